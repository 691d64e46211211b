package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code greenpark ensemble} on the first week of the four parks. */
final class EnsembleCommandTest {

    private static final int WIDTH = 80;

    @TempDir
    private Path folder;

    @Test
    void oneThreadAndTwoAndThreeWriteTheSameBytes() throws IOException {
        FourParks one = parks("1").with("--threads", "1");
        FourParks two = parks("2").with("--threads", "2");
        FourParks three = parks("3").with("--threads", "3");

        Outcome first = run(one);
        Outcome second = run(two);

        assertThat(first.err()).isEmpty();
        assertThat(first.exitCode()).isZero();
        assertThat(second.exitCode()).isZero();
        assertThat(run(three).exitCode()).isZero();
        Map<String, String> files = files(one.out());
        assertThat(files)
                .containsOnlyKeys(
                        "draws.json",
                        "ensemble.csv",
                        "ensemble.json",
                        "report.html",
                        "uncertainty.csv",
                        "years.csv",
                        "years/1.csv",
                        "years/2.csv",
                        "years/3.csv",
                        "yields.csv");
        assertThat(files(two.out())).isEqualTo(files);
        assertThat(files(three.out())).isEqualTo(files);
        assertThat(first.out())
                .contains("3 weather years drawn from the typical one: seed 1, blocks of 5 days, ±15 days.");
        assertThat(first.out().lines()).allMatch(line -> TextTable.width(line) <= WIDTH || line.startsWith("/"));
    }

    @Test
    void theYearsAreThoseThatARunTakesOneByOne() throws IOException {
        FourParks ensemble = parks("1");
        assertThat(run(ensemble).exitCode()).isZero();
        List<Double> imports = new ArrayList<>();
        for (int year = 1; year <= 3; year++) {
            FourParks single = new FourParks(folder.resolve("year " + year))
                    .week()
                    .with("--case", "wind", "--set", "weather.ensemble.year=" + year);
            assertThat(single.run().exitCode()).isZero();
            imports.add(cell(single.out().resolve("summary.csv"), "wind,all,energy,importMwh,", 4));
        }
        imports.sort(null);

        // The median of three is the middle one.
        assertThat(cell(ensemble.out().resolve("ensemble.csv"), "wind,all,energy,importMwh,", 8))
                .isEqualTo(imports.get(1));
        assertThat(imports.get(0)).isLessThan(imports.get(2));
    }

    /** Whole years: those of the command that the README shows. */
    @Test
    void theReadmeShowsTheYields() throws IOException {
        Outcome outcome = run(new FourParks(folder).with("--years", "10", "--case", "wind-solar"));

        String yields = outcome.out()
                .substring(
                        outcome.out().indexOf("yield of a year"), outcome.out().indexOf("\nuncertainty, all plants"));
        assertThat(Files.readString(Path.of("../README.md"))).contains("```\n" + yields + "```");
    }

    /** Whole years: those of the command that the README shows. */
    @Test
    void theReadmeShowsWhatLoadAndPricesDo() throws IOException {
        Path out = folder.resolve("unsure");
        Outcome outcome = Terminal.greenpark(
                "ensemble", "../scenarios/examples/one-park-ensemble.yaml", "--years", "30", "--out", out.toString());

        assertThat(outcome.err()).isEmpty();
        String shown = outcome.out()
                .substring(
                        outcome.out().indexOf("all parks, over"), outcome.out().indexOf("\n30 weather years"));
        assertThat(Files.readString(Path.of("../README.md"))).contains("```\n" + shown + "```");
        assertThat(files(out))
                .containsKeys(
                        "contributions.csv", "drawn.csv", "years/typical.csv", "years/low-1.csv", "years/high-3.csv");
        assertThat(Files.readString(out.resolve("contributions.csv")))
                .contains("\nsolar-storage,all,price,gridBillYuan,");
        assertThat(Files.readAllLines(out.resolve("drawn.csv"))).hasSize(1 + 30 * 3);
        assertThat(files(out).get("ensemble.json")).contains("\"drawn\" : [", "\"contributions\" : [");
    }

    @Test
    void plantsAtHubsHaveYieldsToo() throws IOException {
        Path out = folder.resolve("shared");

        Outcome ran = Terminal.greenpark(
                "ensemble",
                "../scenarios/examples/shared-wind.yaml",
                "--years",
                "2",
                "--case",
                "shared",
                "--out",
                out.toString());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
        assertThat(Files.readString(out.resolve("yields.csv")))
                .contains("\nshared,hill-station,hill-farm,", "\nshared,all,all,");
    }

    @Test
    void chineseTablesAndJson() throws IOException {
        FourParks parks = parks("1");
        Outcome chinese = run(parks.with("--lang", "zh"));
        Outcome json = run(parks.with("--json"));

        assertThat(chinese.out()).contains("由典型年抽取 3 个气象年", "不确定性（全部电站）");
        assertThat(chinese.out().lines())
                .allMatch(line -> TextTable.width(line) <= WIDTH || line.startsWith("/"))
                .noneMatch(line -> line.contains("ensemble."));
        assertThat(json.out()).isEqualTo(AnswerJson.ofFile(parks.out(), "ensemble.json") + "\n");
    }

    @Test
    void theStatedUncertaintyMakesTheTerms() throws IOException {
        FourParks sure = parks("1")
                .with(
                        "--set", "uncertainty.wind.measurementSdFraction=0",
                        "--set", "uncertainty.wind.modelSdFraction=0",
                        "--set", "uncertainty.wind.lossesSdFraction=0.1",
                        "--set", "weather.ensemble.interannual.windSpeedSdFraction=0");
        assertThat(run(sure).exitCode()).isZero();

        List<String> terms = Files.readAllLines(sure.out().resolve("uncertainty.csv"));
        assertThat(terms)
                .filteredOn(line -> line.startsWith("wind,all,all,wind-"))
                .extracting(line -> line.substring(line.indexOf("wind-"), line.lastIndexOf(',')))
                .containsExactly("wind-inter-annual,0", "wind-measurement,0", "wind-model,0", "wind-losses,0.1");
    }

    @Test
    void aDirectoryOfSomethingElseIsLeftAlone() throws IOException {
        FourParks parks = parks("1");
        Files.createDirectories(parks.out());
        Files.writeString(parks.out().resolve("notes.txt"), "mine");

        Outcome outcome = run(parks);

        assertThat(outcome.exitCode()).isNotZero();
        assertThat(outcome.err()).contains("holds other files and no earlier ensemble (there is no draws.json)");
        assertThat(files(parks.out())).containsOnlyKeys("notes.txt");
    }

    @Test
    void wrongUseAndUnknownCasesAreRefused() throws IOException {
        assertThat(run(parks("1").with("--years", "1")).exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run(parks("2").with("--threads", "0")).exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run(parks("3").with("--case", "winds")).err()).contains("the scenario has no case winds");
        Outcome wrong = run(parks("4").with("--set", "uncertainty.wind.modelSdFraction=0.5"));
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(wrong.err()).contains("uncertainty.wind.modelSdFraction: must be from 0 to 0.3, but is 0.5");
    }

    @Test
    void anEnsembleWithoutAnyPlanSaysWhyAndFails() throws IOException {
        FourParks island = new FourParks(folder).islandThatMustRecharge();

        Outcome outcome = run(island.with("--years", "2", "--threads", "1"));

        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(ExitCode.INFEASIBLE);
        assertThat(outcome.err())
                .startsWith("2 of 2 have limits that cannot be kept together, first 1:\n  case full-optimal: ")
                .contains("tieling-county")
                .endsWith("without-plan.csv says why, one by one.\n");
        assertThat(Files.readAllLines(island.out().resolve("without-plan.csv")))
                .hasSize(3)
                .first()
                .isEqualTo("run,case,status,reason");
        assertThat(Files.readString(island.out().resolve("ensemble.json"))).contains("\"infeasible\"");
    }

    /** Of the drawn initial charges some are above what the battery may hold: such years are left out, and counted. */
    @Test
    void yearsThatMakeNoScenarioAreLeftOut() throws IOException {
        Path file = Files.writeString(
                folder.resolve("unsure.yaml"), Files.readString(Path.of("../scenarios/examples/one-park.yaml")) + """
                        ensemble:
                          seed: 2
                          paths:
                            parks.park.storage.bess.initialSocFraction: {distribution: uniform, low: 0.3, high: 0.9}
                            parks.park.storage.bess.maxSocFraction: {distribution: uniform, low: 0.6, high: 1}
                        """);
        Path out = folder.resolve("out");

        Outcome outcome = Terminal.greenpark("ensemble", file.toString(), "--years", "8", "--out", out.toString());

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.err())
                .contains(" of 8 make no scenario that can be used, first ", "unsure.yaml:", "initialSocFraction");
        long refused = Files.readAllLines(out.resolve("without-plan.csv")).stream()
                .filter(line -> line.contains(",refused,"))
                .count();
        assertThat(refused).isBetween(1L, 6L);
        assertThat(Files.readAllLines(out.resolve("ensemble.csv")))
                .filteredOn(line -> line.startsWith("solar-storage,all,energy,importMwh,"))
                .singleElement()
                .asString()
                .contains(",MWh," + (8 - refused) + ",");
    }

    @Test
    void aKilledEnsembleGoesOnWhereItWasAndMoreYearsMayBeAskedFor() throws Exception {
        String example = "../scenarios/examples/one-park-ensemble.yaml";
        Path whole = folder.resolve("whole");
        Path killed = folder.resolve("killed");
        String[] all = {"ensemble", example, "--years", "9", "--out", whole.toString(), "--threads", "2"};
        assertThat(Terminal.greenpark(all).exitCode()).isZero();

        Killed.after(3, killed.resolve("years"), "ensemble", example, "--years", "6", "--out", killed.toString());
        Files.writeString(killed.resolve("years/6.csv.part"), "half a li");
        Outcome six = Terminal.greenpark("ensemble", example, "--years", "6", "--out", killed.toString());
        Outcome nine =
                Terminal.greenpark("ensemble", example, "--years", "9", "--out", killed.toString(), "--threads", "1");

        assertThat(six.out()).containsPattern("(?m)^[0-9]+ of them were there from an earlier run\\.$");
        assertThat(nine.out()).contains("13 of them were there from an earlier run.");
        assertThat(files(killed)).isEqualTo(files(whole));
        Outcome other = Terminal.greenpark("ensemble", example, "--out", killed.toString(), "--set", "ensemble.seed=8");
        assertThat(other.err()).contains("holds the ensemble of other inputs, cases or version");
    }

    private FourParks parks(String name) throws IOException {
        return new FourParks(folder.resolve(name)).week().with("--years", "3", "--case", "wind");
    }

    private static Outcome run(FourParks parks) throws IOException {
        List<String> arguments = parks.arguments();
        arguments.set(0, "ensemble");
        return Terminal.greenpark(arguments.toArray(String[]::new));
    }

    private static double cell(Path table, String row, int column) throws IOException {
        return Files.readAllLines(table).stream()
                .filter(line -> line.startsWith(row))
                .mapToDouble(line -> Double.parseDouble(line.split(",")[column]))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> files(Path out) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
