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
    void oneThreadAndTwoWriteTheSameBytes() throws IOException {
        FourParks one = parks("1").with("--threads", "1");
        FourParks two = parks("2").with("--threads", "2");

        Outcome first = run(one);
        Outcome second = run(two);

        assertThat(first.err()).isEmpty();
        assertThat(first.exitCode()).isZero();
        assertThat(second.exitCode()).isZero();
        Map<String, String> files = files(one.out());
        assertThat(files)
                .containsOnlyKeys("ensemble.csv", "ensemble.json", "report.html", "uncertainty.csv", "yields.csv");
        assertThat(files(two.out())).isEqualTo(files);
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
                .containsOnlyKeys(
                        "contributions.csv",
                        "drawn.csv",
                        "ensemble.csv",
                        "ensemble.json",
                        "report.html",
                        "uncertainty.csv",
                        "yields.csv");
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
        assertThat(json.out()).isEqualTo(Files.readString(parks.out().resolve("ensemble.json")));
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
        assertThat(outcome.err()).contains("holds other files and no earlier run (there is no ensemble.json)");
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
    void limitsThatCannotBeKeptTogetherEndItAsTheyEndARun() throws IOException {
        FourParks island = new FourParks(folder).islandThatMustRecharge();
        Outcome alone = island.run();

        Outcome outcome = run(island.with("--years", "2", "--threads", "1"));

        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(ExitCode.INFEASIBLE);
        assertThat(outcome.err())
                .startsWith("full-optimal: no dispatch keeps all limits.")
                .endsWith("\nWiden one of these limits, or what feeds it, and run again.\n")
                .isEqualTo(alone.err());
        assertThat(outcome.out()).isEmpty();
        assertThat(island.out()).doesNotExist();
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
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
