package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code greenpark size} on a week of the shipped example. */
final class SizeCommandTest {

    private static final String EXAMPLE = "../scenarios/examples/one-park-size.yaml";
    private static final int SCREEN = 80;

    @TempDir
    private Path folder;

    private Outcome size(String... more) {
        List<String> arguments = new ArrayList<>(List.of("size", EXAMPLE, "--set", "time.steps=168"));
        arguments.addAll(List.of(
                "--set",
                "sizing.frontier.points=3",
                "--out",
                folder.resolve("sized").toString()));
        arguments.addAll(List.of(more));
        return Terminal.greenpark(arguments.toArray(String[]::new));
    }

    @Test
    void aSizingPrintsSizesLimitsFrontierAndAccountAndWritesItsDirectory() throws Exception {
        Outcome outcome = size();
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("parks.park.solar.roof.dcMw", "budgetYuan", "yuan per tCO2", "proved within")
                .contains(folder.resolve("sized").toString());
        assertThat(outcome.out().lines().filter(line -> !line.startsWith("/")))
                .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(SCREEN));
        Path out = folder.resolve("sized");
        assertThat(Files.readAllLines(out.resolve("sizing.csv"))).hasSize(4);
        assertThat(Files.readAllLines(out.resolve("limits.csv"))).hasSize(3);
        assertThat(Files.readAllLines(out.resolve("frontier.csv"))).hasSize(4);
        assertThat(out.resolve("run/report.html")).exists();
        assertThat(out.resolve("run/summary.json")).exists();
    }

    @Test
    void machinesGetJsonAndPeopleChinese() throws Exception {
        Outcome json = size("--json");
        assertThat(json.exitCode()).as(json.err()).isZero();
        assertThat(json.out())
                .isEqualTo(AnswerJson.ofFile(folder.resolve("sized"), "sizing.json") + "\n")
                .contains("\"format\" : \"greenpark-sizing\"", "\"method\" : \"programme\"");
        Outcome chinese = size("--lang", "zh", "--set", "sizing.objective=emissions");
        assertThat(chinese.exitCode()).as(chinese.err()).isZero();
        assertThat(chinese.out()).contains("排放最小", "放宽价值");
        assertThat(chinese.out().lines().filter(line -> !line.startsWith("/")))
                .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(SCREEN));
    }

    @Test
    void limitsThatConflictAreNamedAndNothingIsWritten() {
        Outcome outcome = size("--set", "sizing.limits.emissionsTco2=100");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INFEASIBLE);
        assertThat(outcome.err())
                .contains("no sizes keep all limits")
                .containsAnyOf("emissionsTco2", "budgetYuan", "landHa.roof");
        assertThat(folder.resolve("sized")).doesNotExist();
    }

    @Test
    void aScenarioWithoutSizesIsRefused() {
        Outcome outcome = Terminal.greenpark("size", "../scenarios/examples/one-park.yaml");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.err()).contains("has no sizing");
    }
}
