package io.greenpark.reports.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextOutlinesTest {

    /** Letters have a little air beside them: a tenth of their height. */
    private static final double AIR_PX = 2.0;

    private static final Pattern POINT = Pattern.compile("[ML](-?[0-9.]+) (-?[0-9.]+)");

    @Test
    void aTextBecomesAPathThatKeepsItsColourPlaceAndWords() throws IOException {
        String picture =
                TextOutlines.of(svg("<text x=\"0\" y=\"0\" fill=\"#123456\" transform=\"translate(5 6)\">wind</text>"));

        assertThat(picture)
                .doesNotContain("<text")
                .contains("fill=\"#123456\"", "transform=\"translate(5 6)\"", "aria-label=\"wind\"");
    }

    @Test
    void theAnchorSaysWhereATextEnds() throws IOException {
        assertThat(edges(drawn("start"))[0]).isCloseTo(100.0, within(AIR_PX));
        assertThat(edges(drawn("end"))[1]).isCloseTo(100.0, within(AIR_PX));
        double[] middle = edges(drawn("middle"));
        assertThat((middle[0] + middle[1]) / 2.0).isCloseTo(100.0, within(AIR_PX));
    }

    @Test
    void aCentralTextStandsAroundItsLine() throws IOException {
        String d = drawn("start\" dominant-baseline=\"central");
        double[] above = heights(d);

        assertThat((above[0] + above[1]) / 2.0).isCloseTo(50.0, within(AIR_PX));
        assertThat(heights(drawn("start"))[1]).isCloseTo(50.0, within(AIR_PX));
    }

    @Test
    void sizesAndWeightsAreReadFromTheStyle() throws IOException {
        double plain = width(TextOutlines.of(svg("<text style=\"font-size:10px\">HHHH</text>")));
        double large = width(TextOutlines.of(svg("<text style=\"font-size:20px\">HHHH</text>")));
        double bold = width(TextOutlines.of(svg("<text style=\"font-size:10px;font-weight:bold\">HHHH</text>")));

        assertThat(large).isCloseTo(2.0 * plain, within(0.1));
        assertThat(bold).isGreaterThan(plain);
    }

    @Test
    void aLetterWithoutAFontIsRefused() {
        assertThatThrownBy(() -> TextOutlines.of(svg("<text>a\uDBFF\uDFFD</text>")))
                .isInstanceOf(PictureException.class)
                .hasMessageContaining("no font of this machine has all letters of “a");
    }

    private static String svg(String content) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\">" + content + "</svg>";
    }

    private static String drawn(String anchor) throws IOException {
        return TextOutlines.of(
                svg("<text x=\"100\" y=\"50\" style=\"font-size:20px\" text-anchor=\"" + anchor + "\">HHHH</text>"));
    }

    private static double width(String picture) {
        double[] edges = edges(picture);
        return edges[1] - edges[0];
    }

    private static double[] edges(String picture) {
        return range(picture, 1);
    }

    private static double[] heights(String picture) {
        return range(picture, 2);
    }

    /** Smallest and largest coordinate of the points of all paths. */
    private static double[] range(String picture, int coordinate) {
        double[] range = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        Matcher point = POINT.matcher(picture);
        while (point.find()) {
            double value = Double.parseDouble(point.group(coordinate));
            range[0] = Math.min(range[0], value);
            range[1] = Math.max(range[1], value);
        }
        return range;
    }
}
