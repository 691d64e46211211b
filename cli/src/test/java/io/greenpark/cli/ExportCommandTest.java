package io.greenpark.cli;

import static io.greenpark.cli.Terminal.greenpark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportCommandTest {

    private static final String SCENARIO = "../scenarios/tieling/four-parks.yaml";

    /** Digits of quotients. */
    private static final double ROUNDING = 1e-9;

    @TempDir
    private static Path folder;

    private static Path network;
    private static HourlyRows hours;

    /** An hourly file of the same case, for comparison. */
    record HourlyRows(List<String> header, List<String[]> rows) {

        double value(String column, int step) {
            return Double.parseDouble(rows.get(step)[header.indexOf(column)]);
        }
    }

    @BeforeAll
    static void export() throws IOException {
        network = folder.resolve("pypsa");
        String[] week = {"--case", "full", "--set", "time.steps=168"};
        Outcome exported = greenpark(joined(new String[] {"export", SCENARIO, "--pypsa", network.toString()}, week));
        assertThat(exported.err()).isEmpty();
        assertThat(exported.out()).isEqualTo(network + "\n");
        Path run = folder.resolve("run");
        greenpark(joined(new String[] {"run", SCENARIO, "--quiet", "--out", run.toString()}, week));
        List<String[]> lines = csv(run.resolve("hourly/full/kaiyuan-food.csv"));
        hours = new HourlyRows(List.of(lines.get(0)), lines.subList(1, lines.size()));
    }

    @Test
    void theFolderHasTheFilesAndColumnsThatPypsaReads() throws IOException {
        assertThat(header("network")).containsExactly("name");
        assertThat(header("snapshots")).containsExactly("snapshot", "objective", "stores", "generators");
        assertThat(header("buses")).containsExactly("name", "carrier");
        assertThat(header("generators")).containsExactly("name", "bus", "carrier", "p_nom", "p_min_pu");
        assertThat(header("loads")).containsExactly("name", "bus");
        assertThat(header("links"))
                .containsExactly("name", "bus0", "bus1", "carrier", "p_nom", "efficiency", "marginal_cost");
        assertThat(header("storage_units"))
                .contains("p_nom", "max_hours", "efficiency_store", "efficiency_dispatch", "state_of_charge_initial");
    }

    @Test
    void everyColumnOfASeriesIsAComponentAndEveryBusExists() throws IOException {
        assertThat(names("generators"))
                .containsAll(header("generators-p_max_pu").subList(1, 9));
        assertThat(names("loads")).isEqualTo(header("loads-p_set").subList(1, 5));
        assertThat(names("links")).containsAll(header("links-marginal_cost").subList(1, 9));
        assertThat(names("buses")).hasSize(5);
        assertThat(Stream.of("generators", "loads", "storage_units").flatMap(ExportCommandTest::busesOf))
                .isSubsetOf(names("buses"));
    }

    @Test
    void seriesAreThoseOfTheHourlyFile() throws IOException {
        List<String[]> available = csv(file("generators-p_max_pu"));
        int wind = List.of(available.get(0)).indexOf("kaiyuan-food wind");
        double ratedMw = Double.parseDouble(row("generators", "kaiyuan-food wind")[3]);
        List<String[]> demand = csv(file("loads-p_set"));
        int load = List.of(demand.get(0)).indexOf("kaiyuan-food load");
        List<String[]> prices = csv(file("links-marginal_cost"));
        int export = List.of(prices.get(0)).indexOf("kaiyuan-food export");

        assertThat(available).hasSize(169);
        for (int k = 0; k < 168; k++) {
            double share = Double.parseDouble(available.get(k + 1)[wind]);
            assertThat(share).isBetween(0.0, 1.0);
            assertThat(share * ratedMw).isCloseTo(hours.value("windAvailableMw", k), within(ROUNDING));
            assertThat(Double.parseDouble(demand.get(k + 1)[load]))
                    .isCloseTo(
                            hours.value("loadMw", k) + hours.value("auxMw", k) - hours.value("unservedMw", k),
                            within(ROUNDING));
            assertThat(Double.parseDouble(prices.get(k + 1)[export]))
                    .isEqualTo(0.0 - hours.value("exportPriceYuanPerMwh", k));
        }
    }

    @Test
    void snapshotsAreLocalTimesWithTheHoursOfTheirStep() throws IOException {
        List<String[]> snapshots = csv(file("snapshots"));

        assertThat(snapshots.get(1)).containsExactly("2027-01-01 00:00:00", "1", "1", "1");
        assertThat(snapshots.get(168)[0]).isEqualTo("2027-01-07 23:00:00");
    }

    /** 15 MW, 30 MWh from 10 % to 95 % of charge, half full: 25.5 MWh or 1.7 h to use, of which 12 MWh are there. */
    @Test
    void storageCountsWhatDispatchMayUse() throws IOException {
        String[] unit = row("storage_units", "tieling-county bess");

        assertThat(List.of(unit).subList(0, 6))
                .containsExactly("tieling-county bess", "tieling-county", "battery", "15", "-1", "1");
        assertThat(Double.parseDouble(unit[6])).isCloseTo(1.7, within(ROUNDING));
        assertThat(List.of(unit).subList(7, 10)).containsExactly("0.94", "0.94", "0");
        assertThat(Double.parseDouble(unit[10])).isCloseTo(12.0, within(ROUNDING));
        assertThat(unit[11]).isEqualTo("60");
    }

    @Test
    void aFolderThatHoldsAnythingIsRefused() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("other")).resolve("notes.txt"), "");

        Outcome outcome = greenpark(
                "export",
                SCENARIO,
                "--case",
                "full",
                "--set",
                "time.steps=24",
                "--pypsa",
                folder.resolve("other").toString());

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.err()).contains("must be new or empty, but holds notes.txt");
    }

    @Test
    void anUnknownCaseIsAWrongCommandLine() {
        Outcome outcome = greenpark(
                "export",
                SCENARIO,
                "--case",
                "fll",
                "--pypsa",
                folder.resolve("none").toString());

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("--case: the scenario has no case fll; its cases are ");
    }

    private static String[] joined(String[] first, String... second) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(second)).toArray(String[]::new);
    }

    private static Path file(String table) {
        return network.resolve(table + ".csv");
    }

    private static List<String> header(String table) throws IOException {
        return List.of(csv(file(table)).get(0));
    }

    private static List<String> names(String table) throws IOException {
        return csv(file(table)).stream().skip(1).map(row -> row[0]).toList();
    }

    private static String[] row(String table, String name) throws IOException {
        return csv(file(table)).stream()
                .filter(row -> row[0].equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> busesOf(String table) {
        try {
            return csv(file(table)).stream().skip(1).map(row -> row[1]);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String[]> csv(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split(",", -1))
                .toList();
    }
}
