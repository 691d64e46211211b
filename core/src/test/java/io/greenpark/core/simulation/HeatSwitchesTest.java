package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.carbon.CarbonLine;
import io.greenpark.core.carbon.HeatSwitch;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.factors.Fuel;
import io.greenpark.core.park.Park;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.thermal.HeatDemand;
import io.greenpark.core.thermal.HeatSupply;
import io.greenpark.core.time.TimeAxis;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Heat against its reference in the books of a day: 6 MW of load, 4 MW of heat, the grid at 0.5 tCO2/MWh. */
class HeatSwitchesTest {

    private static final TimeAxis DAY = Studies.axis(30, 48);
    private static final double ROUNDING = 1e-9;
    private static final HeatSupply COAL = new HeatSupply.FuelBoiler("raw-coal", 0.8);
    private static final Fuel GAS = new Fuel("natural-gas", Title.of("gas"), "km3", 10.0, 0.2 * 12.0 / 44.0, 1.0);
    private static final HeatSupply GAS_BOILER = new HeatSupply.FuelBoiler("natural-gas", 0.96);
    private static final HeatSupply ELECTRIC = new HeatSupply.ElectricBoiler(1.0);

    /** 96 MWh of heat from 120 MWh of coal. */
    private static final double COAL_TCO2 = 120.0 * Studies.COAL.tco2PerMwh();

    @Test
    void electricityOfHeatCarriesThePartThatIsDrawnFromTheGrid() {
        NodeResult node = run(5.0, ELECTRIC, COAL);
        HeatSwitch heat = node.carbon().switches().get(0);

        // 10 MW are used, 5 of them from the grid: 96 MWh · 0.5 · 0.5
        assertThat(heat.supplyScope2Tco2e()).isCloseTo(24.0, within(ROUNDING));
        assertThat(heat.supplyScope1Tco2e()).isZero();
        assertThat(heat.referenceScope1Tco2e()).isCloseTo(COAL_TCO2, within(ROUNDING));
        assertThat(heat.savedTco2e()).isCloseTo(COAL_TCO2 - 24.0, within(ROUNDING));
        assertThat(heat.shiftedTco2e()).isCloseTo(24.0, within(ROUNDING));
        assertThat(node.value(Indicator.HEAT_SAVED_TCO2E).orElseThrow()).isCloseTo(COAL_TCO2 - 24.0, within(ROUNDING));
    }

    @Test
    void withoutOwnPlantsHeatAndLoadShareAllOfScope2() {
        NodeResult node = run(0.0, ELECTRIC, COAL);

        // 4 of 10 MW
        assertThat(node.carbon().switches().get(0).supplyScope2Tco2e())
                .isCloseTo(0.4 * node.carbon().tco2e(CarbonLine.SCOPE2, CarbonLine.LOCATION), within(ROUNDING));
    }

    /** 2.0 tCO2 per 1,000 Nm3 of 10 MWh. */
    @Test
    void fromCoalToGasIsSavedAtTheSite() {
        NodeResult node = run(5.0, GAS_BOILER, COAL);
        HeatSwitch heat = node.carbon().switches().get(0);

        // 96 MWh of heat from 100 MWh of gas, instead of 120 MWh of coal
        assertThat(heat.supplyScope1Tco2e()).isCloseTo(20.0, within(ROUNDING));
        assertThat(heat.referenceScope1Tco2e()).isCloseTo(COAL_TCO2, within(ROUNDING));
        assertThat(heat.savedTco2e()).isCloseTo(COAL_TCO2 - 20.0, within(ROUNDING));
        assertThat(heat.shiftedTco2e()).isZero();
        assertThat(node.carbon().lines())
                .filteredOn(CarbonLine::isOfFuel)
                .extracting(CarbonLine::source)
                .containsOnly("natural-gas");
        assertThat(node.carbon().tco2e(CarbonLine::isOfFuel)).isCloseTo(20.0, within(ROUNDING));
    }

    @Test
    void aReferenceThatIsTheSupplySavesNothing() {
        HeatSwitch heat = run(5.0, COAL, COAL).carbon().switches().get(0);

        assertThat(heat.savedTco2e()).isZero();
        assertThat(heat.shiftedTco2e()).isZero();
    }

    @Test
    void fromElectricityToCoalIsLostAndShiftedBack() {
        HeatSwitch heat = run(0.0, COAL, ELECTRIC).carbon().switches().get(0);

        assertThat(heat.savedTco2e()).isCloseTo(48.0 - COAL_TCO2, within(ROUNDING));
        assertThat(heat.shiftedTco2e()).isCloseTo(-48.0, within(ROUNDING));
    }

    @Test
    void gridEnergyIsSharedByAllThatIsUsed() {
        TimeAxis two = Studies.axis(60, 2);
        var flows = new NodeFlows(
                two,
                Map.of(
                        FlowColumn.LOAD_MW, new double[] {10.0, 0.0},
                        FlowColumn.UNSERVED_MW, new double[] {1.0, 0.0},
                        FlowColumn.AUX_MW, new double[] {2.0, 0.0},
                        FlowColumn.CHARGE_MW, new double[] {3.0, 0.0},
                        FlowColumn.LINK_OUT_MW, new double[] {4.0, 0.0},
                        FlowColumn.EXPORT_MW, new double[] {5.0, 5.0},
                        FlowColumn.IMPORT_MW, new double[] {4.5, 0.0}));

        // 4.5 of 10 − 1 + 2 + 3 + 4 MW; then nothing is used
        assertThat(HeatSwitches.gridShare(flows)).containsExactly(0.25, 0.0);
    }

    @Test
    void theStatementOfAllParksIsTheirSum() {
        CaseResult result = result(park("a", 5.0, ELECTRIC, COAL), park("b", 0.0, COAL, ELECTRIC));

        assertThat(result.all().carbon().switches()).hasSize(2);
        assertThat(result.all().value(Indicator.HEAT_SAVED_TCO2E).orElseThrow())
                .isCloseTo(COAL_TCO2 - 24.0 + 48.0 - COAL_TCO2, within(ROUNDING));
    }

    private static NodeResult run(double windMw, HeatSupply supply, HeatSupply reference) {
        return result(park("park", windMw, supply, reference)).node("park");
    }

    private static Park park(String id, double windMw, HeatSupply supply, HeatSupply reference) {
        Park park = Studies.park(
                id,
                List.of(PowerSeries.constant(DAY, 6.0)),
                List.of(Studies.wind(PowerSeries.constant(DAY, windMw))),
                List.of(),
                Studies.grid(50.0, 50.0, CapacityMode.TRANSFORMER));
        return Studies.withHeat(park, new HeatDemand("steam", PowerSeries.constant(DAY, 4.0), supply, reference));
    }

    private static CaseResult result(Park... parks) {
        FuelMarket fuels = FuelMarket.unpriced(List.of(Studies.COAL, GAS));
        return Simulation.run(Studies.study(DAY, Studies.variant("case", Dispatcher.selfConsumption(), fuels, parks)))
                .of("case");
    }
}
