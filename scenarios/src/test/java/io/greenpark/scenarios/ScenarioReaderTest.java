package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.park.Park;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.sink.GainLossForest;
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
        assertThat(full.fuels()).extracting(fuel -> fuel.id()).containsExactly("raw-coal");
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
        assertThat(xifeng.grid().billing().exportPriceYuanPerMwh()).isEqualTo(331.77 * 1.13);
        assertThat(xifeng.grid().billing().tariff().energy().get(0).yuanPerMwh())
                .isEqualTo(350 * 1.13);
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
}
