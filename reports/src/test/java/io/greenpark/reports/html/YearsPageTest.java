package io.greenpark.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.reports.fixture.StudyContents;
import io.greenpark.reports.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a study over years as a reader meets it, in a real browser. */
class YearsPageTest extends PageTest {

    /** An empty frame has fewer. */
    private static final long SOME_PIXELS = 1500L;

    private static Path page;

    @BeforeAll
    static void writePage() throws IOException {
        page = folder.resolve("report.html");
        StudyReport.write(StudyContents.years(), Language.EN, page);
    }

    /** The rows of the table below a chart. */
    private static List<String> rows(String chart, int count) {
        browser.showChart(chart);
        browser.run("document.querySelector('#chart-' + arguments[0] + ' details').open = true", chart);
        browser.waitFor("return document.querySelectorAll('#chart-%s tbody tr').length === %d".formatted(chart, count));
        return browser.all("#chart-" + chart + " tbody tr").stream()
                .map(row -> row.getText())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"course", "health", "cash"})
    void everyChartHasMarks(String chart) {
        browser.open(page, "");
        browser.showChart(chart);

        assertThat((Long) browser.run(ReportPageTest.MARKS, "#chart-" + chart)).isGreaterThan(SOME_PIXELS);
    }

    @Test
    void aFigureMovesOverTheYearsAndWhatIsNotDefinedIsNeverZero() {
        browser.open(page, "");
        assertThat(rows("course", 2)).containsExactly("2026 471.1", "2027 478.0");

        browser.choose("#course-indicator", "nonFossilShare");
        assertThat(rows("course", 2)).containsExactly("2026 not defined", "2027 33.3%");

        browser.choose("#course-indicator", "consumedMwh");
        assertThat(rows("course", 2)).containsExactly("2026 1,000 1,000", "2027 1,100 1,100");
    }

    @Test
    void shorterPeriodsShowWhatTheyHave() {
        browser.open(page, "");
        browser.choose("#course-length", "QUARTER");
        assertThat(browser.find("#course-indicator").getText()).isEqualTo("Consumption that was supplied");
        assertThat(rows("course", 2)).containsExactly("2026Q1 240", "2026Q2 260");

        browser.choose("#course-length", "HALF");
        assertThat(rows("course", 1)).containsExactly("2026H1 500");
    }

    @Test
    void everyYearHasItsFiguresAndItsReport() {
        browser.open(page, "");

        assertThat(browser.find("#years-figures").getText())
                .contains(
                        "Consumption that was supplied [MWh] 1,000 1,100",
                        "Physical self-use share of consumption 25.0% not defined",
                        "Grid bill per MWh consumed [yuan/MWh] 471.1 478.0")
                .doesNotContain("Grid import");
        assertThat(browser.find("#charts .lead a").getDomAttribute("href")).isEqualTo("years/2026/report.html");
        assertThat(browser.find(".facts").getText()).contains("2026–2027");
    }

    @Test
    void whatIsLeftOfAPlantAndWhenItIsBoughtAnew() {
        browser.open(page, "");

        assertThat(rows("health", 2)).containsExactly("2026 100.0", "2027 96.2 ▲");
    }

    /** Rows of the park alone, after its loan: -12.00, then +3.00, +3.50, +3.40 million yuan. */
    @Test
    void theMoneyIsThatOfTheParkByCalendarYear() {
        browser.open(page, "");

        assertThat(rows("cash", 4))
                .containsExactly(
                        "2025 −12.00 0.00 −12.00",
                        "2026 0.00 3.00 −9.00",
                        "2027 0.00 3.50 −5.50",
                        "2028 0.00 3.40 −2.10");
        assertThat(browser.find("#years-money tbody").getText()).endsWith("8,700,000 14.0%");
    }

    @Test
    void textIsTextAndSpeaksBothLanguages() {
        browser.open(page, "");
        assertThat(browser.find("#health-case").getText()).isEqualTo("Sun " + StudyContents.HOSTILE);

        browser.find("[data-language=zh]").click();

        assertThat(browser.find("h1").getText()).isEqualTo("多年示例");
        assertThat(browser.find("main").getText())
                .contains("指标的逐年变化", "逐年指标", "未定义", "各年初设备剩余性能")
                .doesNotContain("not defined", "Figures year", "Show as a table");
    }

    @ParameterizedTest
    @CsvSource({"375, ''", "375, '#lang=zh'", "1280, '#theme=dark'"})
    void nothingIsWiderThanTheWindow(int widthPx, String hash) {
        browser.resize(widthPx, 900);
        browser.open(page, hash);

        assertThat((Long) browser.run("return document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0L);
    }
}
