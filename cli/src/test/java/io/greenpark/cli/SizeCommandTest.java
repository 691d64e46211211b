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
                .contains("park: exportLimitMw", "as stated", "net present value")
                .contains(folder.resolve("sized").toString());
        assertThat(outcome.out().lines().filter(line -> !line.startsWith("/")))
                .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(SCREEN));
        Path out = folder.resolve("sized");
        assertThat(Files.readAllLines(out.resolve("sizing.csv"))).hasSize(4);
        assertThat(Files.readAllLines(out.resolve("limits.csv")).stream()
                        .map(line -> line.split(",")[0])
                        .toList())
                .containsExactly(
                        "limit",
                        "budgetYuan",
                        "landHa.roof",
                        "importLimitMw",
                        "exportLimitMw",
                        "parks.park.solar.roof.dcMw",
                        "parks.park.storage.bess.dischargeMw",
                        "parks.park.storage.bess.capacityMwh");
        assertThat(Files.readAllLines(out.resolve("compared.csv")))
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).startsWith("baseline,grid-only,"))
                .anySatisfy(line -> assertThat(line).startsWith("as-stated,solar-storage,"))
                .anySatisfy(line -> assertThat(line).startsWith("sized,solar-storage,"));
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

    /** Of a rule the park and what it lacks are named, whether sizes are columns of a programme or are tried. */
    @Test
    void rulesThatNoSizesKeepAreNamedWithTheirPark() {
        List<String> ruled = List.of(
                "--set", "compliance={packs: [direct-connection-single]}",
                "--set", "sizing.limits.rules=[self-use-of-consumption]",
                "--set", "sizing.limits.landHa.roof=0.5");
        Outcome proved = size(ruled.toArray(String[]::new));
        assertThat(proved.exitCode()).isEqualTo(ExitCode.INFEASIBLE);
        assertThat(proved.err())
                .contains("landHa.roof")
                .contains("for park, 2027-01-07T23:00: self-use share of consumption");
        List<String> byRule = new ArrayList<>(ruled);
        byRule.addAll(List.of(
                "--set",
                "dispatch.strategy=self-consumption",
                "--set",
                "sizing.variables={parks.park.solar.roof.dcMw: {min: 0.5, max: 0.6, together: [parks.park.solar.roof.acMw],"
                        + " land: {site: roof, use: land-solar-roof}}}"));
        Outcome tried = size(byRule.toArray(String[]::new));
        assertThat(tried.exitCode()).isEqualTo(ExitCode.INFEASIBLE);
        assertThat(tried.err()).contains("no sizes that were tried", "park: self-use-of-consumption is missed by 0.");
    }

    @Test
    void aScenarioWithoutSizesIsRefused() {
        Outcome outcome = Terminal.greenpark("size", "../scenarios/examples/one-park.yaml");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.err()).contains("has no sizing");
    }
}
