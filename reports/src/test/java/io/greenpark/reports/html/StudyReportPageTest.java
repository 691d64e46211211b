package io.greenpark.reports.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.greenpark.core.provenance.Title;
import io.greenpark.reports.Run;
import io.greenpark.reports.fixture.Studies;
import io.greenpark.reports.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a study of many runs as a reader meets it, in a real browser. */
class StudyReportPageTest extends PageTest {

    private static final String HOSTILE = "<script>alert('x')</script>";

    /** An empty frame has fewer. */
    private static final long SOME_PIXELS = 1500L;

    private static Path page;
    private static Path report;

    @BeforeAll
    static void writePage() throws IOException {
        page = folder.resolve("report.html");
        StudyReport.write(everything(), Language.EN, page);
        report = folder.resolve("run.html");
        HtmlReport.write(Run.of(Studies.fourParks()), List.of(everything()), Language.EN, report);
    }

    private static StudyContent everything() {
        Map<String, StudyContent.Table> tables = new LinkedHashMap<>();
        tables.put(
                "tornado",
                table(
                        "path,relative,low,base,high,case,node,group,indicator,unit,atLow,atBase,atHigh,elasticity",
                        "parks.*.wind,true,0.9,1.0,1.1,full,all,money,gridBillYuanPerMwhConsumed,yuan/MWh,420,400,390,-0.4",
                        "parks.*.price,true,0.5,1.0,1.5,full,all,money,gridBillYuanPerMwhConsumed,yuan/MWh,300,400,500,0.5",
                        "parks.*.price,true,0.5,1.0,1.5,full,all,share,physicalSelfUseShare,1,0.5,0.6,0.61,0.1"));
        tables.put(
                "quantiles",
                table(
                        "case,node,group,indicator,unit,points,mean,p90,p50,p10",
                        "full,all,money,gridBillYuanPerMwhConsumed,yuan/MWh,30,401,350,400,460",
                        "full,all,share,physicalSelfUseShare,1,30,0.55,0.5,0.56,0.6"));
        tables.put(
                "contributions",
                table(
                        "case,node,group,indicator,unit,path,relative,low,base,high,atLow,atBase,atHigh,elasticity,"
                                + "varianceShare",
                        "full,all,money,gridBillYuanPerMwhConsumed,yuan/MWh,parks.*.price,true,1,1,1,1,1,1,0.5,0.7",
                        "full,all,money,gridBillYuanPerMwhConsumed,yuan/MWh,weather,,,,,,,,,0.3"));
        tables.put(
                "frontier",
                table(
                        "point,yuanPerYear,tco2PerYear,yuanPerTco2,parks.park.wind.mw",
                        "1,10000000,6000,50,8",
                        "2,9000000,6500,20,6"));
        tables.put(
                "curve",
                table(
                        "case,node,hours,probabilityFraction,probabilityWithoutStorageFraction",
                        "full,park,1,0.9,0.4",
                        "full,park,2,0.7,0.2"));
        return new StudyContent(
                "sweep",
                new Title(HOSTILE, "参数扫描示例"),
                "1.0",
                Map.of("full", new Title("Wind " + HOSTILE, "风电")),
                Map.of("park", new Title("Example park", "示例园区")),
                tables);
    }

    private static StudyContent.Table table(String headers, String... rows) {
        return new StudyContent.Table(
                cells(headers),
                Arrays.stream(rows).map(StudyReportPageTest::cells).toList());
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
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
                        List.of(everything(), everything()),
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
        assertThat(browser.find("h1").getText()).isEqualTo(HOSTILE);
        assertThat(browser.find("#tornado-case").getText()).isEqualTo("Wind " + HOSTILE);
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
