package io.greenpark.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.provenance.Title;
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

/** The page of a study over years as a reader meets it, in a real browser. */
class YearsPageTest extends PageTest {

    private static final String HOSTILE = "<script>alert('x')</script>";

    /** An empty frame has fewer. */
    private static final long SOME_PIXELS = 1500L;

    private static Path page;

    @BeforeAll
    static void writePage() throws IOException {
        page = folder.resolve("report.html");
        StudyReport.write(study(), Language.EN, page);
    }

    private static StudyContent study() {
        Map<String, StudyContent.Table> tables = new LinkedHashMap<>();
        tables.put(
                "years",
                table(
                        "year,case,node,group,indicator,value,unit",
                        "2026,old,all,energy,consumedMwh,1000,MWh",
                        "2026,new,all,energy,consumedMwh,1000,MWh",
                        "2026,new,all,share,physicalSelfUseShare,0.25,1",
                        "2026,new,all,price,gridBillYuanPerMwhConsumed,471.13,yuan/MWh",
                        "2027,old,all,energy,consumedMwh,1100,MWh",
                        "2027,new,all,energy,consumedMwh,1100,MWh",
                        "2027,new,all,share,nonFossilShare,0.333,1",
                        "2027,new,all,price,gridBillYuanPerMwhConsumed,478.04,yuan/MWh"));
        tables.put(
                "periods",
                table(
                        "year,case,node,period,group,indicator,value,unit",
                        "2026,new,all,2026Q1,energy,consumedMwh,240,MWh",
                        "2026,new,all,2026Q2,energy,consumedMwh,260,MWh",
                        "2026,new,all,2026H1,energy,consumedMwh,500,MWh",
                        "2026,new,all,2026,energy,consumedMwh,1000,MWh"));
        tables.put(
                "ageing",
                table(
                        "year,case,node,kind,plant,size,ageYears,leftFraction,replacedAtEnd",
                        "2026,new,park,storage,bess,2,0,1,false",
                        "2027,new,park,storage,bess,2,1,0.962,true"));
        tables.put(
                "money",
                table(
                        "case,node,group,indicator,value,unit",
                        "new,all,finance,npvYuan,8700000.4,yuan",
                        "new,all,finance,irrFraction,0.14,1"));
        tables.put(
                "cashflow",
                table(
                        "case,project,owner,flow,year,calendarYear,basis,row,amountYuan",
                        "new,all,park,with-loan,0,2025,construction,investment,-12000000",
                        "new,all,park,with-loan,1,2026,simulated,grid-bill-saving,3000000",
                        "new,all,park,with-loan,2,2027,simulated,grid-bill-saving,3500000",
                        "new,all,park,with-loan,3,2028,projected,grid-bill-saving,3400000",
                        "new,all,park,without-loan,1,2026,simulated,grid-bill-saving,9000000",
                        "new,all,state,with-loan,1,2026,simulated,income-tax,7000000"));
        Map<String, Title> cases = new LinkedHashMap<>();
        cases.put("old", new Title("As it is", "现状"));
        cases.put("new", new Title("Sun " + HOSTILE, "光伏"));
        return new StudyContent(
                "years",
                new Title(HOSTILE, "多年示例"),
                "1.0",
                cases,
                Map.of("park", new Title("Example park", "示例园区")),
                tables);
    }

    private static StudyContent.Table table(String headers, String... rows) {
        return new StudyContent.Table(
                cells(headers), Arrays.stream(rows).map(YearsPageTest::cells).toList());
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
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
        assertThat(browser.find("#health-case").getText()).isEqualTo("Sun " + HOSTILE);

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
