package io.greenpark.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A table of plain text, in which wide characters count as two. */
final class TextTable {

    private static final String GAP = "  ";

    /** Width to which a column may shrink. */
    private static final int NARROWEST = 12;

    private final boolean numbers;
    private final List<List<String>> rows = new ArrayList<>();

    private TextTable(boolean numbers) {
        this.numbers = numbers;
    }

    /** A table of numbers: the first column to the left, all others to the right. */
    static TextTable ofNumbers() {
        return new TextTable(true);
    }

    /** A table of texts: all columns to the left. */
    static TextTable ofTexts() {
        return new TextTable(false);
    }

    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    TextTable row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** The lines, without trailing spaces, at most {@link Wrap#COLUMNS} wide where words allow it. */
    List<String> lines() {
        return lines(Wrap.COLUMNS);
    }

    /**
     * The lines, without trailing spaces. In a table that would be wider than {@code most} the names of the rows, or the last column
     * of texts, are broken into several lines.
     */
    List<String> lines(int most) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                widths[c] = Math.max(widths[c], width(row.get(c)));
            }
        }
        int all = Arrays.stream(widths).sum() + GAP.length() * (columns - 1);
        if (all <= most) {
            return rows.stream().map(row -> line(row, widths)).toList();
        }
        int yielding = numbers ? 0 : columns - 1;
        widths[yielding] = Math.max(NARROWEST, widths[yielding] - (all - most));
        return rows.stream()
                .flatMap(row -> folded(row, yielding, widths[yielding]).stream())
                .map(row -> line(row, widths))
                .toList();
    }

    /** The rows that {@code row} becomes when one of its cells is at most {@code most} wide. */
    private static List<List<String>> folded(List<String> row, int yielding, int most) {
        if (yielding >= row.size()) {
            return List.of(row);
        }
        List<List<String>> folded = new ArrayList<>();
        for (String part : Wrap.lines(row.get(yielding), "", most)) {
            List<String> cells = new ArrayList<>(folded.isEmpty() ? row : Collections.nCopies(row.size(), ""));
            cells.set(yielding, part);
            folded.add(cells);
        }
        return folded;
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < row.size(); c++) {
            String padding = " ".repeat(Math.max(0, widths[c] - width(row.get(c))));
            line.append(c == 0 ? "" : GAP).append(c > 0 && numbers ? padding + row.get(c) : row.get(c) + padding);
        }
        return line.toString().stripTrailing();
    }

    /** Columns that {@code text} takes on a terminal. */
    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    /** Columns that a sign takes on a terminal. */
    static int width(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO -> 2;
            default -> isWideSign(codePoint) ? 2 : 1;
        };
    }

    /** Punctuation of Chinese texts, which belongs to no script of its own. */
    private static boolean isWideSign(int codePoint) {
        return codePoint >= 0x3000 && codePoint <= 0x303F || codePoint >= 0xFF01 && codePoint <= 0xFF60;
    }
}
