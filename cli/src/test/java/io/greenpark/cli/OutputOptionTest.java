package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code --json} and {@code --quiet} mean the same at every command. */
final class OutputOptionTest {

    @TempDir
    private static Path folder;

    private static final Map<String, Outcome> JSON = new HashMap<>();
    private static final Map<String, Outcome> QUIET = new HashMap<>();

    @BeforeAll
    static void askEveryCommand() throws IOException {
        EveryCommand every = new EveryCommand(folder);
        every.lines().forEach((name, line) -> JSON.put(name, with(line, "--json")));
        every.lines().forEach((name, line) -> QUIET.put(name, with(line, "--quiet")));
    }

    private static Outcome with(List<String> line, String option) {
        List<String> arguments = new ArrayList<>(line);
        arguments.add(option);
        return Terminal.greenpark(arguments.toArray(String[]::new));
    }

    private static JsonNode json(String name) {
        Outcome outcome = JSON.get(name);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.err()).as(name).isEmpty();
        JsonNode root = JsonMapper.builder().build().readTree(outcome.out());
        assertThat(root.isObject()).as(name).isTrue();
        return root;
    }

    /** A field that the table has too, as a path of JSON with what stands there. */
    @ParameterizedTest
    @CsvSource({
        "run, /cases/solar-storage/all/energy/importMwh, number",
        "ensemble, /indicators/0/p50, number",
        "sweep, /finished, 38",
        "sweep, /tornado/0/atLow, number",
        "sweep, /sample/0/p90, number",
        "years, /figures/0/value, number",
        "size, /sizes/0/chosen, number",
        "resilience, /figures/0/value, number",
        "validate, /steps, 168",
        "weather, /summary/year/ghiKwhPerM2, number",
        "list, /kind, tariffs",
        "list, /entries/0/title/zh, text",
        "list, /entries/0/confidence, text",
        "show, /kinds/turbines/plots/0/curves/0/y/10, number",
        "show, /kinds/turbines/figures/Specific power, text",
        "show, /kinds/turbines/entry/rotorM, 155",
        "show of text, /kinds/tariffs/entry/capacityChargeYuanPerMvaMonth, number",
        "report, /cases/full/all/energy/importMwh, number",
        "report of a study, /report, text",
        "report of several, /cases/1-full/all/energy/importMwh, number",
        "explain, /value, number",
        "verify-label, /valid, true",
        "export, /case, solar-storage",
        "new, /scenario, text"
    })
    void jsonHoldsWhatTheTableHolds(String name, String path, String expected) {
        JsonNode root = json(name);
        JsonNode field = root.at(path);
        String found =
                switch (expected) {
                    case "number" -> field.isNumber() ? "number" : "no number";
                    case "text" -> field.isString() && !field.asString().isBlank() ? "text" : "no text";
                    default -> field.asString();
                };
        assertThat(found).as("%s of %s", path, root.propertyNames()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "run, report.html",
        "ensemble, ensemble.csv",
        "sweep, tornado.csv",
        "years, summary.json",
        "size, sizing.csv",
        "resilience, survival.csv",
        "report, report.xlsx",
        "report of a study, report.html",
        "report of several, report.html",
        "export, buses.csv",
        "new, scenario.yaml"
    })
    void jsonTellsWhereTheFilesAre(String name, String file) {
        Path directory = Path.of(json(name).get("directory").asString());
        assertThat(directory).isAbsolute();
        assertThat(directory.resolve(file)).exists();
    }

    /** Who reads the answer may stand in another directory than the command did. */
    @Test
    void aRelativeDirectoryIsToldAsAnAbsoluteOne() {
        assertThat(Path.of(AnswerJson.absolute(Path.of("out", "..", "results"))))
                .isAbsolute()
                .isEqualTo(Path.of("results").toAbsolutePath());
    }

    @Test
    void jsonOfARunIsItsSummaryDigitForDigit() throws IOException {
        Path directory = Path.of(json("run").get("directory").asString());
        String summary = Files.readString(directory.resolve("summary.json"));
        assertThat(JSON.get("run").out()).startsWith("{\n").endsWith(summary.substring(1));
    }

    @Test
    void quietPrintsNothingAtAnyCommand() {
        assertThat(QUIET).hasSameSizeAs(JSON).allSatisfy((name, outcome) -> assertThat(outcome)
                .isEqualTo(new Outcome(0, "", "")));
    }

    @Test
    void quietLeavesFaultsAndExitCodes() {
        Outcome outcome =
                Terminal.greenpark("validate", folder.resolve("nowhere.yaml").toString(), "-q");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("there is no such file");
    }

    @Test
    void oneExcludesTheOther() {
        Outcome outcome = Terminal.greenpark("list", "tariffs", "--json", "--quiet");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.out()).isEmpty();
    }
}
