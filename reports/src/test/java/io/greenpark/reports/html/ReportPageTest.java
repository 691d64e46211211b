package io.greenpark.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.ledger.StorageAccount;
import io.greenpark.core.result.Indicator;
import io.greenpark.reports.Run;
import io.greenpark.reports.fixture.Studies;
import io.greenpark.reports.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page as a reader meets it, in a real browser. */
class ReportPageTest extends PageTest {

    private static final List<String> CHARTS = List.of(
            "scatter",
            "balance",
            "monthly",
            "sankey",
            "curtailment",
            "storage-day",
            "week",
            "heat",
            "duration",
            "price",
            "waterfall",
            "bill",
            "cash",
            "sensitivity",
            "carbon",
            "carbon-monthly",
            "carbon-waterfall",
            "sinks",
            "sink-stock",
            "rose",
            "speeds",
            "capacity");

    /** An empty frame has fewer. */
    private static final long SOME_PIXELS = 2000L;

    /** A4 less margins of 12 mm. */
    private static final int PAPER_PX = 703;

    /** A4 across, less margins of 14 mm. */
    private static final int PAPER_ACROSS_PX = 1016;

    /** Counts the pixels of a chart that are painted. */
    static final String MARKS = """
            const canvas = document.querySelector(arguments[0] + ' canvas');
            if (!canvas) return 0;
            const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
            let marks = 0;
            for (let i = 0; i < pixels.length; i += 4) if (pixels[i + 3] > 200) marks++;
            return marks;
            """;

    private static Path year;
    private static Path hostile;

    @BeforeAll
    static void writePages() throws IOException {
        year = folder.resolve("四园区 report.html");
        hostile = folder.resolve("hostile.html");
        HtmlReport.write(Run.of(Studies.fourParks()), Language.EN, year);
        HtmlReport.write(Run.of(Studies.hostile()), Language.EN, hostile);
    }

    @Test
    void everyChartHasMarksOnceItIsSeen() {
        browser.open(year, "");

        for (String chart : CHARTS) {
            browser.showChart(chart);
            assertThat((Long) browser.run(MARKS, "#chart-" + chart)).as(chart).isGreaterThan(SOME_PIXELS);
            assertThat(browser.find("#chart-" + chart + " .plot").getDomAttribute("aria-label"))
                    .isEqualTo(browser.find("#chart-" + chart + " figcaption").getText());
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "'#lang=zh'"})
    void controlsOfChartsHaveNamesBeforeTheyAreDrawn(String hash) {
        browser.open(year, hash);

        assertThat(browser.all("#chart-sinks canvas")).isEmpty();
        assertThat(browser.find("#chart-sinks .save button").getDomProperty("textContent"))
                .isEqualTo("PNG");
        String caption = browser.find("#chart-sinks figcaption").getDomProperty("innerText");
        assertThat(browser.find("#chart-sinks .save button").getDomAttribute("aria-label"))
                .endsWith("(PNG): " + caption);
        assertThat(browser.find("#chart-sinks .plot").getDomAttribute("aria-label"))
                .isEqualTo(caption);
    }

    @Test
    void chartsThatAreOutOfSightAreNotDrawnYet() {
        browser.open(year, "");

        assertThat(browser.all("#chart-sinks canvas")).isEmpty();
    }

    @Test
    void theSwitchChangesEveryTextToChineseAndBack() {
        browser.open(year, "");
        browser.showChart("week");
        String english = picture("week");

        browser.find("[data-language=zh]").click();

        assertThat(browser.find("h1").getText()).contains("如果这些园区建成绿电园区");
        assertThat(browser.run("return document.title")).isEqualTo("铁岭四个绿电产业园");
        assertThat(browser.run("return document.documentElement.lang")).isEqualTo("zh-CN");
        assertThat(browser.find("#compare-indicator").getText()).contains("自发自用电量占总用电量比例");
        assertThat(browser.find("#week-next").getDomAttribute("aria-label")).isEqualTo("下一周");
        assertThat(picture("week")).isNotEqualTo(english);
        assertThat(visibleText()).doesNotContain("Grid import", "Key figures", "Show as a table", "Wind farm");

        browser.find("[data-language=en]").click();

        assertThat(picture("week")).isEqualTo(english);
        assertThat(visibleText()).doesNotContain("下网", "关键指标", "以表格显示");
    }

    @Test
    void theWeekIsPickedSteppedAndJumpedTo() {
        browser.open(year, "");
        browser.showChart("week");
        String april = picture("week");

        browser.choose("#week", "0");
        String january = picture("week");
        browser.find("#week-next").click();
        String secondWeek = picture("week");
        browser.find("#week-previous").click();

        assertThat(january).isNotEqualTo(april).isNotEqualTo(secondWeek);
        assertThat(picture("week")).isEqualTo(january);
        browser.find("[data-jump=calm]").click();
        assertThat(browser.run("return document.getElementById('week').value")).isNotEqualTo("0");
    }

    @Test
    void aWeekOfAParkShowsItsHoursAsATable() {
        browser.open(year, "");
        browser.showChart("week");
        browser.choose("#energy-node", "changtu-biotech");
        browser.choose("#week", "52");

        browser.find("#chart-week summary").sendKeys(Keys.ENTER);

        browser.waitFor("return document.querySelectorAll('#chart-week tbody tr').length === 168");
        // The last week ends with the year, so that it is a whole one.
        List<WebElement> rows = browser.all("#chart-week tbody tr");
        assertThat(rows.get(0).getText()).startsWith("Sat, Dec 25");
        assertThat(rows.get(167).getText()).startsWith("Fri, Dec 31, 23:00");
        assertThat(browser.find("#chart-week thead").getText()).contains("Import price [yuan/MWh]", "Load [MW]");
    }

    @Test
    void theMatrixFollowsTheIndicatorAndTheReference() {
        browser.open(year, "");

        browser.choose("#compare-indicator", "operationalLocationTco2");
        browser.choose("#compare-reference", "baseline");

        assertThat(browser.find("#matrix caption").getText())
                .isEqualTo(
                        "Operational emissions (scope 1 + location-based scope 2) [tCO₂] · Difference to “Grid only”");
        assertThat(browser.find("#matrix tbody tr:first-child td:last-child").getText())
                .isEqualTo("0\n0.0%");
        assertThat(browser.find("#matrix tbody tr:last-child td:last-child").getText())
                .isEqualTo("\u2212277,575\n\u221283.7%");
    }

    @Test
    void sharesDifferByPercentagePoints() {
        browser.open(year, "");

        browser.choose("#compare-indicator", "physicalSelfUseShare");
        browser.choose("#compare-reference", "baseline");

        assertThat(browser.find("#matrix tbody tr:last-child td:last-child").getText())
                .isEqualTo("+87.8 pp");
    }

    @Test
    void periodsFollowTheirSwitchAndAddUpToTheYear() {
        browser.open(year, "");

        assertThat(browser.find("#periods-table thead").getText())
                .contains("2027Q1", "2027Q4")
                .doesNotContain("2027H1");
        browser.choose("#period-node", "kaiyuan-food");
        browser.choose("#period-length", "YEAR");

        double loadMwh = Studies.fourParks()
                .of("full")
                .node("kaiyuan-food")
                .value(Indicator.LOAD_MWH)
                .orElseThrow();
        assertThat(browser.find("#periods-table").getText())
                .contains("Load " + String.format(Locale.ROOT, "%,.0f", loadMwh))
                .contains("2027");
    }

    @Test
    void aSeriesIsHiddenFromItsLegendWithTheKeyboard() {
        browser.open(year, "");
        browser.showChart("balance");
        String before = picture("balance");
        WebElement wind = browser.find("#chart-balance .legend button");

        wind.sendKeys(Keys.ENTER);

        assertThat(wind.getDomAttribute("aria-pressed")).isEqualTo("false");
        assertThat(picture("balance")).isNotEqualTo(before);
    }

    @Test
    void batteriesShowBothInventories() {
        browser.open(year, "");

        assertThat(browser.all("#batteries thead th")).hasSize(2 + StorageAccount.values().length);
        assertThat(browser.find("#batteries tbody tr + tr").getText())
                .endsWith("battery-main 42 42 0 0 0 258 252 6 0 0");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theNameOfACaseSpansAllColumnsOfItsTable() {
        browser.open(year, "");

        assertThat((List<String>) browser.run("""
                return [...document.querySelectorAll('th.group')]
                  .filter((th) => th.colSpan !== th.closest('table').tHead.rows[0].cells.length)
                  .map((th) => th.closest('table').tHead.innerText)
                """)).isEmpty();
        assertThat(browser.all("#compliance th.group")).hasSize(4);
    }

    @Test
    void aFigureOfAllCardsStandsInOneRow() {
        browser.open(year, "");

        assertThat((Long) browser.run("""
                const tops = [...document.querySelectorAll('.card')].map((card) =>
                  [...card.querySelectorAll('.figure')].map((figure) => Math.round(figure.getBoundingClientRect().top)).join());
                return new Set(tops).size;
                """)).isEqualTo(1L);
    }

    @Test
    void theRegisterIsFiltered() {
        browser.open(year, "");

        browser.find("#register-filter").sendKeys("two hours at rated power");

        assertThat(browser.find("#register-count").getText()).isEqualTo("4 / 14");
        assertThat(browser.all("#register tbody tr:not([hidden])")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"375, ''", "375, '#lang=zh'", "768, '#theme=dark'", "1280, ''"})
    void nothingIsWiderThanTheWindow(int widthPx, String hash) {
        browser.resize(widthPx, 900);
        browser.open(year, hash);

        assertThat((Long) browser.run("return document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0L);
    }

    @ParameterizedTest
    @CsvSource({"#lang=en", "#lang=zh"})
    void allSectionsAreInSightOnACommonScreen(String hash) {
        browser.open(year, hash);

        assertThat((Long) browser.run(
                        "const n = document.querySelector('.bar nav'); return n.scrollWidth - n.clientWidth"))
                .isLessThanOrEqualTo(0L);
    }

    @Test
    void aChartIsSavedWithItsTitleItsChoiceAndItsLegend() {
        browser.open(year, "#lang=en");
        browser.showChart("monthly");
        browser.run("HTMLAnchorElement.prototype.click = function () { window.saved = [this.download, this.href]; }");

        browser.find("#chart-monthly [data-form=svg]").sendKeys(Keys.ENTER);

        browser.waitFor("return window.saved !== undefined");
        assertThat(browser.run("return saved[0]")).isEqualTo("greenpark-monthly.svg");
        assertThat((String) browser.run("return decodeURIComponent(saved[1])"))
                .contains(">Balance by month<", "· All together<", ">Wind<", ">Load<", "<path");
        browser.run("delete window.saved");
        browser.find("#chart-monthly [data-form=png]").sendKeys(Keys.ENTER);
        browser.waitFor("return window.saved !== undefined");
        assertThat((String) browser.run("return saved[1]")).startsWith("data:image/png;base64,");
    }

    @Test
    void theDarkThemeIsSwitchedOnAndOff() {
        browser.open(year, "#theme=light");
        String light = (String) browser.run("return getComputedStyle(document.body).backgroundColor");

        browser.find("#theme").click();
        String dark = (String) browser.run("return getComputedStyle(document.body).backgroundColor");
        browser.find("#theme").click();

        assertThat(dark).isEqualTo("rgb(14, 21, 18)").isNotEqualTo(light);
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo(light);
    }

    @Test
    void textOfTheScenarioIsTextAndRunsNothing() {
        browser.open(hostile, "");

        assertThat(browser.find(".study").getText()).startsWith(Studies.HOSTILE);
        assertThat(browser.find("#matrix thead").getText()).contains("<script>alert('x')</script>");
        assertThat(browser.find(".warning[role=alert]").getText()).contains("MWh could not be supplied");
    }

    @Test
    void aStudyOfTwoDaysHasItsChartsToo() {
        browser.open(hostile, "");

        for (String chart : List.of("week", "heat", "duration")) {
            browser.showChart(chart);
            assertThat((Long) browser.run(MARKS, "#chart-" + chart)).as(chart).isGreaterThan(SOME_PIXELS);
        }
    }

    /** What is wider than A4 less its margins makes the browser shrink all pages. */
    @ParameterizedTest
    @CsvSource({"''", "'#lang=zh'"})
    void paperIsWideEnoughForEverything(String hash) {
        browser.open(year, hash);

        assertThat(printedWidthPx(PAPER_PX, "upright")).isLessThanOrEqualTo(PAPER_PX);
        assertThat(printedWidthPx(PAPER_ACROSS_PX, "*")).isLessThanOrEqualTo(PAPER_ACROSS_PX);
    }

    /** Right edge of all that is printed upright or at all ({@code *}) on paper of this width. */
    private static Long printedWidthPx(int paperPx, String which) {
        browser.emulatePaper(paperPx);
        try {
            return (Long) browser.run("""
                    const lying = (e) => arguments[0] !== '*' && getComputedStyle(e).page === 'across';
                    const shown = [...document.querySelectorAll('.hero, .scroll table, .plot canvas, .card, .plant, .notices li')];
                    return Math.ceil(Math.max(...shown.filter((e) => !lying(e.closest('.scroll') ?? e))
                      .map((e) => e.getBoundingClientRect().right)));
                    """, which);
        } finally {
            browser.emulatePaper(0);
        }
    }

    @Test
    void printingGivesPagesWithEveryChart() {
        browser.open(year, "");

        byte[] pdf = Base64.getDecoder().decode(browser.print());

        String raw = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(raw).startsWith("%PDF");
        long pages = Pattern.compile("/Type\\s*/Page\\b").matcher(raw).results().count();
        assertThat(pages).isBetween(6L, 40L);
        assertThat(raw).as("pages that lie across").contains("/MediaBox [0 0 792 612]");
        assertThat(browser.all(".chart canvas")).hasSameSizeAs(CHARTS);
    }

    /** The pixels of a chart as they are after all that was asked of it. */
    private static String picture(String chart) {
        browser.awaitPaint();
        return (String)
                browser.run("return document.querySelector(arguments[0] + ' canvas').toDataURL()", "#chart-" + chart);
    }

    private static String visibleText() {
        return browser.find("main").getText();
    }
}
