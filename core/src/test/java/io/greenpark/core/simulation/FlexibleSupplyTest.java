package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.carbon.CarbonLine;
import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.dispatch.IntegerTerms;
import io.greenpark.core.factors.Fuel;
import io.greenpark.core.load.Interruptible;
import io.greenpark.core.load.Load;
import io.greenpark.core.load.Shiftable;
import io.greenpark.core.lp.IntegerSettings;
import io.greenpark.core.lp.IntegerSolution;
import io.greenpark.core.park.HeatNetwork;
import io.greenpark.core.park.Park;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.Notice;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.settlement.Bill;
import io.greenpark.core.settlement.BillLine;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.FuelPrice;
import io.greenpark.core.thermal.GeneratingUnit;
import io.greenpark.core.thermal.HeatDemand;
import io.greenpark.core.thermal.HeatSupply;
import io.greenpark.core.thermal.OnOff;
import io.greenpark.core.time.TimeAxis;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Flexible loads, thermal units and the heat network, from the park to its accounts. */
class FlexibleSupplyTest {

    /** Certified optima are exact to 1e-8 relative; figures here are below 1e6. */
    private static final double SOLVED = 1e-2;

    /** Flows of certified optima after projection [MW]. */
    private static final double FLOW = 1e-6;

    private static final TimeAxis DAY = Studies.axis(60, 24);

    /** 10 MWh and 0.6 tC per unit, 2,000 yuan per unit: 200 yuan and 0.22 tCO2 per MWh. */
    private static final FuelMarket GAS = new FuelMarket(
            List.of(new Fuel("gas", Title.of("gas"), "km3", 10.0, 0.06, 1.0)), List.of(new FuelPrice("gas", 2000.0)));

    private static NodeResult run(Dispatcher dispatcher, Park park) {
        StudyResult study = Simulation.run(Studies.study(DAY, Studies.variant("case", dispatcher, GAS, park)));
        return study.of("case").node("park");
    }

    private static Park park(double importLimitMw, Shiftable shiftable, Interruptible interruptible) {
        var load = new Load("load", PowerSeries.constant(DAY, 10.0), shiftable, interruptible);
        return park(List.of(load), List.of(), List.of(), HeatNetwork.NONE, importLimitMw);
    }

    private static Park park(
            List<Load> loads,
            List<HeatDemand> heat,
            List<GeneratingUnit> units,
            HeatNetwork network,
            double importLimitMw) {
        Park park = Studies.park(
                "park", List.of(), List.of(), List.of(), Studies.grid(importLimitMw, 0.0, CapacityMode.TRANSFORMER));
        return new Park(
                park.id(),
                park.title(),
                park.site(),
                loads,
                heat,
                List.of(),
                List.of(),
                List.of(),
                units,
                network,
                List.of(),
                park.grid(),
                List.of());
    }

    @Test
    void foresightMovesLoadIntoTheNight() {
        Park park = park(50.0, new Shiftable(0.2, 24.0, 3.0), Interruptible.NONE);

        NodeResult optimal = run(Dispatcher.optimal(), park);
        NodeResult rule = run(Dispatcher.gridOnly(), park);

        // 2 MW of 10 MW can be moved; in the twelve hours of day, 750 yuan/MWh against 350, nothing of it is left
        assertThat(optimal.flows().get(FlowColumn.LOAD_MW, 12)).isCloseTo(8.0, within(FLOW));
        assertThat(rule.flows().get(FlowColumn.LOAD_MW, 12)).isEqualTo(10.0);
        assertThat(optimal.value(Indicator.LOAD_MWH).orElseThrow()).isCloseTo(240.0, within(FLOW));
        assertThat(optimal.value(Indicator.SHIFTED_MWH).orElseThrow()).isGreaterThan(24.0 - FLOW);
        assertThat(rule.value(Indicator.SHIFTED_MWH)).hasValue(0.0);
        // 24 MWh at 400 yuan/MWh less
        assertThat(rule.bill().gridBillYuan() - optimal.bill().gridBillYuan()).isCloseTo(9600.0, within(SOLVED));
    }

    @Test
    void shiftingStaysBelowItsLargestPower() {
        NodeResult optimal = run(Dispatcher.optimal(), park(50.0, new Shiftable(0.2, 24.0, 1.25), Interruptible.NONE));

        // 2.5 MW in twelve hours of night are 30 of 48 MWh: 18 MWh stay in the day, 6 MWh are moved
        assertThat(optimal.value(Indicator.SHIFTED_MWH).orElseThrow()).isCloseTo(6.0, within(FLOW * 24));
        assertThat(optimal.flows().get(FlowColumn.LOAD_MW, 2)).isCloseTo(10.5, within(FLOW));
    }

    @Test
    void aLoadIsInterruptedWhereThatPaysAndIsPaidFor() {
        NodeResult optimal = run(Dispatcher.optimal(), park(50.0, Shiftable.NONE, new Interruptible(0.3, 500.0)));

        // 3 MW in the twelve hours that cost 750 yuan/MWh
        assertThat(optimal.value(Indicator.INTERRUPTED_MWH).orElseThrow()).isCloseTo(36.0, within(FLOW * 24));
        assertThat(optimal.value(Indicator.INTERRUPTION_YUAN).orElseThrow()).isCloseTo(18_000.0, within(SOLVED));
        assertThat(optimal.flows().get(FlowColumn.LOAD_MW, 12)).isCloseTo(7.0, within(FLOW));
        assertThat(optimal.value(Indicator.UNSERVED_MWH).orElseThrow()).isZero();
        assertThat(optimal.bill().amountYuan(BillRow.INTERRUPTION)).isCloseTo(18_000.0, within(SOLVED));
    }

    @Test
    void aRuleInterruptsBeforeDemandGoesUnserved() {
        NodeResult rule = run(Dispatcher.selfConsumption(), park(8.0, Shiftable.NONE, new Interruptible(0.3, 500.0)));

        assertThat(rule.value(Indicator.INTERRUPTED_MWH)).hasValue(48.0);
        assertThat(rule.value(Indicator.CONSUMED_MWH)).hasValue(192.0);
        assertThat(rule.value(Indicator.UNSERVED_MWH)).hasValue(0.0);
    }

    private static GeneratingUnit unit(double heatEfficiency) {
        return new GeneratingUnit("chp", 4.0, 0.0, "gas", 0.4, heatEfficiency, 20.0, Double.POSITIVE_INFINITY);
    }

    @Test
    void aUnitRunsWhileItIsCheaperThanTheGrid() {
        var load = new Load("load", PowerSeries.constant(DAY, 10.0));

        NodeResult optimal =
                run(Dispatcher.optimal(), park(List.of(load), List.of(), List.of(unit(0.0)), HeatNetwork.NONE, 50.0));

        // 200 / 0.4 + 20 = 520 yuan/MWh: below the day's 750, above the night's 350
        assertThat(optimal.flows().get(FlowColumn.THERMAL_MW, 12)).isCloseTo(4.0, within(FLOW));
        assertThat(optimal.flows().get(FlowColumn.THERMAL_MW, 2)).isZero();
        assertThat(optimal.value(Indicator.THERMAL_MWH).orElseThrow()).isCloseTo(48.0, within(FLOW * 24));
        // 48 MWh / 0.4 = 120 MWh of gas = 12 km3
        assertThat(optimal.value(Indicator.FUEL_COST_YUAN).orElseThrow()).isCloseTo(24_000.0, within(SOLVED));
        assertThat(optimal.value(Indicator.THERMAL_OPERATION_YUAN).orElseThrow())
                .isCloseTo(960.0, within(SOLVED));
        assertThat(optimal.value(Indicator.SCOPE1_TCO2).orElseThrow()).isCloseTo(26.4, within(FLOW * 24));
        // 12 h of 6 MW and 12 h of 10 MW
        assertThat(optimal.bill().gridBillYuan() - capacityYuan(optimal))
                .isCloseTo(72 * 750.0 + 120 * 350.0, within(SOLVED));
    }

    @Test
    void aSearchThatTimeEndsIsNamedWithTheCase() {
        var unit = new GeneratingUnit("chp", 4.0, 0.25, "gas", 0.4, 0.0, 20.0, Double.POSITIVE_INFINITY);
        var load = new Load("load", PowerSeries.constant(DAY, 10.0));
        var settings = new IntegerSettings(0.001, 30.0);
        var late = new IntegerTerms((model, allowed) -> IntegerSolution.outOfTime(), settings, false);
        Park park = park(List.of(load), List.of(), List.of(unit), HeatNetwork.NONE, 50.0);

        assertThatExceptionOfType(UnprovenCaseException.class)
                .isThrownBy(() -> run(Dispatcher.optimal(late), park))
                .withMessage("case case: no plan was proven to be within 0.001 of the least cost in 30.0 s")
                .satisfies(e -> assertThat(e.caseId()).isEqualTo("case"))
                .satisfies(e -> assertThat(e.settings()).isEqualTo(settings));
    }

    private static Bill billOfUnitThatStarts(OnOff onOff) {
        var unit = new GeneratingUnit("chp", 4.0, 0.25, "gas", 0.4, 0.0, 20.0, Double.POSITIVE_INFINITY, onOff);
        var load = new Load("load", PowerSeries.constant(DAY, 10.0));
        return run(Dispatcher.loadFollowing(), park(List.of(load), List.of(), List.of(unit), HeatNetwork.NONE, 50.0))
                .bill();
    }

    /** A unit that follows the load runs all day: 96 MWh at 20 yuan, and one start unless it ran already. */
    @Test
    void startsAreLinesOfTheirOwn() {
        Bill started = billOfUnitThatStarts(new OnOff(0.0, 0.0, 500.0, false, 0.0));
        assertThat(started.lines())
                .contains(
                        BillLine.of(YearMonth.from(DAY.firstDate()), BillRow.THERMAL_OPERATION, 1.0, "starts", 500.0));
        assertThat(started.amountYuan(BillRow.THERMAL_OPERATION)).isCloseTo(1_920.0 + 500.0, within(SOLVED));

        Bill running = billOfUnitThatStarts(new OnOff(0.0, 0.0, 500.0, true, 0.0));
        assertThat(running.amountYuan(BillRow.THERMAL_OPERATION)).isCloseTo(1_920.0, within(SOLVED));
    }

    private static double capacityYuan(NodeResult result) {
        return result.bill().amountYuan(BillRow.NETWORK_CAPACITY);
    }

    private static Park heated(double boilerMw) {
        var load = new Load("load", PowerSeries.constant(DAY, 10.0));
        var heat = new HeatDemand("drying", PowerSeries.constant(DAY, 4.0), new HeatSupply.Network());
        var boiler = new HeatNetwork.Boiler(boilerMw, new HeatSupply.FuelBoiler("gas", 0.8));
        return park(
                List.of(load), List.of(heat), List.of(unit(0.4)), new HeatNetwork(List.of(boiler), List.of()), 50.0);
    }

    @Test
    void recoveredHeatMakesAUnitWorthRunningAtNight() {
        NodeResult optimal = run(Dispatcher.optimal(), heated(5.0));

        // the heat saves 200 / 0.8 = 250 yuan/MWh: 270 are left, below 350
        assertThat(optimal.value(Indicator.THERMAL_MWH).orElseThrow()).isCloseTo(96.0, within(FLOW * 24));
        assertThat(optimal.value(Indicator.HEAT_FROM_UNITS_MWH_HEAT).orElseThrow())
                .isCloseTo(96.0, within(FLOW * 24));
        assertThat(optimal.value(Indicator.HEAT_FROM_BOILER_MWH_HEAT).orElseThrow())
                .isCloseTo(0.0, within(FLOW * 24));
    }

    @Test
    void theBoilerBringsWhatUnitsDoNotAndBurnsForIt() {
        NodeResult rule = run(Dispatcher.gridOnly(), heated(5.0));

        assertThat(rule.value(Indicator.THERMAL_MWH)).hasValue(0.0);
        assertThat(rule.value(Indicator.HEAT_FROM_BOILER_MWH_HEAT)).hasValue(96.0);
        // 96 / 0.8 = 120 MWh of gas
        assertThat(rule.value(Indicator.FUEL_COST_YUAN)).hasValue(24_000.0);
        assertThat(rule.carbon().tco2e(CarbonLine.SCOPE1, CarbonLine.FUEL)).isCloseTo(26.4, within(FLOW));
    }

    @Test
    void heatThatNobodyBringsIsReported() {
        StudyResult study =
                Simulation.run(Studies.study(DAY, Studies.variant("cold", Dispatcher.gridOnly(), GAS, heated(3.0))));

        assertThat(study.of("cold").node("park").value(Indicator.HEAT_UNSERVED_MWH_HEAT))
                .hasValue(24.0);
        assertThat(study.of("cold").notices()).contains(new Notice(Notice.Code.UNSERVED_HEAT, "cold", "park", 24.0));
    }

    @Test
    void aUnitNeedsAPriceForItsFuel() {
        Park park = park(List.of(), List.of(), List.of(unit(0.0)), HeatNetwork.NONE, 50.0);

        assertThatThrownBy(() -> Studies.variant("case", Dispatcher.optimal(), FuelMarket.unpriced(GAS.fuels()), park))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("a fuel with a price");
    }

    @Test
    void aNetworkNeedsSomethingThatFeedsIt() {
        var heat = new HeatDemand("drying", PowerSeries.constant(DAY, 4.0), new HeatSupply.Network());

        assertThatThrownBy(() -> park(List.of(), List.of(heat), List.of(unit(0.0)), HeatNetwork.NONE, 50.0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("heat network");
    }

    /** Everything at once: {@link Simulation} itself requires balances, green accounts, bills and scopes. */
    @ParameterizedTest(name = "seed {0}, {1} minutes")
    @CsvSource({"1, 60", "2, 60", "3, 15", "4, 30", "5, 15"})
    void theLawsHoldWithEverythingAtOnce(long seed, int minutes) {
        var random = new SplittableRandom(seed);
        TimeAxis axis = Studies.axis(minutes, 7 * 24 * 60 / minutes);
        Park park = everything(random, axis);
        StudyResult study = Simulation.run(Studies.study(
                axis,
                Studies.variant("grid", Dispatcher.gridOnly(), GAS, park),
                Studies.variant("follow", Dispatcher.loadFollowing(), GAS, park),
                Studies.variant("self", Dispatcher.selfConsumption(), GAS, park),
                Studies.variant("optimal", Dispatcher.optimal(), GAS, park)));

        double demandMwh = park.loads().get(0).power().energyMwh();
        study.cases().forEach(result -> {
            NodeResult node = result.node("park");
            assertThat(value(node, Indicator.LOAD_MWH) + value(node, Indicator.INTERRUPTED_MWH))
                    .as(result.id())
                    .isCloseTo(demandMwh, within(FLOW * axis.steps()));
            assertThat(value(node, Indicator.HEAT_FROM_UNITS_MWH_HEAT)
                            + value(node, Indicator.HEAT_FROM_BOILER_MWH_HEAT)
                            + value(node, Indicator.HEAT_UNSERVED_MWH_HEAT)
                            - value(node, Indicator.HEAT_DUMPED_MWH_HEAT))
                    .as(result.id())
                    .isCloseTo(park.heat().get(0).heat().energyMwh(), within(FLOW * axis.steps()));
        });
        assertThat(value(study.of("optimal").all(), Indicator.DISPATCH_COST_YUAN))
                .isLessThanOrEqualTo(value(study.of("follow").all(), Indicator.DISPATCH_COST_YUAN));
    }

    private static Park everything(SplittableRandom random, TimeAxis axis) {
        var load = new Load(
                "load",
                Studies.random(random, axis, 20.0),
                new Shiftable(0.2, 4.0, 2.0),
                new Interruptible(0.2, 900.0));
        var heat = new HeatDemand("drying", Studies.random(random, axis, 4.0), new HeatSupply.Network());
        var boiler = new HeatNetwork.Boiler(5.0, new HeatSupply.FuelBoiler("gas", 0.9));
        Park park = Studies.park("park", List.of(), List.of(), List.of(), Studies.grid(12.0, 3.0, CapacityMode.DEMAND));
        return new Park(
                park.id(),
                park.title(),
                park.site(),
                List.of(load),
                List.of(heat),
                List.of(),
                List.of(),
                List.of(Studies.wind(Studies.random(random, axis, 15.0))),
                List.of(new GeneratingUnit("chp", 4.0, 0.0, "gas", 0.4, 0.4, 20.0, 2.0)),
                new HeatNetwork(List.of(boiler), List.of()),
                List.of(Studies.battery("ess", 3.0, 10.0, 0.001)),
                park.grid(),
                List.of());
    }

    private static double value(NodeResult node, Indicator indicator) {
        return node.value(indicator).orElseThrow();
    }
}
