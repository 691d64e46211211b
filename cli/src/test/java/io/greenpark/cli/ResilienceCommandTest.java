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

/** {@code greenpark resilience} on the shipped example. */
final class ResilienceCommandTest {

    private static final int WIDTH = 80;

    @TempDir
    private Path folder;

    private Outcome resilience(String out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "resilience",
                "../scenarios/examples/one-park-outages.yaml",
                "--out",
                folder.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return Terminal.greenpark(arguments.toArray(String[]::new));
    }

    private Map<String, String> files(String out) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder.resolve(out))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void theReadmeShowsTheTablesAndThreadsChangeNoByte() throws IOException {
        Outcome one = resilience("one", "--threads", "1");
        Outcome two = resilience("two", "--threads", "2");

        assertThat(one.err()).isEmpty();
        assertThat(one.exitCode()).isZero();
        String tables =
                one.out().substring(one.out().indexOf("case/park"), one.out().indexOf("\nHours of critical"));
        assertThat(Files.readString(Path.of("../README.md"))).contains("```\n" + tables + "```");
        assertThat(tables.lines()).allMatch(line -> TextTable.width(line) <= WIDTH);
        assertThat(files("one"))
                .containsOnlyKeys(
                        "curve.csv", "outages.csv", "report.html", "resilience.csv", "resilience.json", "survival.csv")
                .isEqualTo(files("two"));
        assertThat(two.exitCode()).isZero();
    }

    /** From every hour of the year there is a row per case; unserved energy costs what the scenario says. */
    @Test
    void theFilesHoldEveryStartAndTheCostOfEveryOutage() throws IOException {
        assertThat(resilience("out", "--case", "solar-storage").exitCode()).isZero();

        List<String> outages = files("out").get("outages.csv").lines().toList();
        List<String> header = List.of(outages.get(0).split(","));
        assertThat(outages).hasSize(1 + 2 * 11);
        for (String row : outages.subList(1, outages.size())) {
            String[] cells = row.split(",");
            double unservedMwh = Double.parseDouble(cells[header.indexOf("unservedMwh")]);
            assertThat(Double.parseDouble(cells[header.indexOf("costYuan")])).isEqualTo(unservedMwh * 20000.0);
        }
        assertThat(files("out").get("survival.csv").lines()).hasSize(1 + 2 * 8760);
    }

    @Test
    void chineseTablesJsonAndWrongUse() throws IOException {
        Outcome chinese = resilience("zh", "--lang", "zh");
        assertThat(chinese.out()).contains("能挺过停电的起点占比，%").doesNotContain("resilience.");
        Outcome json = resilience("json", "--json");
        assertThat(json.out()).isEqualTo(AnswerJson.ofFile(folder.resolve("json"), "resilience.json") + "\n");
        assertThat(resilience("wrong", "--threads", "0").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(resilience("wrong", "--case", "none").err()).contains("the scenario has no case none");
        assertThat(resilience("wrong", "--set", "resilience=null").exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(folder.resolve("wrong")).doesNotExist();
    }
}
