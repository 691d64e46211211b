package io.greenpark.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.reports.Run;
import io.greenpark.reports.fixture.Comparisons;
import io.greenpark.reports.fixture.Studies;
import io.greenpark.reports.fixture.StudyContents;
import io.greenpark.reports.picture.ChartPictures;
import io.greenpark.reports.text.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;

/** The charts of every kind of page as files that stand alone. */
class PicturesOfEveryPageTest extends PageTest {

    /** Letters of the frame, title and legend alone have fewer colours. */
    private static final int SOME_COLOURS = 8;

    private static final Pattern UNIT = Pattern.compile("%|Wh|MW|yuan|元|CO₂|m/s|\\bh\\b|小时|\\d:00");
    private static final Pattern LABEL = Pattern.compile("aria-label=\"([^\"]+)\"");

    /**
     * What lies beyond the edge of an SVG or of the drawing in it by more than a stroke; series that the drawing cuts at its axes
     * itself are left out.
     */
    private static final String CLIPPED = """
            const root = document.documentElement;
            const beyond = [];
            const edge = (svg) => svg === root
              ? { left: 0, top: 0, right: root.width.baseVal.value, bottom: root.height.baseVal.value }
              : { left: svg.x.baseVal.value, top: svg.y.baseVal.value,
                  right: svg.x.baseVal.value + svg.width.baseVal.value, bottom: svg.y.baseVal.value + svg.height.baseVal.value };
            for (const mark of document.querySelectorAll('path, rect, line, polyline, polygon, circle, image, use')) {
              if (mark.closest('[clip-path], clipPath, defs, pattern')) continue;
              const box = mark.getBoundingClientRect();
              if (!box.width && !box.height) continue;
              const { left, top, right, bottom } = edge(mark.ownerSVGElement);
              if (box.left < left - 2 || box.top < top - 2 || box.right > right + 2 || box.bottom > bottom + 2) {
                beyond.push(mark.outerHTML.slice(0, 120) + ' ' + [box.left, box.top, box.right, box.bottom].join(' '));
              }
            }
            return beyond;
            """;

    static Stream<Arguments> pages() {
        return Stream.of(Language.values()).flatMap(language -> Stream.of("run", "comparison", "years", "many-runs")
                .map(kind -> Arguments.of(kind, language)));
    }

    private static Path page(String kind) throws IOException {
        Path page = folder.resolve(kind + ".html");
        if (!Files.exists(page)) {
            switch (kind) {
                case "run" -> HtmlReport.write(Run.of(Studies.fourParks()), Language.EN, page);
                case "comparison" -> HtmlReport.write(Comparisons.ofThreeTimes(), Language.EN, page);
                case "years" -> StudyReport.write(StudyContents.years(), Language.EN, page);
                default -> StudyReport.write(StudyContents.ofRuns(), Language.EN, page);
            }
        }
        return page;
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("pages")
    void everyChartWithNumbersIsAnSvgThatStandsAloneAndAPng(String kind, Language language) throws IOException {
        Path page = page(kind);
        browser.open(page, "#theme=light&lang=" + language.code());
        Map<String, String> captions = captionsOfChartsWithNumbers();

        List<Path> files =
                ChartPictures.byBrowser().write(page, language, folder.resolve(kind + "-" + language.code()));

        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(captions.keySet().stream()
                        .flatMap(chart -> Stream.of(chart + ".svg", chart + ".png"))
                        .toList())
                .isNotEmpty();
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.endsWith(".png")) {
                assertThat(colours(ImageIO.read(file.toFile()))).as(name).isGreaterThan(SOME_COLOURS);
            } else {
                standsAlone(file, captions.get(name.replace(".svg", "")));
            }
        }
    }

    private static void standsAlone(Path svg, String caption) throws IOException {
        String text = Files.readString(svg);
        List<String> labels =
                LABEL.matcher(text).results().map(label -> label.group(1)).toList();

        assertThat(text)
                .as(svg.toString())
                .startsWith("<svg")
                .doesNotContain("<text", "<image", "href=", "var(--", "@import", "NaN", "undefined");
        assertThat(labels).as(svg.toString()).contains(caption).anyMatch(label -> UNIT.matcher(label)
                .find());
        browser.openPicture(svg);
        assertThat((List<?>) browser.run(CLIPPED)).as(svg.toString()).isEmpty();
    }

    /** Captions of the charts whose tables have rows, by id. */
    private static Map<String, String> captionsOfChartsWithNumbers() {
        Map<String, String> captions = new LinkedHashMap<>();
        for (WebElement figure : browser.all("figure.chart")) {
            String chart = figure.getDomAttribute("id").substring("chart-".length());
            browser.showChart(chart);
            browser.run("document.querySelector('#chart-' + arguments[0] + ' details').open = true", chart);
            browser.waitFor("return document.querySelector('#chart-%s details thead') !== null".formatted(chart));
            if (!browser.all("#chart-" + chart + " details tbody tr").isEmpty()) {
                captions.put(
                        chart, browser.find("#chart-" + chart + " figcaption").getDomProperty("innerText"));
            }
        }
        return captions;
    }

    private static long colours(BufferedImage picture) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .distinct()
                .count();
    }

    /** A period's document is tables alone. */
    @Test
    void documentsOfPeriodsHaveNoCharts() throws IOException {
        Path document = folder.resolve("2027Q1.html");

        PeriodReport.write(Run.of(Studies.fourParks()), "2027Q1", Language.EN, document);

        assertThat(Files.readString(document)).doesNotContain("<figure", "<canvas", "chart-");
    }
}
