package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadFollowingTest {

    private static final double NO_RAMP = Double.POSITIVE_INFINITY;

    /** One hour; the battery has 1 to 9 MWh of use, 5 MWh at the start, stores 0.8 and delivers 0.5, so up to 2 MW. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // what,                  load, avail, minimum, import, export | unit, ch, dis, imp, exp, cur, uns
        "renewables alone,           3,     3,     0.0,    0,      0,      0,   0,   0,   0,   0,   0,   0",
        "battery before the unit,    2,     0,     0.0,    0,      0,      0,   0,   2,   0,   0,   0,   0",
        "unit for the rest,          5,     0,     0.0,    9,      0,      3,   0,   2,   0,   0,   0,   0",
        "grid behind the unit,       9,     0,     0.0,    1,      0,      6,   0,   2,   1,   0,   0,   0",
        "shed at last,              10,     0,     0.0,    1,      0,      6,   0,   2,   1,   0,   0,   1",
        "minimum spares the battery, 4,     0,     0.5,    0,      0,      3,   0,   1,   0,   0,   0,   0",
        "minimum charges it,         2.5,   0,     0.8,    0,      0,    4.8, 2.3,   0,   0,   0,   0,   0",
        "off where the grid can,     2.5,   0,     0.8,    1,      0,      0,   0,   2, 0.5,   0,   0,   0",
        "not for nothing,            2,     0,     0.8,    0,      0,      0,   0,   2,   0,   0,   0,   0",
        "surplus is stored first,    0,     3,     0.5,    0,      9,      0,   3,   0,   0,   0,   0,   0",
        "then exported,              0,     7,     0.5,    0,      2,      0,   4,   0,   0,   2,   1,   0"
    })
    void orderAndLimits(
            String what,
            double load,
            double available,
            double minFraction,
            double importLimit,
            double exportLimit,
            double unit,
            double charge,
            double discharge,
            double imported,
            double exported,
            double curtailed,
            double unserved) {
        var axis = Parks.axis(60, 1);
        NodePlan plan = run(
                axis,
                new double[] {load},
                new double[] {available},
                importLimit,
                exportLimit,
                new ThermalUnit("diesel", 6.0, minFraction, 900.0, 0.0, NO_RAMP),
                Parks.handBattery());

        assertThat(new double[] {
                    plan.thermalMw().get(0),
                    plan.chargeMw().get(0),
                    plan.dischargeMw().get(0),
                    plan.importMw().get(0),
                    plan.exportMw().get(0),
                    plan.curtailedMw().get(0),
                    plan.unservedMw().get(0)
                })
                .as(what)
                .usingComparatorWithPrecision(1e-12)
                .containsExactly(unit, charge, discharge, imported, exported, curtailed, unserved);
    }

    @Test
    void rampHoldsTheUnitBackOnTheWayUpAndOnTheWayDown() {
        // 2 MW/h; the load falls from 6 to 1 MW, so that it has to be at 3 MW before: 5 MW, 3 MW, 1 MW.
        var unit = new ThermalUnit("diesel", 9.0, 0.0, 900.0, 0.0, 2.0);
        NodePlan plan = run(Parks.axis(60, 5), new double[] {1.0, 6.0, 6.0, 6.0, 1.0}, new double[5], 0.0, 0.0, unit);

        assertThat(plan.thermalMw().toArray()).containsExactly(1.0, 3.0, 5.0, 3.0, 1.0);
        assertThat(plan.unservedMw().toArray()).containsExactly(0.0, 3.0, 1.0, 3.0, 0.0);
    }

    @Test
    void aUnitThatCannotComeDownDisplacesWind() {
        // It may go from 6 to 4 and 2 MW only; the wind of 4 MW is taken as far as there is room.
        var unit = new ThermalUnit("diesel", 9.0, 0.0, 900.0, 0.0, 2.0);
        NodePlan plan =
                run(Parks.axis(60, 3), new double[] {6.0, 5.0, 5.0}, new double[] {0.0, 4.0, 4.0}, 0.0, 0.0, unit);

        assertThat(plan.thermalMw().toArray()).containsExactly(6.0, 4.0, 2.0);
        assertThat(plan.curtailedMw().toArray()).containsExactly(0.0, 3.0, 1.0);
    }

    @Test
    void aUnitWithALeastPowerAboveItsRampStartsAtItAndStopsFromIt() {
        // Least 4 MW, 1 MW/h: on at 4, 5, back to 4, off. In the last step nobody could take it.
        var unit = new ThermalUnit("coal", 8.0, 0.5, 600.0, 0.0, 1.0);
        NodePlan plan =
                run(Parks.axis(60, 6), new double[] {0.0, 6.0, 6.0, 6.0, 0.0, 0.0}, new double[6], 0.0, 0.0, unit);

        assertThat(plan.thermalMw().toArray()).containsExactly(0.0, 4.0, 5.0, 4.0, 0.0, 0.0);
    }

    @Test
    void unitsFollowInTheirOrder() {
        var axis = Parks.axis(60, 1);
        NodeProblem node = Parks.problem(axis, new double[] {8.0}, new double[1], 0.0, 0.0).nodes().get(0).toBuilder()
                .thermal(List.of(
                        new ThermalUnit("first", 5.0, 0.0, 900.0, 0.0, NO_RAMP),
                        new ThermalUnit("second", 5.0, 0.0, 100.0, 0.0, NO_RAMP)))
                .build();

        NodePlan plan = dispatch(axis, node);

        assertThat(plan.thermal().get(0).get(0)).isEqualTo(5.0);
        assertThat(plan.thermal().get(1).get(0)).isEqualTo(3.0);
    }

    @Test
    void heatFollowsFromTheUnitThroughTheStoreToTheBoiler() {
        // Heat of the unit 4 · 0.5 = 2 MW each hour. Demand 1: 1 MW into the tank; demand 5: 1 from it, 1.5 boiler, 0.5
        // short;
        // demand 0 with a full tank: dumped.
        var axis = Parks.axis(60, 4);
        Battery tank = new Battery("tank", 9.0, 9.0, 1.0, 1.0, 1.0, 0.0, 0.0, 1.0, 0.0, false, 0.0);
        NodeProblem node =
                Parks.problem(axis, new double[] {4.0, 4.0, 4.0, 4.0}, new double[4], 0.0, 0.0)
                        .nodes()
                        .get(0)
                        .toBuilder()
                        .thermal(List.of(new ThermalUnit("chp", 6.0, 0.0, 600.0, 0.5, NO_RAMP)))
                        .heat(List.of(new HeatSystem(
                                new PowerSeries(axis, new double[] {1.0, 5.0, 1.0, 0.0}), 1.5, 300.0, tank)))
                        .build();

        HeatPlan heat = dispatch(axis, node).heat().get(0);

        assertThat(heat.store().storedMwh().toArray()).containsExactly(1.0, 0.0, 1.0, 1.0);
        assertThat(heat.boilerMw().toArray()).containsExactly(0.0, 1.5, 0.0, 0.0);
        assertThat(heat.unservedMw().toArray()).containsExactly(0.0, 0.5, 0.0, 0.0);
        assertThat(heat.dumpedMw().toArray()).containsExactly(0.0, 0.0, 0.0, 2.0);
    }

    @Test
    void interruptibleLoadGoesBeforeFirmDemand() {
        var axis = Parks.axis(60, 1);
        NodeProblem node = Parks.problem(axis, new double[] {8.0}, new double[1], 0.0, 0.0).nodes().get(0).toBuilder()
                .thermal(List.of(new ThermalUnit("diesel", 6.0, 0.0, 900.0, 0.0, NO_RAMP)))
                .interruptible(List.of(new InterruptibleLoad("chiller", PowerSeries.constant(axis, 1.5), 900.0)))
                .build();

        NodePlan plan = dispatch(axis, node);

        assertThat(plan.interruptedMw().get(0)).isEqualTo(1.5);
        assertThat(plan.unservedMw().get(0)).isEqualTo(2.0);
    }

    @Test
    void theOptimumNeverCostsMore() {
        for (long seed = 1; seed <= 12; seed++) {
            TimeAxis axis = Parks.axis(60, 72);
            NodeProblem node = withoutLeastPower(FullParks.node("park", seed, axis, true));
            var problem = new DispatchProblem(axis, List.of(node));
            double ruleYuan = PlanCost.of(problem, Dispatcher.loadFollowing().dispatch(problem))
                    .totalYuan();
            double leastYuan = Dispatcher.optimal()
                    .dispatch(problem)
                    .optimum()
                    .certificate()
                    .bound();

            assertThat(ruleYuan).as("seed %d", seed).isGreaterThanOrEqualTo(leastYuan);
        }
    }

    /** On-off units and limits on energies are beyond one of the two methods; stores may end as they like. */
    static NodeProblem withoutLeastPower(NodeProblem node) {
        return node.toBuilder()
                .thermal(node.thermal().stream()
                        .map(unit -> new ThermalUnit(
                                unit.id(),
                                unit.powerMw(),
                                0.0,
                                unit.costYuanPerMwh(),
                                unit.heatPerElectricity(),
                                unit.rampMwPerHour()))
                        .toList())
                .storage(node.storage().stream().map(LoadFollowingTest::free).toList())
                .heat(node.heat().stream()
                        .map(heat -> new HeatSystem(
                                heat.demand(), heat.boilerMw(), heat.boilerYuanPerMwhHeat(), free(heat.store())))
                        .toList())
                .limits(List.of())
                .build();
    }

    private static Battery free(Battery battery) {
        return new Battery(
                battery.id(),
                battery.chargeMw(),
                battery.dischargeMw(),
                battery.capacityMwh(),
                battery.chargeEfficiency(),
                battery.dischargeEfficiency(),
                0.0,
                battery.minSocFraction(),
                battery.maxSocFraction(),
                battery.initialSocFraction(),
                false,
                battery.wearYuanPerMwhDischarged());
    }

    private static NodePlan run(
            TimeAxis axis,
            double[] load,
            double[] available,
            double importLimitMw,
            double exportLimitMw,
            ThermalUnit unit,
            Battery... storage) {
        NodeProblem node =
                Parks.problem(axis, load, available, importLimitMw, exportLimitMw, storage).nodes().get(0).toBuilder()
                        .thermal(List.of(unit))
                        .build();
        return dispatch(axis, node);
    }

    private static NodePlan dispatch(TimeAxis axis, NodeProblem node) {
        var problem = new DispatchProblem(axis, List.of(node));
        DispatchPlan plan = Dispatcher.loadFollowing().dispatch(problem);
        PlanCheck.of(problem, plan).requireSound();
        return plan.nodes().get(0);
    }
}
