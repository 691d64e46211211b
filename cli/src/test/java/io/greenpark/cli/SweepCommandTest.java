package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code greenpark sweep} on the shipped example. */
final class SweepCommandTest {

    private static final String EXAMPLE = "../scenarios/examples/one-park-sweep.yaml";
    private static final int POINTS = 38;
    private static final int FEW = 3;

    @TempDir
    private Path folder;

    private static Outcome sweep(Path out, String... more) {
        List<String> arguments = new ArrayList<>(List.of("sweep", EXAMPLE, "--out", out.toString()));
        arguments.addAll(List.of(more));
        return Terminal.greenpark(arguments.toArray(String[]::new));
    }

    private static Map<String, String> files(Path out) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void aKilledSweepGoesOnWhereItWasAndWritesTheSameBytesOnAnyNumberOfThreads() throws Exception {
        Path whole = folder.resolve("whole");
        Path killed = folder.resolve("killed");
        Outcome uninterrupted = sweep(whole, "--threads", "2");
        assertThat(uninterrupted.exitCode()).as(uninterrupted.err()).isZero();
        assertThat(uninterrupted.out())
                .contains(POINTS + " points, " + POINTS + " of them finished")
                .doesNotContain("earlier");

        long kept = Killed.after(
                FEW, killed.resolve("points"), "sweep", EXAMPLE, "--out", killed.toString(), "--threads", "1");
        assertThat(kept).isBetween((long) FEW, POINTS - 1L);
        Files.writeString(killed.resolve("points/grid-00001.csv.part"), "half a li");
        Outcome resumed = sweep(killed, "--threads", "3");

        assertThat(resumed.exitCode()).as(resumed.err()).isZero();
        assertThat(resumed.out()).contains(kept + " of them were there from an earlier run.");
        assertThat(files(killed)).isEqualTo(files(whole));
    }

    @Test
    void everyPointIsTheRunOfItsValues() throws IOException {
        Path out = folder.resolve("sweep");
        Path single = folder.resolve("single");
        assertThat(sweep(out, "--set", "sweep.latinHypercube=null", "--set", "sweep.grid=null")
                        .exitCode())
                .isZero();

        Outcome run = Terminal.greenpark(
                "run", EXAMPLE, "--out", single.toString(), "--set", "parks.park.storage.bess.capacityMwh=3");

        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> summary = Files.readAllLines(single.resolve("summary.csv"));
        List<String> point = Files.readAllLines(out.resolve("points/tornado-003-high.csv"));
        assertThat(summary).containsAll(point);
    }

    /** The yearly load moves the consumption in proportion: its elasticity is 1, of the battery 0. */
    @Test
    void theTornadoHasElasticities() throws IOException {
        Path out = folder.resolve("sweep");
        Outcome outcome = sweep(
                out,
                "--set",
                "sweep.latinHypercube=null",
                "--set",
                "sweep.grid=null",
                "--indicator",
                "consumedMwh",
                "--case",
                "solar-storage");

        assertThat(outcome.out()).contains("consumedMwh, case solar-storage, all parks, in MWh");
        List<String> lines = Files.readAllLines(out.resolve("tornado.csv"));
        assertThat(lines)
                .filteredOn(line -> line.contains(",grid-only,all,energy,consumedMwh,"))
                .extracting(line -> Math.round(1e9 * Double.parseDouble(line.substring(line.lastIndexOf(',') + 1))))
                .containsExactly(1_000_000_000L, 0L, 0L);
        assertThat(outcome.out()
                        .lines()
                        .filter(line -> line.startsWith("parks."))
                        .toList())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("parks.*.load.*.profile.annualMwh")
                .endsWith("1.000");
        assertThat(out.resolve("quantiles.csv")).doesNotExist();
    }

    /** Of an odd number of points the median is the middle one. */
    @Test
    void quantilesAreOverTheSample() throws IOException {
        Path out = folder.resolve("sweep");
        assertThat(sweep(
                                out,
                                "--set",
                                "sweep.latinHypercube.points=5",
                                "--set",
                                "sweep.grid=null",
                                "--set",
                                "sweep.tornado=null")
                        .exitCode())
                .isZero();

        double[] imports = Files.readAllLines(out.resolve("sweep.csv")).stream()
                .filter(line -> line.startsWith("latin-hypercube-"))
                .filter(line -> line.contains(",solar-storage,all,energy,importMwh,"))
                .mapToDouble(line -> Double.parseDouble(line.split(",")[5]))
                .sorted()
                .toArray();
        String row = Files.readAllLines(out.resolve("quantiles.csv")).stream()
                .filter(line -> line.startsWith("solar-storage,all,energy,importMwh,MWh,5,"))
                .findFirst()
                .orElseThrow();
        assertThat(imports).hasSize(5);
        assertThat(Double.parseDouble(row.split(",")[8])).isEqualTo(imports[2]);
        assertThat(Double.parseDouble(row.split(",")[6]))
                .isCloseTo(Arrays.stream(imports).average().orElseThrow(), within(1e-9));
    }

    @Test
    void pointsWhoseLimitsCannotBeKeptAreListedAndTheOthersGoOn() throws IOException {
        Path file = Files.writeString(
                folder.resolve("limits.yaml"),
                Files.readString(Path.of("../scenarios/examples/one-park.yaml"))
                                .replace("dispatch: {strategy: self-consumption}", "dispatch: {strategy: optimal}")
                                .replace(
                                        "initialSocFraction: 0.5",
                                        "initialSocFraction: 0.5\n        selfDischargePerHour: 0.01")
                        + """
                        sweep:
                          list:
                            lossless: {parks.park.storage.bess.selfDischargePerHour: 0}
                            leaking: {parks.park.solar: null, parks.park.grid.importLimitMw: 0}
                        """);
        Path out = folder.resolve("sweep");

        Outcome outcome = Terminal.greenpark("sweep", file.toString(), "--out", out.toString());

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("2 points, 1 of them finished");
        assertThat(outcome.err())
                .startsWith("1 of 2 have limits that cannot be kept together, first list-leaking:")
                .contains("bess", "park");
        assertThat(Files.readString(out.resolve("without-plan.csv"))).contains("list-leaking,", ",infeasible,");
        assertThat(Files.readString(out.resolve("points.csv")))
                .contains("list-leaking,list,infeasible,parks.park.solar,null,");
        assertThat(Files.readString(out.resolve("sweep.csv")))
                .contains("list-lossless,")
                .doesNotContain("list-leaking");
    }

    /** Each value alone is one that its key takes; only together two of them are refused. */
    @Test
    void pointsThatMakeNoScenarioAreListedAndTheOthersGoOn() throws IOException {
        Path out = folder.resolve("sweep");

        Outcome outcome = sweep(
                out,
                "--set",
                "sweep={grid: {parks.park.storage.bess.initialSocFraction: {values: [0.5, 0.8]},"
                        + " parks.park.storage.bess.maxSocFraction: {values: [0.7, 0.9]}}}");

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("4 points, 3 of them finished");
        assertThat(outcome.err())
                .contains("1 of 4 make no scenario that can be used, first grid-00003:", "initialSocFraction");
        assertThat(Files.readString(out.resolve("points.csv"))).contains("grid-00003,grid,refused,");
    }

    @Test
    void directoriesOfOtherSweepsAndOfOthersAreLeftAlone() throws IOException {
        Path out = folder.resolve("sweep");
        String[] small = {
            "--set", "sweep.latinHypercube=null", "--set", "sweep.grid=null", "--set", "sweep.tornado=null"
        };
        assertThat(sweep(out, small).exitCode()).isZero();
        Map<String, String> before = files(out);

        Outcome other = sweep(out, "--set", "parks.park.load.process.profile.annualMwh=1");

        assertThat(other.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(other.err()).contains("holds the sweep of other inputs, cases or version");
        assertThat(files(out)).isEqualTo(before);
        Path mine = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(mine.resolve("notes.txt"), "mine");
        assertThat(sweep(mine, small).err())
                .contains("holds other files and no earlier sweep (there is no sweep.json)");
        assertThat(files(mine)).containsOnlyKeys("notes.txt");
    }

    @Test
    void wrongUseIsRefused() {
        assertThat(sweep(folder, "--threads", "0").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(sweep(folder, "--indicator", "nothing").err()).contains("there is no indicator nothing");
        assertThat(sweep(folder.resolve("x"), "--case", "nothing").err()).contains("the scenario has no case nothing");
    }

    @Test
    void aBadValueEndsTheSweepBeforeItsFirstPoint() {
        Path out = folder.resolve("bad");

        Outcome refused = sweep(out, "--set", "sweep.grid={parks.park.storage.bess.capacityMwh: {values: [1, 2, -1]}}");

        assertThat(refused.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(refused.err())
                .contains("parks.park.storage.bess.capacityMwh: must be at least 0, but is -1 (at point grid-00003)");
        assertThat(out).doesNotExist();
    }
}
