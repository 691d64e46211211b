package io.greenpark.reports.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.Run;
import io.greenpark.reports.fixture.Comparisons;
import io.greenpark.reports.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/** The page of runs of several time axes, in a real browser. */
class ComparisonPageTest extends PageTest {

    private static final Run RUN = Comparisons.ofThreeTimes();
    private static final StudyResult STUDY = RUN.study();

    private static Path page;

    @BeforeAll
    static void writePage() throws IOException {
        page = folder.resolve("comparison.html");
        HtmlReport.write(RUN, Language.EN, page);
    }

    @Test
    void thePageSaysThatTimesDifferAndListsThem() {
        browser.open(page, "");

        assertThat(browser.find(".warning[role=alert]").getText())
                .startsWith("The runs cover times of different length.");
        assertThat(browser.find(".facts").getText()).contains("several, see the table of runs");
        assertThat(texts("#runs tbody tr"))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("2027-01-01 to 2027-12-31, 60-minute steps", "8,760 h", "Liaoning"),
                        second -> assertThat(second)
                                .contains(
                                        "2028-01-01 to 2028-12-31, 15-minute steps",
                                        "8,784 h, 24 h of them a leap day"),
                        third -> assertThat(third).contains("2029-02-19 to 2029-03-04", "336 h"));
        assertThat(browser.find(".answers").getText()).contains("Of the 8 cases whose time is as long");
        assertThat(browser.find("#case-3-full").getText())
                .contains("2029-02-19 to 2029-03-04, 60-minute steps · Liaoning", "time of another length");
        assertThat(browser.find("#case-2-full").getText()).doesNotContain("time of another length");
    }

    @Test
    void differencesOfTotalsAreTakenBetweenEquallyLongTimesOnly() {
        browser.open(page, "");
        browser.choose("#compare-indicator", "importMwh");
        browser.choose("#compare-reference", "1-baseline");

        double change = importMwh("2-full") - importMwh("1-baseline");
        assertThat(matrixCell(8)).startsWith("−%,.0f".formatted(-change));
        assertThat(matrixCell(12)).isEqualTo("time of another length");
        assertThat(browser.find("#matrix caption").getText())
                .contains("The times of the cases are of different length");

        browser.choose("#compare-reference", "3-baseline");

        assertThat(matrixCell(8)).isEqualTo("time of another length");
        assertThat(matrixCell(12)).startsWith("−%,.0f".formatted(importMwh("3-baseline") - importMwh("3-full")));
    }

    @Test
    void sharesAndPricesAreComparedBetweenAll() {
        browser.open(page, "");
        browser.choose("#compare-indicator", "physicalSelfUseShare");
        browser.choose("#compare-reference", "1-baseline");

        assertThat(matrixCell(12)).endsWith("pp");
        assertThat(browser.find("#matrix caption").getText()).doesNotContain("different length");
        browser.showChart("scatter");
        browser.find("#chart-scatter summary").click();
        assertThat(browser.find("#chart-scatter thead").getText()).contains("Emissions per MWh consumed [tCO₂/MWh]");
    }

    @Test
    void hoursOfACaseAreThoseOfItsOwnRun() {
        browser.open(page, "");
        browser.choose("#energy-case", "3-full");

        assertThat(texts("#week option")).containsExactly("1: Feb 19 – Feb 25", "2: Feb 26 – Mar 4");

        browser.choose("#energy-case", "2-full");

        assertThat(texts("#week option")).hasSize(53).last().isEqualTo("53: Dec 25 – Dec 31");
        browser.showChart("monthly");
        browser.find("#chart-monthly summary").click();
        assertThat(texts("#chart-monthly tbody th")).hasSize(12).first().isEqualTo("Jan 28");
    }

    /** Quarter hours become hours, so that both years have as many. */
    @Test
    void hourlyValuesAreReadBackWhateverTheLengthOfTheOthers() {
        browser.open(page, "");
        browser.choose("#energy-case", "3-full");
        browser.choose("#energy-node", "kaiyuan-food");
        browser.choose("#week", "0");
        browser.showChart("week");
        browser.find("#chart-week summary").click();
        double firstMw = STUDY.of("3-full").node("kaiyuan-food").flows().get(FlowColumn.LOAD_MW, 0);

        List<String> heads = texts("#chart-week thead th");
        String load = browser.all("#chart-week tbody tr:first-child > *")
                .get(heads.indexOf("Load [MW]"))
                .getDomProperty("textContent");

        assertThat(Double.parseDouble(load)).isCloseTo(firstMw, within(0.05));
    }

    @Test
    void waysOfEmissionsAreEmptyWhereTimesDiffer() {
        browser.open(page, "");
        browser.choose("#carbon-case", "3-full");
        browser.showChart("carbon-waterfall");

        assertThat(browser.find("#chart-carbon-waterfall .choice").getText()).contains("time of another length");

        browser.choose("#carbon-case", "2-full");

        assertThat(browser.find("#chart-carbon-waterfall .choice").getText()).doesNotContain("time of another length");
    }

    @ParameterizedTest
    @CsvSource({"1280, ''", "1280, '#lang=zh'", "390, ''", "390, '#lang=zh'"})
    void everyChartHasMarksAndNothingIsWiderThanTheWindow(int widthPx, String hash) {
        browser.resize(widthPx, 1000);
        browser.open(page, hash);

        for (WebElement figure : browser.all("figure.chart")) {
            String chart = figure.getDomAttribute("id").substring("chart-".length());
            browser.showChart(chart);
            if (!chart.equals("carbon-waterfall")) {
                assertThat((Long) browser.run(ReportPageTest.MARKS, "#chart-" + chart))
                        .as(chart)
                        .isGreaterThan(1000L);
            }
        }
        assertThat((Long) browser.run("return document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0L);
    }

    private static List<String> texts(String css) {
        return browser.all(css).stream()
                .map(found -> found.getDomProperty("textContent"))
                .toList();
    }

    private static double importMwh(String caseId) {
        return STUDY.of(caseId).all().value(Indicator.IMPORT_MWH).orElseThrow();
    }

    /** The cell of all parks together in a row of the matrix. */
    private static String matrixCell(int row) {
        return browser.find("#matrix tbody tr:nth-child(%d) td:last-child".formatted(row))
                .getText();
    }
}
