package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.park.Park;
import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.sink.GainLossForest;
import io.greenpark.core.tariff.EnergyPrice;
import io.greenpark.core.thermal.HeatSupply;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {

    @TempDir
    private Path folder;

    @Test
    void everySectionBecomesItsPartOfTheStudy() {
        Scenario scenario = ScenarioFiles.twoParks(folder).read();
        Case full = scenario.cases().get(1);
        Park kaiyuan = full.parks().get(0);

        assertThat(scenario.name()).isEqualTo("two-parks");
        assertThat(scenario.title().zh()).isEqualTo("两个园区");
        assertThat(scenario.axis().firstDate()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(scenario.axis().steps()).isEqualTo(24);
        assertThat(scenario.rules().id()).isEqualTo("cn-liaoning-2026-08");
        assertThat(scenario.baseline()).isEqualTo("baseline");
        assertThat(scenario.cases()).extracting(Case::id).containsExactly("baseline", "full");
        assertThat(full.parks()).extracting(Park::id).containsExactly("kaiyuan-food", "xifeng-functional");
        assertThat(kaiyuan.site().latitudeDeg()).isEqualTo(42.55);
        assertThat(kaiyuan.loads()).extracting(load -> load.id()).containsExactly("process", "cold-store");
        assertThat(kaiyuan.storage().get(0).capacityMwh()).isEqualTo(20.0);
        assertThat(kaiyuan.products().get(0).cnCode()).isEqualTo("1905");
        assertThat(kaiyuan.grid().billing().tariff().id()).isEqualTo("liaoning-two-part-66kv");
        assertThat(full.sinks()).extracting(sink -> sink.id()).containsExactly("xifeng-forest", "black-soil");
        assertThat(full.fuels().fuels()).extracting(fuel -> fuel.id()).containsExactly("raw-coal");
    }

    @Test
    void aShortTitleHoldsInBothLanguages() {
        Park xifeng =
                ScenarioFiles.twoParks(folder).read().cases().get(1).parks().get(1);

        assertThat(xifeng.title().zh()).isEqualTo(xifeng.title().en()).isEqualTo("Xifeng functional food park");
    }

    @Test
    void aCaseChangesWhatItsPathsName() {
        Case baseline = ScenarioFiles.twoParks(folder).read().cases().get(0);

        assertThat(baseline.title().en()).isEqualTo("Grid only");
        assertThat(baseline.parks().get(0).storage()).isEmpty();
        assertThat(baseline.parks().get(0).heat().get(0).supply())
                .isEqualTo(new HeatSupply.FuelBoiler("raw-coal", 0.75));
    }

    @Test
    void pricesWithoutTaxAreRaisedByTheRateOfTheTariff() {
        Park xifeng =
                ScenarioFiles.twoParks(folder).read().cases().get(1).parks().get(1);

        // 331.77 yuan/MWh without 13 % tax
        assertThat(xifeng.grid().billing().exportPrice()).isEqualTo(EnergyPrice.level(331.77 * 1.13));
        assertThat(xifeng.grid().billing().tariff().energy().get(0).price()).isEqualTo(EnergyPrice.level(350 * 1.13));
    }

    @Test
    void governmentTimeOfUseHoldsForAgencyPurchaseOnly() {
        Case full = ScenarioFiles.twoParks(folder).read().cases().get(1);

        assertThat(full.parks())
                .extracting(park -> park.grid().billing().tariff().timeOfUse().id())
                .containsExactly("ln-a", "none");
    }

    @Test
    void aForestWithoutHarvestAndDisturbanceOnlyGrows() {
        Case full = ScenarioFiles.twoParks(folder)
                .replace("  black-soil:\n", """
                          young-forest:
                            type: forest-gain-loss
                            title: {en: Young forest, zh: 新造林}
                            inventoryYear: 2026
                            areaHa: 200
                            biomass: {aboveGroundTonnesPerHa: 12, growthTonnesPerHaYear: 4.0, rootToShoot: 0.29, carbonFraction: 0.47}
                            uncertaintyFraction: 0.3
                          black-soil:
                        """)
                .read()
                .cases()
                .get(1);

        GainLossForest forest = (GainLossForest) full.sinks().get(1);
        // 200 ha · 4 t/ha · 1.29 · 0.47
        assertThat(forest.growthTc()).isCloseTo(485.04, within(1e-9));
        assertThat(forest.harvestTc()).isZero();
        assertThat(forest.disturbanceTc()).isZero();
    }

    @Test
    void quarterHoursAndLeapYearsAreAxesLikeAnyOther() {
        Scenario scenario = ScenarioFiles.twoParks(folder)
                .set("time={start: 2028-01-01, step: PT15M, steps: 35136, utcOffset: \"+08:00\"}")
                .read();

        assertThat(scenario.axis().lastDate()).isEqualTo(LocalDate.of(2028, 12, 31));
        // 20,000 MWh in 8,760 h of the same power; the leap day comes on top
        double mwh = 20_000.0 / 8760.0 * 8784.0;
        assertThat(scenario.cases()
                        .get(1)
                        .parks()
                        .get(0)
                        .loads()
                        .get(1)
                        .power()
                        .toEnergy()
                        .sum())
                .isCloseTo(mwh, within(1e-9 * mwh));
    }

    @Test
    void aRulePackAppliedOutsideItsValidityIsAnAssumption() {
        Scenario scenario = ScenarioFiles.twoParks(folder)
                .set("time.start=2025-03-01")
                .set("rules.applyAsIf=true")
                .read();

        assertThat(scenario.rules().appliedAsIf()).isTrue();
        assertThat(scenario.register())
                .filteredOn(value -> value.path().equals("rules.applyAsIf"))
                .singleElement()
                .satisfies(value -> assertThat(value.provenance().note())
                        .isEqualTo("the rule pack cn-liaoning-2026-08 is applied outside its validity"));
    }

    @Test
    void jsonSaysTheSameAsYaml() {
        String json = """
                {"formatVersion": 1, "name": "one-park", "title": "One park",
                 "time": {"start": "2027-03-01", "step": "PT1H", "steps": 24, "utcOffset": "+08:00"},
                 "rules": "cn-liaoning-2026-08",
                 "parks": {"park": {"title": "Park",
                   "site": {"latitudeDeg": 42.5, "longitudeDeg": 124, "elevationM": 95},
                   "load": {"process": {"profile": {"shape": "flat", "annualMwh": 8760}}},
                   "grid": {"importLimitMw": 4, "exportLimitMw": 0, "tariff": "liaoning-two-part-10kv",
                     "purchase": {"mode": "agency"}, "billing": {"mode": "demand", "transformerMva": 5},
                     "export": {"priceYuanPerMwh": 374.9, "vat": "included"}}}},
                 "dispatch": {"strategy": "grid-only"}, "cases": {"only": {}}, "baseline": "only"}
                """;
        ScenarioFiles.twoParks(folder).beside("one-park.json", json);

        Scenario scenario = ScenarioReader.read(folder.resolve("one-park.json"));

        assertThat(scenario.cases().get(0).parks().get(0).loads().get(0).power().get(7))
                .isEqualTo(1.0);
    }

    @Test
    void aDefaultIsListedWithItsReasonAndAnOverrideUnderItsCase() {
        Scenario scenario = ScenarioFiles.twoParks(folder)
                .replace("full: {}", "full: {override: {parks.kaiyuan-food.storage.bess.capacityMwh: 40}}")
                .read();

        assertThat(value(scenario, "parks.kaiyuan-food.storage.bess.capacityMwh")
                        .value())
                .isEqualTo("20");
        SourcedValue overridden = value(scenario, "cases.full.override.parks.kaiyuan-food.storage.bess.capacityMwh");
        assertThat(overridden.value()).isEqualTo("40");
        assertThat(overridden.provenance().source()).isEqualTo("tender documents");
        assertThat(value(scenario, "parks.kaiyuan-food.grid.billing.peakFactor")
                        .provenance()
                        .note())
                .startsWith("default: ");
        assertThat(value(scenario, "parks.kaiyuan-food.grid.importLimitMw")
                        .provenance()
                        .note())
                .isEqualTo("not stated");
    }

    private static SourcedValue value(Scenario scenario, String path) {
        return scenario.register().stream()
                .filter(value -> value.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
