package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, from the command line to the files: the shipped four parks over the whole year. */
final class MainJobTest {

    private static final List<String> CASES = List.of("baseline", "wind", "wind-solar", "full", "full-optimal");
    private static final List<String> PARKS =
            List.of("tieling-county", "kaiyuan-food", "changtu-biotech", "xifeng-functional");

    /** The balance that docs/outputs.md promises [MW]; hours, so the same in MWh. */
    private static final double BALANCE_MW = 1e-9;

    /** A year of hourly numbers added one after the other, against a compensated sum [1]. */
    private static final double SUM_RELATIVE = 1e-11;

    @TempDir
    private static Path folder;

    private static FourParks fourParks;
    private static Outcome outcome;
    private static final Map<String, HourlyFile> HOURLY = new LinkedHashMap<>();

    @BeforeAll
    static void run() throws IOException {
        fourParks = new FourParks(folder);
        outcome = fourParks.run();
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        for (String variant : CASES) {
            for (String node : Stream.concat(PARKS.stream(), Stream.of("all")).toList()) {
                HOURLY.put(
                        variant + "/" + node,
                        new HourlyFile(fourParks.out().resolve("hourly/" + variant + "/" + node + ".csv")));
            }
        }
    }

    @Test
    void theTableNamesEveryCaseWithinTheWidthOfATerminal() {
        List<String> lines = outcome.out().lines().toList();
        assertThat(lines).startsWith("Four green-power parks of Tieling", "");
        for (String variant : CASES) {
            assertThat(lines).anyMatch(line -> line.startsWith(variant + " "));
        }
        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(80));
        assertThat(lines.get(lines.size() - 1))
                .isEqualTo(fourParks.out().resolve("report.html").toString());
    }

    @Test
    void theReadmeShowsThisTable() throws IOException {
        String table = outcome.out().substring(0, outcome.out().indexOf("5 cases, "));
        assertThat(Files.readString(Path.of("../README.md"))).contains("```\n" + table + "```");
    }

    @Test
    void theReadmeShowsWhereAFigureComesFrom() throws IOException {
        String explained = Terminal.greenpark(
                        "explain", fourParks.out().toString(), "full.changtu-biotech.gridBillYuanPerMwhConsumed")
                .out();
        assertThat(Files.readString(Path.of("../README.md")))
                .contains("```\n" + explained.substring(0, explained.indexOf("\n\n")) + "\n```");
    }

    @Test
    void whatTheReaderMustKnowStandsOnTheErrorStream() {
        assertThat(outcome.err())
                .contains("The weather of 4 sites is synthesised")
                .doesNotContain("\033", "\r");
    }

    @Test
    void theOutputDirectoryIsWholeAndNothingElseIsLeftBeside() throws IOException {
        try (Stream<Path> files = Files.list(fourParks.out())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("bills", "carbon", "hourly", "sinks", "report.html", "run.json", "summary.csv")
                    .contains("summary.json", "timings.json");
        }
        try (Stream<Path> files = Files.list(fourParks.out().getParent())) {
            assertThat(files).containsExactlyInAnyOrder(fourParks.file(), fourParks.out());
        }
    }

    @Test
    void theBalanceOfEveryStepOfEveryHourlyFileCloses() {
        HOURLY.forEach((name, file) -> {
            assertThat(file.steps()).as(name).isEqualTo(8760);
            for (int k = 0; k < file.steps(); k++) {
                assertThat(file.imbalanceMw(k)).as("%s, step %d", name, k).isCloseTo(0.0, within(BALANCE_MW));
            }
        });
    }

    @Test
    void noParkImportsWhileItExportsOrChargesWhileItDischarges() {
        for (String variant : CASES) {
            for (String park : PARKS) {
                HourlyFile file = HOURLY.get(variant + "/" + park);
                for (int k = 0; k < file.steps(); k++) {
                    assertThat(Math.min(file.get("importMw", k), file.get("exportMw", k)))
                            .isZero();
                    assertThat(Math.min(file.get("chargeMw", k), file.get("dischargeMw", k)))
                            .isZero();
                }
            }
        }
    }

    @Test
    void noPowerIsNegative() {
        HOURLY.forEach((name, file) -> file.powers().forEach(column -> {
            for (int k = 0; k < file.steps(); k++) {
                assertThat(file.get(column, k)).as("%s, %s", name, column).isNotNegative();
            }
        }));
    }

    @Test
    void theFileOfAllNodesAddsUpTheParks() {
        for (String variant : CASES) {
            HourlyFile all = HOURLY.get(variant + "/all");
            for (String column : all.powers()) {
                for (int k = 0; k < all.steps(); k++) {
                    int step = k;
                    double sum = PARKS.stream()
                            .mapToDouble(
                                    park -> HOURLY.get(variant + "/" + park).get(column, step))
                            .sum();
                    assertThat(all.get(column, k)).isCloseTo(sum, within(BALANCE_MW));
                }
            }
        }
    }

    @Test
    void theSummaryAgreesWithTheHours() throws IOException {
        List<String> rows = Files.readAllLines(fourParks.out().resolve("summary.csv"));
        assertThat(rows.get(0)).isEqualTo("case,node,group,indicator,value,unit");
        Map<String, String> columns = Map.of(
                "importMwh", "importMw", "exportMwh", "exportMw", "loadMwh", "loadMw", "curtailedMwh", "curtailedMw");
        int compared = 0;
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",");
            String column = columns.get(cells[3]);
            if (column != null) {
                double hours = HOURLY.get(cells[0] + "/" + cells[1]).sum(column);
                assertThat(Double.parseDouble(cells[4]))
                        .as(row)
                        .isCloseTo(hours, within(SUM_RELATIVE * Math.max(1.0, hours)));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(CASES.size() * (PARKS.size() + 1) * columns.size());
    }

    @Test
    void whatTheParksConsumeDoesNotDependOnTheirPlants() {
        for (String park : PARKS) {
            double loadMwh = HOURLY.get("wind/" + park).sum("loadMw");
            assertThat(HOURLY.get("full/" + park).sum("loadMw")).isCloseTo(loadMwh, within(SUM_RELATIVE * loadMwh));
        }
    }
}
