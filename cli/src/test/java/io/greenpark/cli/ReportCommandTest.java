package io.greenpark.cli;

import static io.greenpark.cli.Terminal.greenpark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.greenpark.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code report} on finished runs. */
final class ReportCommandTest {

    @TempDir
    private static Path folder;

    private static Path asPlanned;
    private static Path half;
    private static Path twoDays;

    @BeforeAll
    static void runs() {
        asPlanned = run("as-planned", "time.steps=24");
        half = run("half", "time.steps=24", "parks.park.load.process.profile.annualMwh=10000");
        twoDays = run("two-days", "time.steps=48");
    }

    private static Path run(String name, String... settings) {
        Path out = folder.resolve(name);
        String[] arguments = Stream.concat(
                        Stream.of("run", "../scenarios/examples/one-park.yaml", "--quiet", "--out", out.toString()),
                        Stream.of(settings).flatMap(setting -> Stream.of("--set", setting)))
                .toArray(String[]::new);
        assertThat(greenpark(arguments).exitCode()).isZero();
        return out;
    }

    @Test
    void oneRunGetsItsReportAnewInAnotherLanguageAndKeepsItsAccounts() throws IOException {
        byte[] before = Files.readAllBytes(asPlanned.resolve("run.json"));
        Files.writeString(asPlanned.resolve("report.html"), "lost");
        Files.delete(asPlanned.resolve("report.xlsx"));

        Outcome outcome = greenpark("report", asPlanned.toString(), "--lang", "zh");

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("solar-storage", "与 grid-only 相比", asPlanned.resolve("report.html") + "\n");
        assertThat(Files.readString(asPlanned.resolve("report.html"))).contains("<html lang=\"zh\"", "单园区一周示例");
        assertThat(asPlanned.resolve("report.xlsx")).isNotEmptyFile();
        assertThat(asPlanned.resolve("periods")).doesNotExist();
        assertThat(asPlanned.resolve("run.json")).hasBinaryContent(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void chartsAreDrawnBesideTheReportAndGoWithTheRunWhenItIsReplaced() throws IOException {
        boolean browser = Files.isExecutable(Path.of("/usr/bin/chromium"));
        assertThat(browser || !"true".equals(System.getenv("GREENPARK_REQUIRE_BROWSER")))
                .as("charts are drawn by Chromium: apt-get install chromium")
                .isTrue();
        assumeTrue(browser, "charts are drawn by Chromium: apt-get install chromium");
        Path charted = run("charted", "time.steps=24");

        Outcome outcome = greenpark("report", charted.toString(), "--charts", "--lang", "zh");

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(Files.readString(charted.resolve("charts/scatter.svg"))).contains("各方案的网购电费与排放");
        assertThat(charted.resolve("charts/scatter.png")).isNotEmptyFile();
        run("charted", "time.steps=24");
        assertThat(charted.resolve("charts")).doesNotExist();
    }

    @Test
    void aStudyOfManyRunsGetsItsPageAnewFromItsFiles() throws IOException {
        Path out = folder.resolve("outages");
        Outcome study = greenpark(
                "resilience", "../scenarios/examples/one-park-outages.yaml", "--out", out.toString(), "--lang", "zh");
        assertThat(study.exitCode()).as(study.err()).isZero();
        byte[] first = Files.readAllBytes(out.resolve("report.html"));
        Files.delete(out.resolve("report.html"));

        Outcome outcome = greenpark("report", out.toString(), "--lang", "zh");

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).isEqualTo(out.resolve("report.html") + "\n");
        assertThat(out.resolve("report.html")).hasBinaryContent(first);
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("<html lang=\"zh\"", "One park without the grid", "id=\"chart-survival\"")
                .doesNotContain("id=\"chart-tornado\"");
    }

    @Test
    void theReportOfARunShowsTheChartsOfStudies() throws IOException {
        Path planned = run("planned", "time.steps=24");
        Path outages = study("resilience", "one-park-outages.yaml", "shown-outages");
        Path sweep = study("sweep", "one-park-sweep.yaml", "shown-sweep", "--set", "time.steps=24");

        Outcome outcome = greenpark("report", outages.toString(), planned.toString(), sweep.toString());

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("solar-storage").endsWith(planned.resolve("report.html") + "\n");
        assertThat(Files.readString(planned.resolve("report.html")))
                .contains(
                        "id=\"chart-scatter\"",
                        "id=\"chart-survival\"",
                        "id=\"chart-tornado\"",
                        "One park without the grid")
                .doesNotContain("id=\"chart-frontier\"");
        assertThat(Files.readString(sweep.resolve("report.html"))).doesNotContain("id=\"chart-scatter\"");

        Path both = folder.resolve("both-with-outages");
        Outcome compared =
                greenpark("report", planned.toString(), half.toString(), outages.toString(), "--out", both.toString());

        assertThat(compared.exitCode()).as(compared.err()).isZero();
        assertThat(Files.readString(both.resolve("report.html"))).contains("1-solar-storage", "id=\"chart-survival\"");
        Outcome twice = greenpark("report", planned.toString(), outages.toString(), outages.toString());
        assertThat(twice.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(twice.err().replaceAll("\\s+", " ")).contains("a report shows one study of each kind");
        Outcome alone = greenpark("report", outages.toString(), sweep.toString());
        assertThat(alone.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(alone.err().replaceAll("\\s+", " ")).contains("name its directory too");
    }

    private static Path study(String command, String example, String name, String... settings) {
        Path out = folder.resolve(name);
        String[] arguments = Stream.concat(
                        Stream.of(command, "../scenarios/examples/" + example, "--quiet", "--out", out.toString()),
                        Stream.of(settings))
                .toArray(String[]::new);
        Outcome outcome = greenpark(arguments);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return out;
    }

    @Test
    void severalRunsAreOneRunWithTheCasesOfAll() throws IOException {
        Path both = folder.resolve("both");

        Outcome outcome = greenpark("report", asPlanned.toString(), half.toString(), "--out", both.toString());

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out().lines())
                .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(80));
        assertThat(outcome.out()).contains("1-grid-only", "1-solar-storage", "2-solar-storage", "within each run");
        assertThat(Files.readString(both.resolve("summary.csv"))).contains("1-solar-storage,all,", "2-grid-only,all,");
        assertThat(both.resolve("report.html")).isNotEmptyFile();
        assertThat(greenpark("explain", both.toString(), "2-solar-storage.all.gridBillYuan")
                        .exitCode())
                .isZero();
    }

    @Test
    void everyChangeIsThatAgainstTheBaselineOfItsOwnRun() {
        String both = greenpark(
                        "report",
                        asPlanned.toString(),
                        half.toString(),
                        "--out",
                        folder.resolve("change").toString())
                .out();
        String alone = greenpark("report", half.toString()).out();

        assertThat(figures(both, "2-solar-storage")).isEqualTo(figures(alone, "solar-storage"));
        assertThat(figures(both, "2-grid-only")).endsWith("0.0");
    }

    private static String figures(String table, String caseId) {
        return table.lines()
                .filter(line -> line.startsWith(caseId + " "))
                .map(line -> line.substring(caseId.length()).strip().replaceAll(" +", " "))
                .findFirst()
                .orElseThrow();
    }

    /** The day lies in one quarter, whose figures are thus those of the run. */
    @Test
    void periodsAreDocumentsWithTheNumbersOfTheRun() throws IOException {
        Outcome outcome = greenpark("report", half.toString(), "--period", "2027Q1", "2027", "--lang", "zh");

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .endsWith(half.resolve("periods/2027Q1.html") + "\n" + half.resolve("periods/2027.html") + "\n");
        String quarter = Files.readString(half.resolve("periods/2027Q1.html"));
        assertThat(quarter)
                .contains("<html lang=\"zh\"", "2027Q1 报告", "单园区一周示例")
                .doesNotContain("<script");
        for (String indicator : List.of("importMwh", "operationalLocationTco2e", "operationalMarketTco2e")) {
            String row = ",all,%s,%s,".formatted(indicator.endsWith("h") ? "energy" : "carbon", indicator);
            String summary = Files.readAllLines(half.resolve("summary.csv")).stream()
                    .filter(line -> line.startsWith("solar-storage" + row))
                    .findFirst()
                    .orElse("");
            if (!summary.isEmpty()) {
                double value = Double.parseDouble(summary.split(",")[4]);
                assertThat(quarter).contains("<td class=\"number\">%.0f <span".formatted(value));
            }
        }
        assertThat(greenpark("report", half.toString(), "--period", "all").out().lines())
                .filteredOn(line -> line.contains("periods"))
                .hasSize(3);
        run("half", "time.steps=24", "parks.park.load.process.profile.annualMwh=10000");
        assertThat(half.resolve("periods")).doesNotExist();
    }

    @Test
    void aPeriodThatTheRunDoesNotHaveIsAWrongCommandLine() {
        Outcome outcome = greenpark("report", twoDays.toString(), "--period", "2026Q4", "--lang", "zh");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("--period：运行中没有时段 2026Q4；现有 2027Q1, 2027H1, 2027 及");
        assertThat(twoDays.resolve("periods")).doesNotExist();
    }

    @Test
    void jsonIsTheSummary() throws IOException {
        assertThat(greenpark("report", half.toString(), "--json").out())
                .isEqualTo(AnswerJson.ofFile(half, "summary.json") + "\n");
    }

    @Test
    void runsOfOtherYearsStepsAndLengthsStandSideBySide() throws IOException {
        Path later = run("later", "time.start=2028-02-27", "time.steps=72");
        Path quarters = run("quarters", "time.step=PT15M", "time.steps=96");
        Path all = folder.resolve("all-times");

        Outcome outcome = greenpark(
                "report", asPlanned.toString(), quarters.toString(), later.toString(), "--out", all.toString());

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out().lines())
                .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(80));
        assertThat(outcome.out())
                .contains(
                        "2: one-park, 2027-03-01 to 2027-03-01, 15-minute steps, rules",
                        "3: one-park, 2028-02-27 to 2028-02-29, 60-minute steps, rules",
                        "1-grid-only");
        assertThat(Files.readAllLines(all.resolve("hourly/2-grid-only/all.csv")))
                .hasSize(97);
        assertThat(Files.readAllLines(all.resolve("hourly/3-grid-only/all.csv")))
                .hasSize(73);
        assertThat(Files.readString(all.resolve("report.md")))
                .contains("The runs cover times of different length", "one-park, 2027-03-01, 15 min: ");
        assertThat(greenpark("explain", all.toString(), "3-solar-storage.all.gridBillPerMwhChangeFraction")
                        .out())
                .contains("3-grid-only.all.gridBillYuanPerMwhConsumed");
    }

    /** Feb 29 is left out of the length, so that a leap year is as long as another; the 28th is as long as the 1st of March. */
    @Test
    void timesAreEquallyLongWithoutTheirLeapDays() {
        Path leap = run("leap", "time.start=2028-02-28", "time.steps=48");

        assertThat(greenpark(
                                "report",
                                asPlanned.toString(),
                                leap.toString(),
                                "--out",
                                folder.resolve("leaps").toString())
                        .out())
                .doesNotContain("The runs cover times of different length");
        assertThat(greenpark(
                                "report",
                                asPlanned.toString(),
                                twoDays.toString(),
                                "--lang",
                                "zh",
                                "--out",
                                folder.resolve("longer").toString())
                        .out())
                .contains("各次运行的时间长度不同");
    }

    @Test
    void aPeriodOfAComparisonHoldsTheCasesThatHaveAPartInIt() throws IOException {
        Path later = run("in-july", "time.start=2028-07-01", "time.steps=24");
        Path both = folder.resolve("two-years");

        Outcome outcome = greenpark(
                "report", asPlanned.toString(), later.toString(), "--out", both.toString(), "--period", "2028Q3");

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(Files.readString(both.resolve("periods/2028Q3.html")))
                .contains("2 one-park, 2028-07-01: ", "has no part in this period");
        assertThat(greenpark("report", both.toString(), "--period", "2029").err())
                .containsIgnoringWhitespaces("it has 2027Q1, 2028Q3, 2027H1, 2028H2, 2027, 2028, and all");
    }

    @Test
    void aDirectoryThatIsNoRunIsRefused() {
        Outcome outcome = greenpark("report", folder.toString());

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("is not the directory of a run");
    }

    @Test
    void aPlaceForTheComparisonOfOneRunIsAWrongCommandLine() {
        assertThat(greenpark("report", half.toString(), "--out", "x").exitCode())
                .isEqualTo(2);
    }
}
