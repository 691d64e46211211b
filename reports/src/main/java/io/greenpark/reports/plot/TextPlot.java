package io.greenpark.reports.plot;

import io.greenpark.reports.text.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A plot as lines of text. */
public final class TextPlot {

    private static final int ROWS = 12;
    private static final String MARKS = "*o+x";

    private final Plot plot;
    private final Numbers numbers;
    private final int labelWidth;
    private final int columns;
    private final char[][] cells;

    private TextPlot(Plot plot, Numbers numbers, int width) {
        this.plot = plot;
        this.numbers = numbers;
        this.labelWidth = Math.max(label(0).length(), label(ROWS - 1).length());
        this.columns = width - labelWidth - 2;
        this.cells = new char[ROWS][columns];
    }

    /**
     * The lines of {@code plot}, none of the drawing wider than {@code width}.
     *
     * @param numbers how numbers are written
     * @param width columns of the drawing, at least 30
     */
    public static List<String> lines(Plot plot, Numbers numbers, int width) {
        return new TextPlot(plot, numbers, width).draw();
    }

    private List<String> draw() {
        Arrays.stream(cells).forEach(row -> Arrays.fill(row, ' '));
        for (int c = plot.curves().size() - 1; c >= 0; c--) {
            mark(plot.curves().get(c), MARKS.charAt(c % MARKS.length()));
        }
        List<String> lines = new ArrayList<>();
        lines.add(plot.title());
        for (int row = 0; row < ROWS; row++) {
            String label = row == 0 || row == ROWS - 1 ? label(row) : "";
            String padding = " ".repeat(labelWidth - label.length());
            lines.add((padding + label + " |" + new String(cells[row])).stripTrailing());
        }
        lines.add(" ".repeat(labelWidth + 1) + "+" + "-".repeat(columns));
        lines.add(scale());
        lines.add(" ".repeat(labelWidth + 2) + plot.across());
        for (int c = 0; c < plot.curves().size(); c++) {
            String name = plot.curves().get(c).name();
            if (!name.isEmpty()) {
                lines.add(" ".repeat(labelWidth + 2) + MARKS.charAt(c % MARKS.length()) + "  " + name);
            }
        }
        return lines;
    }

    /** Marks every column, and the rows between neighbours, so that steep pieces have no gaps. */
    private void mark(Curve curve, char mark) {
        int before = -1;
        for (int column = 0; column < columns; column++) {
            double y = curve.at(plot.left() + (plot.right() - plot.left()) * column / (columns - 1));
            if (Double.isNaN(y)) {
                before = -1;
                continue;
            }
            int row = (int) Math.round((plot.top() - y) / (plot.top() - plot.bottom()) * (ROWS - 1));
            int from = before < 0 ? row : before + Integer.signum(row - before);
            for (int at = Math.min(from, row); at <= Math.max(from, row); at++) {
                cells[at][column] = mark;
            }
            before = row;
        }
    }

    private String label(int row) {
        return numbers.significant(row == 0 ? plot.top() : plot.bottom());
    }

    private String scale() {
        String left = numbers.significant(plot.left());
        String middle = numbers.significant((plot.left() + plot.right()) / 2.0);
        String right = numbers.significant(plot.right());
        StringBuilder line = new StringBuilder(" ".repeat(labelWidth + 2)).append(left);
        line.append(" ".repeat(labelWidth + 2 + columns / 2 - middle.length() / 2 - line.length()))
                .append(middle);
        line.append(" ".repeat(labelWidth + 2 + columns - right.length() - line.length()))
                .append(right);
        return line.toString();
    }
}
