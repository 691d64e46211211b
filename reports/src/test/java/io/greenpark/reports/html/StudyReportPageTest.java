package io.greenpark.reports.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.greenpark.reports.Run;
import io.greenpark.reports.fixture.Studies;
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

/** The page of a study of many runs as a reader meets it, in a real browser. */
class StudyReportPageTest extends PageTest {

    /** An empty frame has fewer. */
    private static final long SOME_PIXELS = 1500L;

    private static Path page;
    private static Path report;

    @BeforeAll
    static void writePage() throws IOException {
        page = folder.resolve("report.html");
        StudyReport.write(StudyContents.ofRuns(), Language.EN, page);
        report = folder.resolve("run.html");
        HtmlReport.write(Run.of(Studies.fourParks()), List.of(StudyContents.ofRuns()), Language.EN, report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tornado", "spread", "share", "frontier", "survival"})
    void everyChartHasMarks(String chart) {
        browser.open(page, "");
        browser.showChart(chart);

        assertThat((Long) browser.run(ReportPageTest.MARKS, "#chart-" + chart)).isGreaterThan(SOME_PIXELS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tornado", "spread", "share", "frontier", "survival"})
    void theReportOfARunShowsTheChartsToo(String chart) {
        browser.open(report, "#lang=zh");
        browser.showChart(chart);

        assertThat((Long) browser.run(ReportPageTest.MARKS, "#chart-" + chart)).isGreaterThan(SOME_PIXELS);
        assertThat(browser.find("#compare").getText()).contains("参数扫描“参数扫描示例”");
    }

    @Test
    void aReportOfARunAloneHasNone() throws IOException {
        Path alone = folder.resolve("alone.html");
        HtmlReport.write(Run.of(Studies.fourParks()), Language.EN, alone);

        browser.open(alone, "");

        assertThat(browser.all("#chart-tornado, #chart-spread, #chart-share, #chart-frontier, #chart-survival"))
                .isEmpty();
        assertThat(browser.find("#compare").getText()).doesNotContain("Studies of many runs");
    }

    @Test
    void aReportShowsOneStudyOfAKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlReport.write(
                        Run.of(Studies.fourParks()),
                        List.of(StudyContents.ofRuns(), StudyContents.ofRuns()),
                        Language.EN,
                        folder.resolve("two.html")))
                .withMessage("two studies have a table tornado");
    }

    @Test
    void theInputThatMovesAFigureMostStandsFirst() {
        browser.open(page, "");
        browser.waitFor("return document.querySelector('#chart-tornado canvas') !== null");
        browser.run("document.querySelector('#chart-tornado details').open = true");
        browser.waitFor("return document.querySelectorAll('#chart-tornado tbody tr').length === 2");

        assertThat(browser.find("#chart-tornado tbody tr").getText())
                .startsWith("parks.*.price 0.500 1.00 1.50 300 400 500");
    }

    @Test
    void sharesAreReadInPerCent() {
        browser.open(page, "");
        browser.choose("#spread-indicator", "physicalSelfUseShare");
        browser.run("document.getElementById('chart-spread').scrollIntoView({behavior: 'instant'})");
        browser.waitFor("return document.querySelector('#chart-spread canvas') !== null");
        browser.run("document.querySelector('#chart-spread details').open = true");
        browser.waitFor("return document.querySelectorAll('#chart-spread tbody tr').length === 1");

        assertThat(browser.find("#chart-spread tbody tr").getText()).contains("55.0 50.0 56.0 60.0");
    }

    @Test
    void textIsTextAndSpeaksBothLanguages() {
        browser.open(page, "");
        assertThat(browser.find("h1").getText()).isEqualTo(StudyContents.HOSTILE);
        assertThat(browser.find("#tornado-case").getText()).isEqualTo("Wind " + StudyContents.HOSTILE);
        assertThat(browser.find("#table-frontier thead").getText()).contains("emissions per year");

        browser.find("[data-language=zh]").click();

        assertThat(browser.find("h1").getText()).isEqualTo("参数扫描示例");
        assertThat(browser.find("main").getText())
                .contains("指标对各输入的敏感性", "成本与排放", "年排放")
                .doesNotContain("What moves", "emissions per year", "Show as a table");
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
