package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.park.Park;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.thermal.HeatSupply;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Overrides of cases and settings of the command line, which share the language of paths. */
class CasesTest {

    @TempDir
    private Path folder;

    @Nested
    @DisplayName("an override")
    class Override {

        @Test
        void setsAScalar() {
            assertThat(overridden("parks.kaiyuan-food.grid.importLimitMw: 7")
                            .grid()
                            .connection()
                            .importLimitMw())
                    .isEqualTo(7.0);
        }

        @Test
        void setsAScalarInEveryParkThroughAWildcard() {
            Case changed = withOverride("parks.*.grid.exportLimitMw: 1");

            assertThat(changed.parks())
                    .extracting(park -> park.grid().connection().exportLimitMw())
                    .containsOnly(1.0);
        }

        @Test
        void replacesAWholeMappingAndNotItsKeysOneByOne() {
            String battery =
                    "{chargeMw: 1, dischargeMw: 2, capacityMwh: 3, chargeEfficiency: 1, dischargeEfficiency: 1, "
                            + "minSocFraction: 0, maxSocFraction: 1, initialSocFraction: 0}";

            Park changed = overridden("parks.kaiyuan-food.storage: {other: " + battery + "}");

            assertThat(changed.storage()).extracting(Battery::id).containsExactly("other");
        }

        @Test
        void addsAnEntryUnderANewId() {
            Park changed = overridden("parks.kaiyuan-food.load.office: {profile: {shape: flat, annualMwh: 100}}");

            assertThat(changed.loads())
                    .extracting(load -> load.id())
                    .containsExactly("process", "cold-store", "office");
        }

        @Test
        void removesWithNull() {
            assertThat(overridden("parks.*.load.cold-store: null").loads()).hasSize(1);
        }

        @Test
        void removesWhatIsNotThereAnyway() {
            assertThat(overridden("parks.*.wind: null").wind()).isEmpty();
        }

        @Test
        void dropsTheKeysOfTheOldVariantWithItsWord() {
            Park changed =
                    overridden("parks.*.heat.*.supply.type: electric-boiler, parks.*.heat.*.supply.efficiency: 0.98");

            assertThat(changed.heat().get(0).supply()).isEqualTo(new HeatSupply.ElectricBoiler(0.98));
        }

        @Test
        void dropsTheKeysOfTheOldVariantWithTheKeyOfTheNewOne() {
            ScenarioFiles file = ScenarioFiles.twoParks(folder).beside("load.csv", csv(24, "3.5"));
            file.replace(
                    "full: {}",
                    "full: {override: {parks.kaiyuan-food.load.process.profile.file: load.csv, "
                            + "parks.kaiyuan-food.load.process.profile.column: mw}}");

            Park changed = file.read().cases().get(1).parks().get(0);

            assertThat(changed.loads().get(0).power().get(5)).isEqualTo(3.5);
        }

        @Test
        void spellsOutAShortFormThatItReachesInto() {
            Case changed = withOverride("parks.xifeng-functional.title.zh: 西丰");

            assertThat(changed.parks().get(1).title().en()).isEqualTo("Xifeng functional food park");
            assertThat(changed.parks().get(1).title().zh()).isEqualTo("西丰");
        }

        @Test
        void actsInTheOrderOfTheFile() {
            Park changed = overridden("parks.*.grid.exportLimitMw: 1, parks.kaiyuan-food.grid.exportLimitMw: 2");

            assertThat(changed.grid().connection().exportLimitMw()).isEqualTo(2.0);
        }

        @ParameterizedTest
        @CsvSource(
                delimiterString = " | ",
                value = {
                    "parks.*.storage.ess.capacityMwh: 3  | parks.*.storage.ess.capacityMwh: the path matches nothing (in case full)",
                    "parks.*.wind.*.count: 3             | parks.*.wind.*.count: the path matches nothing (in case full)",
                    "parks.kaiyuan.storage: null         | parks.kaiyuan.storage: there is no parks.kaiyuan (in case full)\\n  maybe kaiyuan-food",
                    "parks.*.storge: null                | parks.*.storge: unknown key storge (in case full)\\n  expected title, site, load, heat, wind, solar, series, thermal, heatNetwork, storage, grid, products, process, purchasedHeat, heatExport, valueAddedYuan, investment, greenPower; maybe storage",
                    "'\"*.kaiyuan-food\": null'                | *.kaiyuan-food: * stands for an id, but here are keys (in case full)",
                    "parks..grid: null                   | parks..grid: a part of the path is empty (in case full)",
                    "parks.*.title.en.x: 1               | parks.*.title.en.x: unknown key x (in case full)\\n  expected the path to end here",
                    "time.step: PT15M | time.step: time is the same in every case (in case full)\\n  expected a path under weather, prices, parks, shared, dispatch, sinks",
                })
        void isRefusedWhereItsPathLeadsNowhere(String override, String expected) {
            String refusal = ScenarioFiles.twoParks(folder)
                    .replace("full: {}", "full: {override: {" + override + "}}")
                    .refusal();

            assertThat(refusal).startsWith("two-parks.yaml:79:21: " + expected.replace("\\n", "\n"));
        }

        private Park overridden(String override) {
            return withOverride(override).parks().get(0);
        }

        private Case withOverride(String override) {
            return ScenarioFiles.twoParks(folder)
                    .replace("full: {}", "full: {override: {" + override + "}}")
                    .read()
                    .cases()
                    .get(1);
        }
    }

    @Nested
    @DisplayName("a setting")
    class Settings {

        @Test
        void changesTheFileBeforeItsCasesAreMade() {
            Scenario scenario = ScenarioFiles.twoParks(folder)
                    .set("parks.*.grid.importLimitMw=7")
                    .read();

            assertThat(scenario.cases()).allSatisfy(variant -> assertThat(variant.parks())
                    .extracting(park -> park.grid().connection().importLimitMw())
                    .containsOnly(7.0));
        }

        @Test
        void mayBeAMappingAndMayRemove() {
            Park park = ScenarioFiles.twoParks(folder)
                    .set("dispatch={strategy: peak-shaving, targetFraction: 0.5}")
                    .set("parks.kaiyuan-food.heat=")
                    .set("cases.baseline.override={parks.*.storage: null}")
                    .read()
                    .cases()
                    .get(1)
                    .parks()
                    .get(0);

            assertThat(park.heat()).isEmpty();
        }

        @Test
        void isNamedInsteadOfALine() {
            assertThat(ScenarioFiles.twoParks(folder)
                            .set("parks.*.grid.importLimitMw=many")
                            .refusal())
                    .startsWith("""
                    --set parks.*.grid.importLimitMw=many: parks.kaiyuan-food.grid.importLimitMw: must be a number, but is text “many”
                      expected a number in MW, at least 0
                    --set parks.*.grid.importLimitMw=many: parks.xifeng-functional.grid.importLimitMw: must be a number""");
        }

        @Test
        void isRefusedWhereItsPathLeadsNowhere() {
            assertThat(ScenarioFiles.twoParks(folder)
                            .set("parks.kaiyuan-food.grid.importLimit=1")
                            .refusal())
                    .isEqualTo("""
                    --set parks.kaiyuan-food.grid.importLimit=1: parks.kaiyuan-food.grid.importLimit: unknown key importLimit
                      expected importLimitMw, exportLimitMw, tariff, purchase, otherPurchase, billing, export, mechanism, demandResponse, ancillary, netting, factors, limits; maybe importLimitMw""");
        }

        @Test
        void isAnInputOfTheStudyLikeAFile() {
            Scenario scenario = ScenarioFiles.twoParks(folder)
                    .set("dispatch.strategy=grid-only")
                    .read();

            assertThat(scenario.inputs())
                    .extracting(input -> input.name())
                    .containsExactly("two-parks.yaml", "--set dispatch.strategy=grid-only");
        }
    }

    private static String csv(int rows, String value) {
        return "mw\n" + (value + "\n").repeat(rows);
    }
}
