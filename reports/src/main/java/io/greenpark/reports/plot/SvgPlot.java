package io.greenpark.reports.plot;

import io.greenpark.reports.text.Numbers;
import java.util.List;

/** Plots below each other as one SVG picture, which needs no other file. */
public final class SvgPlot {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 260;
    private static final int HEAD = 40;
    private static final int LEFT = 70;
    private static final int RIGHT = 620;
    private static final int TOP = 30;
    private static final int BOTTOM = 210;
    private static final int TICKS = 4;
    private static final List<String> COLOURS = List.of("#1b6ca8", "#d1495b", "#2e8b57", "#8a6d3b");

    private final Numbers numbers;
    private final StringBuilder svg = new StringBuilder();

    private SvgPlot(Numbers numbers) {
        this.numbers = numbers;
    }

    /**
     * The picture of {@code plots}.
     *
     * @param title stands above all
     * @param numbers how numbers are written
     */
    public static String of(String title, List<Plot> plots, Numbers numbers) {
        SvgPlot picture = new SvgPlot(numbers);
        int height = HEAD + HEIGHT * plots.size();
        picture.svg.append(
                ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" "
                                + "font-family=\"sans-serif\" font-size=\"12\">\n")
                        .formatted(WIDTH, height, WIDTH, height));
        picture.svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        picture.text(LEFT, HEAD - 16, "start", "#222222", title, 16);
        for (int i = 0; i < plots.size(); i++) {
            picture.panel(plots.get(i), HEAD + HEIGHT * i);
        }
        return picture.svg.append("</svg>\n").toString();
    }

    private void panel(Plot plot, int offset) {
        text(LEFT, offset + TOP - 12, "start", "#222222", plot.title(), 12);
        for (int tick = 0; tick <= TICKS; tick++) {
            double share = (double) tick / TICKS;
            int y = (int) Math.round(BOTTOM - share * (BOTTOM - TOP)) + offset;
            svg.append("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\"/>\n"
                    .formatted(LEFT, y, RIGHT, y, tick == 0 ? "#444444" : "#dddddd"));
            String up = numbers.significant(plot.bottom() + share * (plot.top() - plot.bottom()));
            text(LEFT - 8, y + 4, "end", "#444444", up, 12);
            int x = (int) Math.round(LEFT + share * (RIGHT - LEFT));
            String along = numbers.significant(plot.left() + share * (plot.right() - plot.left()));
            text(x, offset + BOTTOM + 16, "middle", "#444444", along, 12);
        }
        text((LEFT + RIGHT) / 2, offset + BOTTOM + 34, "middle", "#222222", plot.across(), 12);
        for (int c = 0; c < plot.curves().size(); c++) {
            Curve curve = plot.curves().get(c);
            String colour = COLOURS.get(c % COLOURS.size());
            line(plot, curve, offset, colour);
            text(RIGHT, offset + TOP - 12 - 14 * (plot.curves().size() - 1 - c), "end", colour, curve.name(), 12);
        }
    }

    private void line(Plot plot, Curve curve, int offset, String colour) {
        svg.append("<polyline fill=\"none\" stroke=\"").append(colour).append("\" stroke-width=\"2\" points=\"");
        for (int i = 0; i < curve.x().size(); i++) {
            double across = (curve.x().get(i) - plot.left()) / (plot.right() - plot.left());
            double up = (curve.y().get(i) - plot.bottom()) / (plot.top() - plot.bottom());
            svg.append(i == 0 ? "" : " ")
                    .append(rounded(LEFT + across * (RIGHT - LEFT)))
                    .append(',')
                    .append(rounded(offset + BOTTOM - up * (BOTTOM - TOP)));
        }
        svg.append("\"/>\n");
    }

    private static double rounded(double pixels) {
        return Math.round(pixels * 100.0) / 100.0;
    }

    private void text(int x, int y, String anchor, String colour, String text, int size) {
        if (!text.isEmpty()) {
            svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"%s\" font-size=\"%d\">"
                            .formatted(x, y, anchor, colour, size))
                    .append(escaped(text))
                    .append("</text>\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
