package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.load.Interruptible;
import io.greenpark.core.load.Shiftable;
import io.greenpark.core.park.HeatNetwork;
import io.greenpark.core.park.Park;
import io.greenpark.core.provenance.Confidence;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.tariff.FuelPrice;
import io.greenpark.core.thermal.GeneratingUnit;
import io.greenpark.core.thermal.OnOff;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys of flexible loads, thermal units, the heat network and fuel prices. */
class FlexibleKeysTest {

    private static final String COLD_STORE = "cold-store: {profile: {shape: flat, annualMwh: 20000}}";
    private static final String CHP =
            "    thermal: {chp: {powerMw: 6, fuel: natural-gas, electricEfficiency: 0.38, heatEfficiency: 0.45}}\n";
    private static final String NETWORK = "    heatNetwork: {boiler: {heatMw: 8, fuel: natural-gas, efficiency: 0.9}, "
            + "store: {chargeMw: 2, dischargeMw: 2, capacityMwhHeat: 8}}\n";

    @TempDir
    private Path folder;

    @Test
    void loadsMayBeShiftedAndInterrupted() {
        Scenario scenario = flexible(
                        "{shareFraction: 0.2, windowHours: 4}", "{shareFraction: 0.1, compensationYuanPerMwh: 800}")
                .read();

        var load = scenario.cases().get(1).parks().get(0).loads().get(1);
        assertThat(load.shiftable()).isEqualTo(new Shiftable(0.2, 4.0, 2.0));
        assertThat(load.interruptible()).isEqualTo(new Interruptible(0.1, 800.0));
        assertThat(scenario.register()).anySatisfy(value -> {
            assertThat(value.path()).isEqualTo("parks.kaiyuan-food.load.cold-store.shiftable.maxPowerFactor");
            assertThat(value.provenance().confidence()).isEqualTo(Confidence.ASSUMPTION);
        });
    }

    @Test
    void aThermalUnitTakesTheFuelPriceOfTheRulePack() {
        Scenario scenario = thermal().read();
        Park park = scenario.cases().get(1).parks().get(0);

        assertThat(park.thermal())
                .containsExactly(
                        new GeneratingUnit("chp", 6.0, 0.0, "natural-gas", 0.38, 0.45, 0.0, Double.POSITIVE_INFINITY));
        assertThat(park.heatNetwork().boilers())
                .extracting(HeatNetwork.Boiler::heatMw)
                .containsExactly(8.0);
        assertThat(park.heatNetwork().stores().get(0).capacityMwh()).isEqualTo(8.0);
        assertThat(scenario.cases().get(1).fuels().prices()).contains(new FuelPrice("natural-gas", 3600.0));
        assertThat(scenario.register()).anySatisfy(value -> {
            assertThat(value.path()).isEqualTo("catalogue.fuel-prices.natural-gas-liaoning.priceYuanPerUnit");
            assertThat(value.provenance().confidence()).isEqualTo(Confidence.ASSUMPTION);
        });
    }

    @Test
    void theScenarioMayGiveAPriceOfItsOwn() {
        Scenario scenario = thermal()
                .replace(
                        "parks:\n",
                        "prices: {fuels: {natural-gas: {priceYuanPerUnit: 3000, vat: excluded, vatFraction: 0.25}}}\nparks:\n")
                .read();

        assertThat(scenario.cases().get(1).fuels().prices()).contains(new FuelPrice("natural-gas", 3750.0));
    }

    private static final String ON_OFF = "heatEfficiency: 0.45, minFraction: 0.4, minUpHours: 4, minDownHours: 3,"
            + " startCostYuan: 1500, initiallyOn: true, initialHours: 2";

    @Test
    void aThermalUnitMayHaveLeastTimesAndACostOfStarting() {
        Scenario scenario = thermal()
                .replace("heatEfficiency: 0.45", ON_OFF.replace("minUpHours: 4, minDownHours: 3", "minUpHours: 1"))
                .read();
        assertThat(scenario.cases().get(1).parks().get(0).thermal().get(0).onOff())
                .isEqualTo(new OnOff(1.0, 0.0, 1_500.0, true, 2.0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "strategy: self-consumption | minUpHours: must be at most one step for the rule self-consumption; optimal keeps it, but is 4.0",
                "strategy: load-following | minUpHours: must be at most one step for the rule load-following; optimal keeps it, but is 4.0",
                "strategy: optimal | minFraction: must be 0 for optimal dispatch without the module greenpark-milp (start ./greenpark --with milp, or put it on the class path), but is 0.4",
                "strategy: rolling, windowHours: 12, stepHours: 6 | minFraction: must be 0 in rolling dispatch; load-following and optimal keep it, but is 0.4",
            })
    void aUnitThatAStrategyCannotRunIsRefusedAtItsKey(String strategy, String problem) {
        assertThat(thermal()
                        .replace("heatEfficiency: 0.45", ON_OFF)
                        .replace("strategy: self-consumption", strategy)
                        .refusal())
                .matches("(?s)two-parks\\.yaml:\\d+:\\d+: parks\\.kaiyuan-food\\.thermal\\.chp\\..*")
                .contains("thermal.chp." + problem);
    }

    @Test
    void aParkWithEverythingRunsFromTheFileToItsAccounts() {
        NodeResult park = Simulation.run(thermal()
                        .replace("strategy: self-consumption", "strategy: optimal")
                        .replace(
                                COLD_STORE,
                                COLD_STORE.substring(0, COLD_STORE.length() - 1)
                                        + ", shiftable: {shareFraction: 0.2, windowHours: 24}}")
                        .read())
                .of("full")
                .node("kaiyuan-food");

        assertThat(park.value(Indicator.FUEL_COST_YUAN).orElseThrow()).isPositive();
        assertThat(park.value(Indicator.SHIFTED_MWH).orElseThrow()).isPositive();
        assertThat(park.value(Indicator.HEAT_UNSERVED_MWH_HEAT).orElseThrow()).isZero();
        assertThat(park.value(Indicator.SCOPE1_TCO2).orElseThrow()).isPositive();
    }

    @Test
    void aWindowMustBeWholeSteps() {
        assertThat(flexible("{shareFraction: 0.2, windowHours: 2.5}", "{shareFraction: 0, compensationYuanPerMwh: 1}")
                        .refusal())
                .isEqualTo("two-parks.yaml:13:107: parks.kaiyuan-food.load.cold-store.shiftable.windowHours: "
                        + "must be a whole number of steps of 1.0 h, but is 2.5");
    }

    @Test
    void sharesMustNotBeMoreThanTheLoad() {
        assertThat(flexible("{shareFraction: 0.6, windowHours: 4}", "{shareFraction: 0.5, compensationYuanPerMwh: 1}")
                        .refusal())
                .contains("parks.kaiyuan-food.load.cold-store.shiftable: must not be more than the whole load");
    }

    @Test
    void aFuelWithoutAPriceIsRefusedWithAdvice() {
        assertThat(thermal().replace("fuel: natural-gas", "fuel: lpg").refusal())
                .endsWith("parks.kaiyuan-food.thermal.chp.fuel: the fuel lpg has no price\n"
                        + "  expected a fuel of the rule pack's fuelPrices; or give prices.fuels.lpg");
    }

    @Test
    void aNetworkWithoutAnythingThatFeedsItIsRefused() {
        assertThat(thermal().replace(CHP, "").replace(NETWORK, "").refusal())
                .contains("parks.kaiyuan-food.heat: must not be supplied from the heat network");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "powerMw: 6 | powerMw: -1 | thermal.chp.powerMw",
                "electricEfficiency: 0.38 | electricEfficiency: 38 | thermal.chp.electricEfficiency",
                "heatEfficiency: 0.45 | heatEfficiency: 0.9 | thermal.chp.heatEfficiency",
                "heatEfficiency: 0.45 | minUpHours: 3 | thermal.chp.minFraction: must be above 0 for a unit with least times or a cost of starting, but is 0.0",
                "heatEfficiency: 0.45 | minFraction: 0.4, minUpHours: -3 | thermal.chp.minUpHours",
                "heatEfficiency: 0.45 | minFraction: 0.4, minDownHours: -3 | thermal.chp.minDownHours",
                "heatEfficiency: 0.45 | minFraction: 0.4, startCostYuan: -3 | thermal.chp.startCostYuan",
                "heatEfficiency: 0.45 | minFraction: 0.4, initiallyOn: 1 | thermal.chp.initiallyOn",
                "heatEfficiency: 0.45 | minFraction: 0.4, initialHours: -1 | thermal.chp.initialHours",
                "heatEfficiency: 0.45 | minFraction: 2 | thermal.chp.minFraction",
                "heatEfficiency: 0.45 | otherCostYuanPerMwh: -5 | thermal.chp.otherCostYuanPerMwh",
                "heatEfficiency: 0.45 | rampMwPerHour: 0 | thermal.chp.rampMwPerHour",
                "fuel: natural-gas | fuel: peat | thermal.chp.fuel",
                "heatMw: 8 | heatMw: -8 | heatNetwork.boiler.heatMw",
                "efficiency: 0.9 | efficiency: 9 | heatNetwork.boiler.efficiency",
                "capacityMwhHeat: 8 | capacityMwhHeat: -8 | heatNetwork.store.capacityMwhHeat",
                "capacityMwhHeat: 8 | capacityMwh: 8 | heatNetwork.store.capacityMwh",
                "capacityMwhHeat: 8 | capacityMwhHeat: 8, lossPerHour: 1 | heatNetwork.store.lossPerHour",
                "capacityMwhHeat: 8 | capacityMwhHeat: 8, initialFraction: 2 | heatNetwork.store.initialFraction",
            })
    void aBadValueIsRefusedAtItsKey(String before, String after, String path) {
        assertThat(thermal().replace(before, after).refusal()).contains("parks.kaiyuan-food." + path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{gas: {priceYuanPerUnit: 1, vat: included, vatFraction: 0}} | prices.fuels.gas: the catalogue has no fuel of this name",
                "{diesel: {priceYuanPerUnit: -1, vat: included, vatFraction: 0}} | prices.fuels.diesel.priceYuanPerUnit: ",
                "{diesel: {priceYuanPerUnit: 1, vat: perhaps, vatFraction: 0}} | prices.fuels.diesel.vat: ",
                "{diesel: {priceYuanPerUnit: 1, vat: included}} | prices.fuels.diesel.vatFraction: missing key",
            })
    void aBadPriceIsRefusedAtItsKey(String fuels, String problem) {
        assertThat(thermal()
                        .replace("parks:\n", "prices: {fuels: " + fuels + "}\nparks:\n")
                        .refusal())
                .contains(problem);
    }

    private ScenarioFiles flexible(String shiftable, String interruptible) {
        return ScenarioFiles.twoParks(folder)
                .replace(
                        COLD_STORE,
                        COLD_STORE.substring(0, COLD_STORE.length() - 1) + ", shiftable: " + shiftable
                                + ", interruptible: " + interruptible + "}");
    }

    private ScenarioFiles thermal() {
        return ScenarioFiles.twoParks(folder)
                .replace("supply: {type: heat-pump, cop: 3.0}", "supply: {type: heat-network}")
                .replace("    storage:\n", CHP + NETWORK + "    storage:\n");
    }
}
