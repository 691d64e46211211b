package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.park.Park;
import io.greenpark.core.provenance.InputFile;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.storage.Battery;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files laid on top of others. */
class ExtendsTest {

    @TempDir
    private Path folder;

    private ScenarioFiles files;

    @BeforeEach
    void twoParksAsBase() {
        files = ScenarioFiles.twoParks(folder).beside("base.yaml", ScenarioFiles.twoParks());
    }

    private ScenarioFiles on(String base, String keys) {
        return files.text("formatVersion: 1\nextends: " + base + "\n" + keys);
    }

    private static Park kaiyuan(Scenario scenario) {
        return scenario.cases().get(1).parks().get(0);
    }

    @Test
    void aFileWithoutKeysOfItsOwnSaysWhatItsBaseSays() {
        Scenario scenario = on("base.yaml", "").read();

        assertThat(scenario.name()).isEqualTo("two-parks");
        assertThat(scenario.inputs()).extracting(InputFile::name).containsExactly("two-parks.yaml", "base.yaml");
    }

    @Test
    void mappingsAreMergedAndScalarsReplaced() {
        Park park = kaiyuan(on("base.yaml", "parks: {kaiyuan-food: {storage: {bess: {capacityMwh: 35}}}}")
                .read());

        Battery bess = park.storage().get(0);
        assertThat(bess.capacityMwh()).isEqualTo(35.0);
        assertThat(bess.chargeMw()).isEqualTo(10.0);
        assertThat(park.loads()).hasSize(2);
    }

    @Test
    void nullRemovesAndANewIdIsAdded() {
        Scenario scenario = on("base.yaml", """
                sinks: null
                parks: {kaiyuan-food: {load: {night: {profile: {shape: flat, annualMwh: 8760}}}}}
                """).read();

        assertThat(scenario.cases().get(1).sinks()).isEmpty();
        assertThat(kaiyuan(scenario).loads())
                .extracting(load -> load.id())
                .containsExactly("process", "cold-store", "night");
    }

    @Test
    void nullWhereTheBaseHasNothingIsAnEmptyValue() {
        assertThat(on("base.yaml", "finance: null").refusal()).startsWith("two-parks.yaml:3:1: finance: has no value");
    }

    @Test
    void aKeyOfAnotherVariantTakesThePlaceOfTheOldOne() {
        Park park = kaiyuan(on("base.yaml", """
                parks: {kaiyuan-food: {heat: {drying: {supply: {type: electric-boiler, efficiency: 0.98}}}}}
                """).read());

        assertThat(park.heat().get(0).supply().toString()).contains("0.98").doesNotContain("3.0");
    }

    @Test
    void aShortFormIsSpeltOutBeforeItsOtherKeysAreSet() {
        Scenario scenario = on("base.yaml", "time: {start: 2025-03-01}\nrules: {applyAsIf: true}")
                .read();

        assertThat(scenario.rules().id()).isEqualTo("cn-liaoning-2026-08");
        assertThat(scenario.rules().appliedAsIf()).isTrue();
    }

    @Test
    void overridesOfACaseAreMergedPathByPathAndMayStillRemove() {
        Scenario scenario = on("base.yaml", """
                cases: {baseline: {override: {parks.*.products: null, dispatch.strategy: self-consumption}}}
                """).read();
        Case baseline = scenario.cases().get(0);

        assertThat(baseline.parks().get(0).products()).isEmpty();
        assertThat(baseline.parks().get(0).storage()).isEmpty();
        assertThat(baseline.title().en()).isEqualTo("Grid only");
    }

    @Test
    void aSettingIsAppliedToWhatBothFilesSayTogether() {
        Scenario scenario = on("base.yaml", "name: another")
                .set("parks.*.grid.importLimitMw=33")
                .read();

        assertThat(scenario.name()).isEqualTo("another");
        assertThat(kaiyuan(scenario).grid().connection().importLimitMw()).isEqualTo(33.0);
    }

    @Test
    void aChainIsFollowedToItsEndAndTheUppermostFileCounts() {
        files.beside("middle.yaml", "formatVersion: 1\nextends: base.yaml\nname: middle\ntitle: Middle\n");

        Scenario scenario = on("middle.yaml", "name: top").read();

        assertThat(scenario.name()).isEqualTo("top");
        assertThat(scenario.title().en()).isEqualTo("Middle");
    }

    @Test
    void aFaultIsShownInTheFileThatItStandsIn() {
        files.beside("base.yaml", ScenarioFiles.twoParks().replace("capacityMwh: 20", "capacityMw: 20"));

        assertThat(on("base.yaml", "baseline: nothing").refusal())
                .contains("base.yaml:23:9: parks.kaiyuan-food.storage.bess.capacityMw: unknown key")
                .contains("two-parks.yaml:3:11: baseline: there is no case “nothing”");
    }

    @Test
    void filesThatABaseNamesAreFoundBesideIt() {
        String csv = "loadMw\n" + "2\n".repeat(24);
        files.beside(
                        "common/base.yaml",
                        ScenarioFiles.twoParks()
                                .replace("{shape: flat, annualMwh: 20000}", "{file: cold.csv, column: loadMw}"))
                .beside("common/cold.csv", csv);

        Scenario scenario = on("common/base.yaml", "").read();

        assertThat(kaiyuan(scenario).loads().get(1).power().get(0)).isEqualTo(2.0);
        assertThat(scenario.inputs()).extracting(InputFile::name).contains("common/base.yaml", "common/cold.csv");
    }

    @Test
    void aCircleIsNamed() {
        files.beside("a.yaml", "formatVersion: 1\nextends: b.yaml\n")
                .beside("b.yaml", "formatVersion: 1\nextends: a.yaml\n");

        assertThat(on("a.yaml", "").refusal()).isEqualTo("""
                b.yaml:2:10: extends: goes round in a circle: a.yaml → b.yaml → a.yaml
                  expected a file that does not lead back to this one""");
        assertThat(on("./two-parks.yaml", "").refusal()).contains("circle: two-parks.yaml → two-parks.yaml");
    }

    @Test
    void aChainHasAnEnd() {
        for (int i = 0; i < 12; i++) {
            files.beside("f" + i + ".yaml", "formatVersion: 1\nextends: f" + (i + 1) + ".yaml\n");
        }

        assertThat(on("f0.yaml", "").refusal()).isEqualTo("""
                f8.yaml:2:10: extends: the chain of files is too long
                  expected at most 10 files""");
    }

    @Test
    void aMissingBaseIsReportedWithTheNearestName() {
        assertThat(on("bsae.yaml", "").refusal()).isEqualTo("""
                two-parks.yaml:2:10: extends: there is no file bsae.yaml
                  expected a path relative to the scenario file; maybe base.yaml""");
    }

    @Test
    void everyFileStatesItsFormatVersion() {
        files.beside("base.yaml", ScenarioFiles.twoParks().replace("formatVersion: 1\n", ""));
        assertThat(on("base.yaml", "").refusal()).startsWith("base.yaml:2:1: formatVersion: missing key");

        files.beside("base.yaml", ScenarioFiles.twoParks().replace("formatVersion: 1\n", "formatVersion: 2\n"));
        assertThat(on("base.yaml", "").refusal()).startsWith("base.yaml:2:16: formatVersion: ");

        assertThat(files.text("extends: base.yaml\n").refusal())
                .startsWith("two-parks.yaml:1:1: formatVersion: missing key");
    }

    @Test
    void theKeyBelongsToTheFileAlone() {
        assertThat(files.text(ScenarioFiles.twoParks()).set("extends=base.yaml").refusal())
                .startsWith("--set extends=base.yaml: extends: is no value that can be set");
        assertThat(ScenarioFiles.twoParks(folder)
                        .replace("full: {}", "full: {override: {extends: base.yaml}}")
                        .refusal())
                .contains("extends is the same in every case");
    }

    @Test
    void theFilesSayTheSameWithTheSameSettingsTwice() {
        assertThat(on("base.yaml", "name: same").read().register())
                .isEqualTo(files.read().register())
                .isEqualTo(ScenarioReader.read(folder.resolve("base.yaml"), List.of())
                        .register());
    }
}
