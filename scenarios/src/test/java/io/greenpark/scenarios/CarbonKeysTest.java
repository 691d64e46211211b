package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.carbon.Activities;
import io.greenpark.core.carbon.CarbonTerms;
import io.greenpark.core.carbon.HeatExport;
import io.greenpark.core.carbon.Matching;
import io.greenpark.core.carbon.ProcessEmission;
import io.greenpark.core.factors.Gas;
import io.greenpark.core.factors.HeldGridFactor;
import io.greenpark.core.park.Park;
import io.greenpark.core.simulation.Case;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code carbon} and the activities of parks say becomes terms of greenhouse gas accounts, or is refused. */
class CarbonKeysTest {

    private static final String TOP = "dispatch: {strategy: self-consumption}";
    private static final String PARK = "    products:\n      snacks:";
    private static final String ALL = "carbon: {gwp: ar6, location: china-grid-average, residual: china-residual,"
            + " fossil: {tco2PerMwh: 0.8}, heat: china-default, avoided: northeast-2019-wind-solar, matching: hourly}";

    @TempDir
    private Path folder;

    private ScenarioFiles with(String carbon) {
        return ScenarioFiles.twoParks(folder).replace(TOP, carbon + "\n" + TOP);
    }

    private ScenarioFiles park(String keys) {
        return with(ALL).replace(PARK, keys + "\n" + PARK);
    }

    @Test
    void termsAreThoseOfTheSection() {
        Case full = with(ALL).read().cases().get(1);
        CarbonTerms terms = full.carbon();

        assertThat(terms.gwp().ch4Fossil()).isEqualTo(29.8);
        assertThat(terms.residual().get(0).labelAt(2027)).isEqualTo("china-residual-2023");
        assertThat(terms.fossil()).containsExactly(new HeldGridFactor("stated", 0.8));
        // 0.75 · 1.0826 + 0.25 · 0.2399
        assertThat(((HeldGridFactor) terms.avoided().get(0)).tco2PerMwh()).isCloseTo(0.871925, within(1e-12));
        assertThat(terms.matching()).isEqualTo(Matching.HOURLY);
        assertThat(full.parks()).allMatch(park -> park.grid().factors().id().equals("china-grid-average"));
    }

    @Test
    void withoutTheSectionAccountsArePlain() {
        Case full = ScenarioFiles.twoParks(folder).read().cases().get(1);

        assertThat(full.carbon()).isEqualTo(CarbonTerms.PLAIN);
        assertThat(full.parks().get(0).activities()).isEqualTo(Activities.NONE);
        assertThat(full.parks().get(0).grid().factors().id()).isEqualTo("liaoning-grid-average");
    }

    @Test
    void aParkHasProcessesHeatAndValueAdded() {
        Park park = park("    process:\n      kiln: {product: snacks, gas: n2o, tonnesPerTonne: 0.001}\n"
                        + "    purchasedHeat:\n      network: {profile: {shape: drying, annualMwhHeat: 1000},"
                        + " supplierTco2PerGj: 0.06}\n    valueAddedYuan: 2.0e8")
                .set("parks.kaiyuan-food.products.snacks.directTco2PerTonne=0")
                .read()
                .cases()
                .get(1)
                .parks()
                .get(0);

        assertThat(park.activities().process())
                .containsExactly(new ProcessEmission.OfProduct(
                        "kiln", Gas.N2O, park.products().get(0), 0.001));
        assertThat(park.activities().purchasedHeat()).singleElement().satisfies(heat -> {
            assertThat(heat.locationTco2PerGj()).isEqualTo(0.11);
            assertThat(heat.marketTco2PerGj()).isEqualTo(0.06);
        });
        assertThat(park.activities().valueAddedYuan()).isEqualTo(2.0e8);
    }

    @Test
    void aPlantGivesHeatAcrossTheBoundary() {
        Park park = park("    heatExport:\n      city: {profile: {shape: drying, annualMwhHeat: 1000},"
                        + " fuel: bituminous-coal, electricEfficiency: 0.3, heatEfficiency: 0.5,"
                        + " allocation: {method: energy}, replaces: {type: coal-boiler, efficiency: 0.7}}")
                .read()
                .cases()
                .get(1)
                .parks()
                .get(0);

        HeatExport export = park.activities().heatExports().get(0);
        assertThat(export.fuel()).isEqualTo("bituminous-coal");
        assertThat(export.replaces().get(0).fuel()).isEqualTo("raw-coal");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "carbon: {gwp: ar7} | 50:15: carbon.gwp: the catalogue has no set of global warming potentials “ar7”",
                "carbon: {residual: china-residue} | 50:20: carbon.residual: the catalogue has no grid factor “china-residue”",
                "carbon: {residual: {tco2PerMwh: 609.6}} | 50:33: carbon.residual.tco2PerMwh: must be from 0 to 2, but is 609.6",
                "carbon: {matching: daily} | 50:20: carbon.matching: unknown word “daily”",
                "carbon: {avoided: {operatingTco2PerMwh: 1.0}} | 50:10: carbon.avoided.buildTco2PerMwh: missing key",
            })
    void whatIsWrongIsRefusedAtItsKey(String carbon, String what) {
        assertThat(with(carbon).refusal()).contains("two-parks.yaml:" + what);
    }

    @Test
    void purchasedHeatNeedsAFactor() {
        String refusal = ScenarioFiles.twoParks(folder)
                .replace(
                        PARK,
                        "    purchasedHeat:\n      network: {profile: {shape: drying, annualMwhHeat: 1000}}\n" + PARK)
                .refusal();

        assertThat(refusal).contains("purchased heat needs an emission factor", "carbon: {heat: china-default}");
    }

    @Test
    void aProcessNamesAProductOfItsPark() {
        assertThat(park("    process:\n      kiln: {product: snakcs, tonnesPerTonne: 0.1}")
                        .refusal())
                .contains("parks.kaiyuan-food.process.kiln.product: the park has no product snakcs", "snacks");
    }

    @Test
    void aProductDoesNotStateByItselfWhatAProcessCounts() {
        assertThat(park("    process:\n      kiln: {product: snacks, tonnesPerTonne: 0.1}")
                        .refusal())
                .contains(
                        "parks.kaiyuan-food.process.kiln: must not be of a product that states directTco2PerTonne too",
                        "of snacks with 0.02 tCO2/t",
                        "set products.snacks.directTco2PerTonne to 0");
    }
}
