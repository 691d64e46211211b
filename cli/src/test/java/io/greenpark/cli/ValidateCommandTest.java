package io.greenpark.cli;

import static io.greenpark.cli.Terminal.greenpark;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code validate}. */
final class ValidateCommandTest {

    @TempDir
    private Path folder;

    private Path file;
    private String text;

    @BeforeEach
    void onePark() throws IOException {
        text = Files.readString(Path.of("../scenarios/examples/one-park.yaml"));
        file = Files.writeString(folder.resolve("park.yaml"), text);
    }

    private Outcome validate(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "validate";
        arguments[1] = file.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return greenpark(arguments);
    }

    private static JsonNode json(Outcome outcome) {
        return JsonMapper.builder().build().readTree(outcome.out());
    }

    @Test
    void strictRefusesEveryNumberWithoutProvenanceAtItsPlace() throws IOException {
        assertThat(validate("--strict").exitCode()).isZero();
        Files.writeString(file, text.replace("  parks: {confidence", "  parks.*.storage: {confidence"));

        assertThat(validate().exitCode()).isZero();
        Outcome refused = validate("--strict");

        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err())
                .contains(file + ":18:25: parks.park.site.latitudeDeg: has no provenance\n"
                        + "  expected an entry under provenance for it or for something above it")
                .contains("parks.park.grid.importLimitMw: has no provenance")
                .doesNotContain("parks.park.storage", "peakFactor", "catalogue.");
    }

    @Test
    void strictLooksAtSettingsAndAtWhatCasesOverride() throws IOException {
        Files.writeString(
                file,
                text.replace("  parks: {confidence", "  parks.*.load: {confidence")
                        .replace(
                                "override: {parks.*.solar: null",
                                "override: {parks.park.grid.exportLimitMw: 2, parks.*.solar: null"));

        assertThat(validate("--strict", "--set", "parks.park.grid.importLimitMw=6")
                        .err())
                .contains("--set parks.park.grid.importLimitMw=6: parks.park.grid.importLimitMw: has no provenance")
                .contains(":50:47: cases.grid-only.override.parks.park.grid.exportLimitMw: has no provenance");
    }

    @Test
    void jsonTellsWhatAValidFileIsAbout() {
        Outcome outcome = validate("--json");
        JsonNode json = json(outcome);

        assertThat(outcome.exitCode()).isZero();
        assertThat(json.get("valid").asBoolean()).isTrue();
        assertThat(json.get("parks").get(0).asString()).isEqualTo("park");
        assertThat(json.get("cases").size()).isEqualTo(2);
        assertThat(json.get("steps").asInt()).isEqualTo(168);
        assertThat(json.get("values").get("assumption").asInt()).isPositive();
        assertThat(json.get("problems").isEmpty()).isTrue();
    }

    @Test
    void jsonListsEveryFaultWithItsPlace() throws IOException {
        Files.writeString(file, text.replace("capacityMwh: 2", "capacityMw: 2"));

        Outcome outcome = validate("--json");
        JsonNode problems = json(outcome).get("problems");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).isEmpty();
        assertThat(problems.size()).isEqualTo(2);
        assertThat(problems.get(1).get("line").asInt()).isEqualTo(33);
        assertThat(problems.get(1).get("column").asInt()).isEqualTo(9);
        assertThat(problems.get(1).get("path").asString()).isEqualTo("parks.park.storage.bess.capacityMw");
        assertThat(problems.get(1).get("problem").asString()).isEqualTo("unknown key");
        assertThat(problems.get(1).get("advice").asString()).endsWith("maybe capacityMwh");
    }

    @Test
    void filesOutsideTheFolderNeedPermission() throws IOException {
        Files.writeString(folder.resolve("load.csv"), "loadMw\n" + "2\n".repeat(168));
        file = Files.writeString(
                Files.createDirectory(folder.resolve("inner")).resolve("park.yaml"),
                text.replace("{shape: ready-to-eat-food, annualMwh: 20000}", "{file: ../load.csv, column: loadMw}"));

        assertThat(validate().err()).contains("../load.csv lies outside the folder of the scenario");
        assertThat(validate("--allow-outside").exitCode()).isZero();
    }
}
