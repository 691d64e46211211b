package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.tariff.Tariff;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries of the catalogue with values overridden in place. */
class CatalogueOverrideTest {

    private static final String BARE = "tariff: liaoning-two-part-66kv";

    @TempDir
    private Path folder;

    private ScenarioFiles tariff(String override) {
        return ScenarioFiles.twoParks(folder)
                .replace(BARE, "tariff: {entry: liaoning-two-part-66kv, override: " + override + "}");
    }

    private static Tariff tariff(Scenario scenario, int variant) {
        return scenario.cases().get(variant).parks().get(0).grid().billing().tariff();
    }

    private static List<SourcedValue> under(Scenario scenario, String path) {
        return scenario.register().stream()
                .filter(value -> value.path().startsWith(path))
                .toList();
    }

    @Test
    void newValuesReplaceThoseOfTheEntryAndTheRestStays() {
        Tariff bare = tariff(ScenarioFiles.twoParks(folder).read(), 1);
        Tariff changed = tariff(tariff("{demandChargeYuanPerMwMonth: 31000}").read(), 1);

        assertThat(changed.capacity().demandChargeYuanPerMwMonth()).isEqualTo(31_000.0);
        assertThat(changed.id()).isEqualTo(bare.id());
        assertThat(changed.energy()).isEqualTo(bare.energy());
        assertThat(changed.capacity().capacityChargeYuanPerMvaMonth())
                .isEqualTo(bare.capacity().capacityChargeYuanPerMvaMonth());
    }

    @Test
    void theNewValueIsOneOfTheScenarioAndTheOthersKeepTheirSource() {
        Scenario scenario = tariff("{demandChargeYuanPerMwMonth: 31000}")
                .replace("provenance:\n", """
                        provenance:
                          parks.*.grid.tariff: {confidence: published, source: notice of the grid company}
                        """)
                .read();

        assertThat(under(scenario, "parks.kaiyuan-food.grid.tariff"))
                .singleElement()
                .satisfies(value -> {
                    assertThat(value.path())
                            .isEqualTo("parks.kaiyuan-food.grid.tariff.override.demandChargeYuanPerMwMonth");
                    assertThat(value.value()).isEqualTo("31000");
                    assertThat(value.provenance().source()).isEqualTo("notice of the grid company");
                });
        assertThat(under(scenario, "catalogue.tariffs.liaoning-two-part-66kv"))
                .extracting(SourcedValue::path)
                .contains("catalogue.tariffs.liaoning-two-part-66kv.capacityChargeYuanPerMvaMonth")
                .doesNotContain("catalogue.tariffs.liaoning-two-part-66kv.demandChargeYuanPerMwMonth");
    }

    @Test
    void aWildcardReachesEveryRowOfTheEntry() {
        Scenario scenario = tariff("{energy.*.yuanPerMwh: 100}").read();

        assertThat(tariff(scenario, 1).energy())
                .allSatisfy(row -> assertThat(row.price().toString()).contains("100.0"));
    }

    @Test
    void aCaseOverridesAnEntryThatTheFileNamesByItsIdOnly() {
        Scenario scenario = ScenarioFiles.twoParks(folder)
                .replace(
                        "full: {}",
                        "full: {override: {parks.kaiyuan-food.grid.tariff.override: {demandChargeYuanPerMwMonth: 31000}}}")
                .read();

        assertThat(tariff(scenario, 0).capacity().demandChargeYuanPerMwMonth()).isNotEqualTo(31_000.0);
        assertThat(tariff(scenario, 1).capacity().demandChargeYuanPerMwMonth()).isEqualTo(31_000.0);
    }

    @Test
    void entriesThatHaveNoFormOfTheirOwnAreOverriddenToo() {
        Scenario scenario = ScenarioFiles.twoParks(folder)
                .replace(
                        "rules: cn-liaoning-2026-08",
                        "rules: {pack: {entry: cn-liaoning-2026-08, override: {validTo: 2027-12-31}}}")
                .read();

        assertThat(scenario.rules().validTo()).hasToString("2027-12-31");
    }

    @Test
    void aKeyThatTheEntryDoesNotHaveIsRefusedWhereItStands() {
        assertThat(tariff("{demandChargeYuanPerMw: 1}").refusal())
                .startsWith(
                        "two-parks.yaml:32:58: demandChargeYuanPerMw: unknown key demandChargeYuanPerMw\n  expected ")
                .endsWith("maybe demandChargeYuanPerMwMonth");
    }

    @Test
    void aValueThatDoesNotFitIsRefusedWhereItStands() {
        assertThat(tariff("{demandChargeYuanPerMwMonth: much}").refusal())
                .startsWith("two-parks.yaml:32:86: "
                        + "catalogue.tariffs.liaoning-two-part-66kv.demandChargeYuanPerMwMonth: must be a number");
        assertThat(tariff("{vatFraction: 13}").refusal()).contains("tariffs.liaoning-two-part-66kv.vatFraction: ");
    }

    @Test
    void anUnknownEntryIsRefusedWithTheNearest() {
        assertThat(tariff("{vatFraction: 0.13}")
                        .replace("entry: liaoning-two-part-66kv", "entry: liaoning-two-part-66k")
                        .refusal())
                .contains("grid.tariff.entry: the catalogue has no tariff “liaoning-two-part-66k”")
                .contains("maybe liaoning-two-part-66kv");
    }
}
