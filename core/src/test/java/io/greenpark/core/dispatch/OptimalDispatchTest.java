package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.dispatch.DemandCharge.PeakPrice;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.network.Link;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OptimalDispatchTest {

    /** Flows are exact to the projection, a tenth of a watt; costs to the solver's relative tolerance. */
    private static final double FLOW_MW = 1e-6;

    private static final double COST_YUAN = 1e-2;

    /** 2 MW, 10 MWh, from 1 to 9 MWh, lossless, wear 40 yuan/MWh, empty at the start. */
    private static final Battery BATTERY = Parks.battery("ess-1", 2.0, 10.0, 1.0, 1.0, 0.0, 0.1);

    @Nested
    @DisplayName("by hand")
    class ByHand {

        @Test
        void batteryBuysCheapAndServesWhenItIsDear() {
            // 2 MWh bought at 300 replace 2 MWh at 900, at a wear of 40: 5·300 + 2·300 + 3·900 + 2·40 = 4,880 yuan.
            DispatchProblem problem = priced(100.0, 0.0, new double[] {300.0, 900.0}, 200.0, BATTERY, 5.0, 5.0);

            DispatchPlan plan = solve(problem);

            assertThat(plan.nodes().get(0).chargeMw().get(0)).isCloseTo(2.0, within(FLOW_MW));
            assertThat(plan.nodes().get(0).dischargeMw().get(1)).isCloseTo(2.0, within(FLOW_MW));
            assertThat(PlanCost.of(problem, plan).totalYuan()).isCloseTo(4_880.0, within(COST_YUAN));
        }

        @Test
        void pricesAreThoseOfTheNextMegawattHour() {
            var quickOut = new Battery("ess-1", 2.0, 4.0, 10.0, 1.0, 1.0, 0.0, 0.1, 0.9, 0.1, true, 40.0);
            DispatchProblem problem = priced(100.0, 0.0, new double[] {300.0, 900.0}, 200.0, quickOut, 5.0, 5.0);

            NodePrices prices = solve(problem).optimum().prices().get(0);

            // Import is the marginal source in both hours; stored energy saves 900 less wear.
            assertThat(prices.power().get(0)).isCloseTo(300.0, within(COST_YUAN));
            assertThat(prices.power().get(1)).isCloseTo(900.0, within(COST_YUAN));
            assertThat(prices.stored().get(0).get(0)).isCloseTo(860.0, within(COST_YUAN));
        }

        @Test
        void spreadThatDoesNotPayForWearLeavesTheBatteryIdle() {
            DispatchProblem problem = priced(100.0, 0.0, new double[] {300.0, 330.0}, 200.0, BATTERY, 5.0, 5.0);

            assertThat(solve(problem).nodes().get(0).chargeMw().max()).isZero();
        }

        @Test
        void demandChargeIsShavedAsFarAsTheBatteryReaches() {
            // Peak 8 without the battery; the 2 MWh that fit into hour 0 at 4 + 2 = 6 MW bring it to 6.
            DispatchProblem free = priced(100.0, 0.0, new double[] {500.0, 500.0}, 200.0, BATTERY, 4.0, 8.0);
            NodeProblem node = free.nodes().get(0).with(new DemandCharge(38_000.0, 1.0, 0.0));
            var problem = new DispatchProblem(free.axis(), List.of(node));

            DispatchPlan plan = solve(problem);

            assertThat(plan.nodes().get(0).importMw().toArray())
                    .containsExactly(new double[] {6.0, 6.0}, within(FLOW_MW));
            // A MW of import free of charge saves its 38,000 yuan.
            assertThat(plan.optimum().prices().get(0).monthlyPeakYuanPerMw().get(0))
                    .isCloseTo(38_000.0, within(1.0));
        }

        @Test
        void peakThatIsPaidAlreadyCostsNothingMore() {
            DispatchProblem free = priced(100.0, 0.0, new double[] {300.0, 500.0}, 200.0, BATTERY, 4.0, 8.0);
            NodeProblem node = free.nodes().get(0).with(new DemandCharge(38_000.0, 1.0, 9.0));
            var problem = new DispatchProblem(free.axis(), List.of(node));

            // Charging to 6 MW stays below the 9 MW that are paid.
            assertThat(solve(problem).nodes().get(0).importMw().get(0)).isCloseTo(6.0, within(FLOW_MW));
            assertThat(PlanCost.of(problem, solve(problem)).peakYuan()).isCloseTo(9.0 * 38_000.0, within(COST_YUAN));
        }

        /** Of 20 MVA 40 % are paid in any case: 8 MW, of step means with a peak factor of 1.25 6.4 MW. */
        @Test
        void peakThatIsChargedInAnyCaseCostsNothingMore() {
            DispatchProblem free = priced(100.0, 0.0, new double[] {300.0, 900.0}, 200.0, BATTERY, 4.6, 4.0);
            var charge = new DemandCharge(new PeakPrice(38_000.0, 8.0), 1.25, 0.0, Map.of());
            NodeProblem node = free.nodes().get(0).with(charge);
            var problem = new DispatchProblem(free.axis(), List.of(node));

            // 2 MWh fit into the battery, but only 6.4 - 4.6 = 1.8 MW of them are free.
            assertThat(solve(problem).nodes().get(0).importMw().get(0)).isCloseTo(6.4, within(FLOW_MW));
            assertThat(PlanCost.of(problem, solve(problem)).peakYuan()).isCloseTo(8.0 * 38_000.0, within(COST_YUAN));
        }

        /** A floor above what can be imported: a peak costs the same whatever it is. */
        @Test
        void peakThatCannotBeReachedIsNoReasonToHoldBack() {
            DispatchProblem free = priced(100.0, 0.0, new double[] {300.0, 900.0}, 200.0, BATTERY, 4.6, 4.0);
            double limitMw = free.nodes().get(0).grid().importLimitMw();
            var charge = new DemandCharge(new PeakPrice(38_000.0, 2.0 * limitMw), 1.0, 0.0, Map.of());
            var problem =
                    new DispatchProblem(free.axis(), List.of(free.nodes().get(0).with(charge)));

            assertThat(solve(problem).nodes().get(0).importMw().get(0)).isCloseTo(6.6, within(FLOW_MW));
            assertThat(PlanCost.of(problem, solve(problem)).peakYuan())
                    .isCloseTo(limitMw * 38_000.0, within(COST_YUAN));
        }

        @Test
        void finalEnergyIsAtLeastTheInitialWhereTheBatterySaysSo() {
            Battery half = Parks.battery("ess-1", 2.0, 10.0, 1.0, 1.0, 0.0, 0.5);
            DispatchProblem problem = priced(100.0, 0.0, new double[] {900.0, 300.0}, 200.0, half, 5.0, 5.0);

            NodePlan plan = solve(problem).nodes().get(0);

            assertThat(plan.dischargeMw().get(0)).isCloseTo(2.0, within(FLOW_MW));
            assertThat(plan.storedMwh().get(1)).isCloseTo(5.0, within(FLOW_MW));
        }

        @Test
        void quarterHoursCarryAQuarterOfTheEnergyAndTheMoney() {
            TimeAxis axis = Parks.axis(15, 2);
            DispatchProblem problem = priced(axis, 100.0, 0.0, new double[] {300.0, 900.0}, 200.0, BATTERY, 5.0, 5.0);

            assertThat(PlanCost.of(problem, solve(problem)).totalYuan()).isCloseTo(4_880.0 / 4.0, within(COST_YUAN));
        }
    }

    @Nested
    @DisplayName("lines, loads and limits")
    class Coupling {

        @Test
        void surplusOfAHubServesAParkThroughALossyLine() {
            // 8 MW of wind at the hub, 5 MW go on the line at 98 %: 4.9 MW arrive, 1.1 MW are bought.
            TimeAxis axis = Parks.axis(60, 1);
            NodeProblem park = node(axis, "park", 6.0, 0.0, 100.0);
            NodeProblem hub = node(axis, "hub", 0.0, 8.0, 0.0);
            var problem = new DispatchProblem(
                    axis, List.of(park, hub), List.of(new Link("line", "hub", "park", 5.0, 0.98, 2.0)));

            DispatchPlan plan = solve(problem);

            assertThat(plan.links().get(0).sentMw().get(0)).isCloseTo(5.0, within(FLOW_MW));
            assertThat(plan.nodes().get(0).importMw().get(0)).isCloseTo(1.1, within(FLOW_MW));
            assertThat(plan.nodes().get(1).curtailedMw().get(0)).isCloseTo(3.0, within(FLOW_MW));
            assertThat(plan.nodes().get(0).linkInMw().get(0)).isCloseTo(4.9, within(FLOW_MW));
        }

        @Test
        void shiftableLoadMovesIntoTheCheapHourOfItsWindow() {
            DispatchProblem plain = priced(100.0, 0.0, new double[] {900.0, 300.0}, 200.0, BATTERY, 1.0, 1.0);
            var load =
                    new ShiftableLoad("cold-store", new PowerSeries(plain.axis(), new double[] {1.0, 1.0}), 1.5, 2.0);
            NodeProblem node = plain.nodes().get(0).toBuilder()
                    .shiftable(List.of(load))
                    .storage(List.of())
                    .build();

            NodePlan plan = solve(new DispatchProblem(plain.axis(), List.of(node)))
                    .nodes()
                    .get(0);

            assertThat(plan.shiftableMw().toArray()).containsExactly(new double[] {0.5, 1.5}, within(FLOW_MW));
        }

        @Test
        void interruptibleLoadGivesWayBeforeTheImportLimitShedsFirmDemand() {
            DispatchProblem plain = priced(5.0, 0.0, new double[] {500.0}, 200.0, BATTERY, 4.0);
            var load = new InterruptibleLoad("furnace", PowerSeries.constant(plain.axis(), 3.0), 1_500.0);
            NodeProblem node = plain.nodes().get(0).toBuilder()
                    .interruptible(List.of(load))
                    .build();
            var problem = new DispatchProblem(plain.axis(), List.of(node));

            DispatchPlan plan = solve(problem);

            assertThat(plan.nodes().get(0).interruptedMw().get(0)).isCloseTo(2.0, within(FLOW_MW));
            assertThat(plan.nodes().get(0).unservedMw().get(0)).isZero();
            assertThat(PlanCost.of(problem, plan).interruptionYuan()).isCloseTo(3_000.0, within(COST_YUAN));
        }

        @Test
        void cogenerationServesHeatAndPower() {
            // Heat at 300/1.2 = 250 yuan per MWh electric saved in the boiler makes 600 − 250 < 500: 2 MW run, heat 2.4
            // of 3.
            DispatchProblem plain = priced(9.0, 0.0, new double[] {500.0}, 200.0, BATTERY, 4.0);
            Battery store = Parks.battery("heat-store", 0.0, 0.0, 1.0, 1.0, 0.0, 0.1);
            NodeProblem node = plain.nodes().get(0).toBuilder()
                    .thermal(List.of(new ThermalUnit("chp", 2.0, 0.0, 600.0, 1.2, Double.POSITIVE_INFINITY)))
                    .heat(List.of(new HeatSystem(PowerSeries.constant(plain.axis(), 3.0), 5.0, 300.0, store)))
                    .build();

            NodePlan plan = solve(new DispatchProblem(plain.axis(), List.of(node)))
                    .nodes()
                    .get(0);

            assertThat(plan.thermalMw().get(0)).isCloseTo(2.0, within(FLOW_MW));
            assertThat(plan.heat().get(0).boilerMw().get(0)).isCloseTo(0.6, within(FLOW_MW));
        }

        @Test
        void exportShareBindsOverTheYear() {
            // 20 MWh available, 2 MWh used at once: at most a tenth of 20 MWh may be exported.
            DispatchProblem plain = priced(9.0, 9.0, new double[] {500.0, 500.0}, 200.0, BATTERY, 1.0, 1.0);
            NodeProblem node = plain.nodes().get(0).toBuilder()
                    .sources(List.of(Source.free("wind", PowerSeries.constant(plain.axis(), 10.0))))
                    .storage(List.of())
                    .limits(List.of(new EnergyLimit.ExportShareOfAvailable(EnergyLimit.Period.YEAR, 0.1)))
                    .build();

            NodePlan plan = solve(new DispatchProblem(plain.axis(), List.of(node)))
                    .nodes()
                    .get(0);

            assertThat(plan.exportMw().energyMwh()).isCloseTo(2.0, within(FLOW_MW));
            assertThat(plan.curtailedMw().energyMwh()).isCloseTo(16.0, within(FLOW_MW));
        }

        @Test
        void mustRunGenerationIsNeverCurtailed() {
            DispatchProblem plain = priced(9.0, 9.0, new double[] {500.0}, -100.0, BATTERY, 1.0);
            NodeProblem node = plain.nodes().get(0).toBuilder()
                    .sources(List.of(
                            new Source("river", PowerSeries.constant(plain.axis(), 3.0), true, 0.0),
                            Source.free("wind", PowerSeries.constant(plain.axis(), 3.0))))
                    .storage(List.of())
                    .build();

            // Exporting costs 100 yuan/MWh, but the river's 2 MWh of surplus must go; the wind is curtailed.
            NodePlan plan = solve(new DispatchProblem(plain.axis(), List.of(node)))
                    .nodes()
                    .get(0);

            assertThat(plan.exportMw().get(0)).isCloseTo(2.0, within(FLOW_MW));
            assertThat(plan.curtailedMw().get(0)).isCloseTo(3.0, within(FLOW_MW));
        }
    }

    @Nested
    @DisplayName("relaxation")
    class Relaxation {

        @Test
        void exportPriceAboveImportPriceIsNettedAndBothBoundsAreReported() {
            // The linear model buys at 150 and sells at 200 at once; the meter nets. 2 MWh of demand cost 300 yuan.
            DispatchProblem problem = priced(5.0, 3.0, new double[] {150.0}, 200.0, BATTERY, 2.0);

            DispatchPlan plan = solve(problem);

            assertThat(plan.nodes().get(0).importMw().get(0)).isCloseTo(2.0, within(FLOW_MW));
            assertThat(plan.nodes().get(0).exportMw().get(0)).isZero();
            assertThat(plan.optimum().relaxationTight()).isFalse();
            assertThat(plan.optimum().certificate().objective()).isCloseTo(300.0, within(COST_YUAN));
            // 5 MW bought, 3 MW sold: 750 − 600.
            assertThat(plan.optimum().certificate().bound()).isCloseTo(150.0, within(COST_YUAN));
        }

        @Test
        void chargingAndDischargingAtOnceNeverReachesThePlan() {
            // At −500 yuan/MWh a full lossy battery burns energy in the linear model.
            Battery lossy = Parks.battery("ess-1", 2.0, 10.0, 0.7, 0.7, 0.0, 0.9);
            DispatchProblem problem = priced(9.0, 0.0, new double[] {-500.0, -500.0, 600.0}, 0.0, lossy, 1.0, 1.0, 1.0);

            DispatchPlan plan = solve(problem);

            assertThat(plan.optimum().relaxationTight()).isFalse();
            assertThat(plan.optimum().certificate().objective())
                    .isGreaterThan(plan.optimum().certificate().bound());
        }
    }

    @Nested
    @DisplayName("refusals")
    class Refusals {

        @Test
        void batteryThatCannotHoldItsFloorIsNamedWithStepAndAmount() {
            // Self-discharge takes 0.1 MWh below the floor of 1 MWh and nothing can charge.
            Battery leaky = Parks.battery("ess-1", 2.0, 10.0, 1.0, 1.0, 0.1, 0.1);
            DispatchProblem problem = priced(0.0, 0.0, new double[] {500.0}, 200.0, leaky, 0.0);

            assertThatThrownBy(() -> Dispatcher.optimal().dispatch(problem))
                    .isInstanceOfSatisfying(InfeasibleDispatchException.class, e -> {
                        assertThat(e.conflicts()).hasSize(1);
                        assertThat(e.conflicts().get(0).amount()).isCloseTo(0.1, within(1e-6));
                        assertThat(e.conflicts().get(0).step()).isZero();
                        assertThat(e)
                                .hasMessageStartingWith("dispatch is infeasible: park: stored energy of ess-1 of step 0"
                                        + " cannot be kept, 0.");
                    });
        }

        @Test
        void unitThatIsOnOrOffIsRefused() {
            DispatchProblem plain = priced(9.0, 0.0, new double[] {500.0}, 200.0, BATTERY, 1.0);
            var unit = new ThermalUnit("gas", 2.0, 0.4, 600.0, 0.0, Double.POSITIVE_INFINITY);
            NodeProblem node =
                    plain.nodes().get(0).toBuilder().thermal(List.of(unit)).build();

            assertThatThrownBy(() -> Dispatcher.optimal().dispatch(new DispatchProblem(plain.axis(), List.of(node))))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage(
                            "park.thermal.gas.minFraction must be 0 for optimal dispatch without the module"
                                    + " greenpark-milp (start ./greenpark --with milp, or put it on the class path), but is 0.4");
        }

        @Test
        void lostLoadCheaperThanThePeakItSavesIsRefused() {
            DispatchProblem plain = priced(9.0, 0.0, new double[] {500.0, 500.0}, 200.0, BATTERY, 1.0, 1.0);
            NodeProblem node = plain.nodes().get(0).with(new DemandCharge(38_000.0, 1.0, 0.0));

            assertThatThrownBy(() -> new DispatchProblem(plain.axis(), List.of(node), List.of(), 30_000.0))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("lostLoadYuanPerMwh must be at least 38500.0 yuan/MWh, or it would pay to shed load for"
                            + " one step and save the demand charge, but is 30000.0");
        }
    }

    /** Solves and checks the plan, its certificate and its cost by code that shares nothing with the solver. */
    static DispatchPlan solve(DispatchProblem problem) {
        DispatchPlan plan = Dispatcher.optimal().dispatch(problem);
        PlanCheck.of(problem, plan).requireSound();
        Optimum optimum = plan.optimum();
        double costYuan = PlanCost.of(problem, plan).totalYuan();
        assertThat(optimum.certificate().primalResidual()).isLessThan(1e-8);
        assertThat(optimum.certificate().objective()).isCloseTo(costYuan, within(1e-9 * (1.0 + Math.abs(costYuan))));
        assertThat(optimum.certificate().gap()).isGreaterThan(-1e-12);
        if (optimum.relaxationTight()) {
            assertThat(optimum.certificate().gap()).isLessThan(1e-7);
        }
        return plan;
    }

    private static NodeProblem node(
            TimeAxis axis, String id, double demandMw, double availableMw, double importLimitMw) {
        return new NodeProblem(
                id,
                PowerSeries.constant(axis, demandMw),
                PowerSeries.constant(axis, availableMw),
                new GridConnection(importLimitMw, 0.0),
                PriceSeries.constant(axis, 500.0),
                PriceSeries.constant(axis, 200.0),
                List.of());
    }

    private static DispatchProblem priced(
            double importLimitMw,
            double exportLimitMw,
            double[] importPrice,
            double exportPrice,
            Battery battery,
            double... demandMw) {
        TimeAxis axis = Parks.axis(60, demandMw.length);
        return priced(axis, importLimitMw, exportLimitMw, importPrice, exportPrice, battery, demandMw);
    }

    private static DispatchProblem priced(
            TimeAxis axis,
            double importLimitMw,
            double exportLimitMw,
            double[] importPrice,
            double exportPrice,
            Battery battery,
            double... demandMw) {
        var node = new NodeProblem(
                "park",
                new PowerSeries(axis, demandMw),
                new PowerSeries(axis, new double[demandMw.length]),
                new GridConnection(importLimitMw, exportLimitMw),
                new PriceSeries(axis, Arrays.copyOf(importPrice, demandMw.length)),
                PriceSeries.constant(axis, exportPrice),
                List.of(battery));
        return new DispatchProblem(axis, List.of(node));
    }
}
