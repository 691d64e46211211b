package io.greenpark.reports.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.reports.text.Language;
import io.greenpark.reports.text.Numbers;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PlotTest {

    private static final Numbers NUMBERS = Numbers.of(Language.EN);

    @Test
    void aStraightLineRunsFromCornerToCorner() {
        // 24 columns over 12 rows: two columns a row
        Plot line = Plot.of("up", "along", List.of(0.0, 10.0), List.of(0.0, 5.0));

        assertThat(TextPlot.lines(line, NUMBERS, 27))
                .containsExactly(
                        "up",
                        "5 |                      **",
                        "  |                    **",
                        "  |                  **",
                        "  |                **",
                        "  |              **",
                        "  |            **",
                        "  |          **",
                        "  |        **",
                        "  |      **",
                        "  |    **",
                        "  |  **",
                        "0 |**",
                        "  +------------------------",
                        "   0           5         10",
                        "   along");
    }

    @Test
    void aStepHasNoGap() {
        Plot step = Plot.of("up", "along", List.of(0.0, 5.0, 5.0001, 10.0), List.of(0.0, 0.0, 1.0, 1.0));

        assertThat(TextPlot.lines(step, NUMBERS, 40).subList(1, 13)).allMatch(row -> row.contains("*"));
    }

    @Test
    void theFirstCurveLiesOnTopAndTheLegendNamesAll() {
        Plot same = new Plot(
                "up",
                "along",
                0.0,
                List.of(
                        new Curve("first", List.of(0.0, 1.0), List.of(1.0, 1.0)),
                        new Curve("second", List.of(0.0, 1.0), List.of(1.0, 1.0)),
                        new Curve("third", List.of(0.0, 1.0), List.of(-1.0, -1.0))));

        List<String> lines = TextPlot.lines(same, NUMBERS, 40);
        assertThat(lines.get(1)).startsWith(" 1 |***");
        assertThat(lines.get(12)).startsWith("\u22121 |+++");
        assertThat(lines).endsWith("    *  first", "    o  second", "    +  third");
    }

    @Test
    void theFootIsRaisedButCutsNothingOff() {
        List<Double> x = List.of(0.0, 1.0);
        Plot high = new Plot("up", "along", 90.0, List.of(new Curve("", x, List.of(95.0, 98.0))));
        Plot low = new Plot("up", "along", 90.0, List.of(new Curve("", x, List.of(80.0, 98.0))));

        assertThat(TextPlot.lines(high, NUMBERS, 40).get(12)).isEqualTo("90 |");
        assertThat(TextPlot.lines(low, NUMBERS, 40).get(12)).startsWith("80 |*");
    }

    @Test
    void aCurveThatIsZeroEverywhereCanBeDrawn() {
        Plot zero = Plot.of("up", "along", List.of(0.0, 1.0), List.of(0.0, 0.0));

        assertThat(TextPlot.lines(zero, NUMBERS, 40).get(12)).startsWith("0 |***");
    }

    @Test
    void textsCannotBreakThePicture() throws Exception {
        Plot plot = new Plot(
                "<script>\"&\"</script>",
                "a < b",
                0.0,
                List.of(new Curve("]]> & 'x'", List.of(0.0, 1.0), List.of(0.0, 1.0))));

        Document picture = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(SvgPlot.of("A & B", List.of(plot, plot), NUMBERS))));

        assertThat(picture.getElementsByTagName("script").getLength()).isZero();
        assertThat(picture.getDocumentElement().getTextContent()).contains("<script>\"&\"</script>", "a < b", "A & B");
        assertThat(picture.getElementsByTagName("polyline").getLength()).isEqualTo(2);
        // left end of the axis and its zero, right end and top: 40 px for the title, panels of 260 px
        assertThat(picture.getElementsByTagName("polyline")
                        .item(1)
                        .getAttributes()
                        .getNamedItem("points")
                        .getNodeValue())
                .isEqualTo("70.0,510.0 620.0,330.0");
    }

    @Test
    void curvesRunFromLeftToRight() {
        assertThatThrownBy(() -> new Curve("", List.of(1.0, 1.0), List.of(0.0, 0.0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("x[1]");
        assertThatThrownBy(() -> new Curve("", List.of(1.0, 2.0), List.of(0.0)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Plot("", "", 0.0, List.of())).isInstanceOf(InvalidValueException.class);
    }
}
