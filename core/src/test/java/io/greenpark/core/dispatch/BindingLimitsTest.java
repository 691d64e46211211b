package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.EnergyLimit.Period;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.series.FactorSeries;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.series.StepSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.storage.StorageEnd;
import io.greenpark.core.time.TimeAxis;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit of a node, tightened alone: the optimum reaches it, and costs more than without. */
class BindingLimitsTest {

    private static final int STEPS = 24;
    private static final TimeAxis AXIS = Parks.axis(60, STEPS);

    /** Flows of an optimal plan lie on their limits. */
    private static final double ON_LIMIT = 1e-6;

    /** What a limit that binds costs at least here [yuan]. */
    private static final double COSTS_YUAN = 1.0;

    /** 10 MW of load; wind of 0 or 24 MW, import at 900 or 300 yuan/MWh, each by turns; battery, unit, mill and chiller. */
    private static final NodeProblem BASE = new NodeProblem(
                    "park",
                    PowerSeries.constant(AXIS, 10.0),
                    new PowerSeries(AXIS, series(t -> t % 4 == 3 ? 24.0 : 0.0)),
                    new GridConnection(40.0, 40.0),
                    new PriceSeries(AXIS, series(t -> t % 2 == 0 ? 900.0 : 300.0)),
                    PriceSeries.constant(AXIS, 250.0),
                    List.of(battery(4.0, 4.0, 10.0, 0.5)))
            .toBuilder()
                    .thermal(List.of(unit(3.0, 10.0)))
                    .shiftable(List.of(new ShiftableLoad("mill", PowerSeries.constant(AXIS, 1.0), 6.0, 12.0)))
                    .interruptible(List.of(new InterruptibleLoad("chiller", PowerSeries.constant(AXIS, 2.0), 800.0)))
                    .build();

    static Stream<Arguments> limits() {
        var factor = new FactorSeries(AXIS, series(t -> 0.5));
        return Stream.of(
                limit("import", 7.0, node -> grid(node, 7.0, 40.0, 99.0), plan -> max(plan.importMw())),
                limit("export", 2.0, node -> grid(node, 40.0, 2.0, 99.0), plan -> max(plan.exportMw())),
                limit("change of import", 3.0, node -> grid(node, 40.0, 40.0, 3.0), plan -> change(plan.importMw())),
                limit("charging", 1.0, node -> with(node, battery(1.0, 4.0, 10.0, 0.5)), p -> max(p.chargeMw())),
                limit("discharging", 1.0, node -> with(node, battery(4.0, 1.0, 10.0, 0.5)), p -> max(p.dischargeMw())),
                limit("ceiling", 3.6, node -> with(node, battery(4.0, 4.0, 4.0, 0.5)), plan -> max(plan.storedMwh())),
                limit("floor", 0.4, node -> with(node, battery(4.0, 4.0, 4.0, 0.5)), plan -> min(plan.storedMwh())),
                limit("end", 9.0, node -> with(node, battery(4.0, 4.0, 10.0, 0.9)), p -> p.storedMwh()
                        .get(STEPS - 1)),
                limit("unit", 1.0, node -> with(node, unit(1.0, 10.0)), plan -> max(plan.thermalMw())),
                limit("ramp of unit", 0.5, node -> with(node, unit(3.0, 0.5)), plan -> change(plan.thermalMw())),
                limit("shiftable load", 1.5, BindingLimitsTest::slowMill, plan -> max(plan.shiftableMw())),
                limit("interruptible load", 1.0, BindingLimitsTest::smallChiller, plan -> max(plan.interruptedMw())),
                limit(
                        "export share of available",
                        0.05,
                        node -> with(node, new EnergyLimit.ExportShareOfAvailable(Period.YEAR, 0.05)),
                        plan -> plan.exportMw().energyMwh() / 144.0),
                limit(
                        "export share of used",
                        0.05,
                        node -> with(node, new EnergyLimit.ExportShareOfUsed(Period.YEAR, 0.05)),
                        plan -> plan.exportMw().energyMwh()
                                / (144.0 - plan.curtailedMw().energyMwh())),
                limit(
                        "self-use share of consumption",
                        0.42,
                        node -> with(node, new EnergyLimit.SelfUseOfConsumption(Period.YEAR, 0.42)),
                        BindingLimitsTest::selfUseOfConsumption),
                limit(
                        "hours without export",
                        0.0,
                        node -> with(node, new EnergyLimit.NoExport(Set.of(3, 11, 15))),
                        plan -> plan.exportMw().get(3)
                                + plan.exportMw().get(11)
                                + plan.exportMw().get(15)),
                limit(
                        "carbon cap",
                        50.0,
                        node -> with(node, new EnergyLimit.CarbonCap(Period.YEAR, factor, 50.0)),
                        plan -> 0.5 * plan.importMw().energyMwh()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void theOptimumReachesTheLimitAndCostsMore(
            String name, double limit, UnaryOperator<NodeProblem> tighten, ToDoubleFunction<NodePlan> use) {
        DispatchPlan free = solve(BASE);
        DispatchPlan tight = solve(tighten.apply(BASE));

        assertThat(use.applyAsDouble(free.nodes().get(0))).isNotCloseTo(limit, within(ON_LIMIT));
        assertThat(use.applyAsDouble(tight.nodes().get(0))).isCloseTo(limit, within(ON_LIMIT));
        assertThat(tight.optimum().certificate().bound())
                .isGreaterThan(free.optimum().certificate().bound() + COSTS_YUAN);
    }

    /** 144 MWh less export, curtailment and battery losses, over 10 MW, the mill's 1 MW and 2 MW less what is interrupted. */
    private static double selfUseOfConsumption(NodePlan plan) {
        double chargedMwh = plan.chargeMw().energyMwh();
        double dischargedMwh = plan.dischargeMw().energyMwh();
        double lostMwh = chargedMwh - dischargedMwh - (plan.storedMwh().get(STEPS - 1) - 5.0);
        double selfUsedMwh =
                144.0 - plan.exportMw().energyMwh() - plan.curtailedMw().energyMwh() - lostMwh;
        return selfUsedMwh / (13.0 * STEPS - plan.interruptedMw().energyMwh());
    }

    private static DispatchPlan solve(NodeProblem node) {
        var problem = new DispatchProblem(AXIS, List.of(node), List.of(), 5_000.0);
        DispatchPlan plan = Dispatcher.optimal().dispatch(problem);
        PlanCheck.of(problem, plan).requireSound();
        return plan;
    }

    private static Arguments limit(
            String name, double limit, UnaryOperator<NodeProblem> tighten, ToDoubleFunction<NodePlan> use) {
        return Arguments.of(name, limit, tighten, use);
    }

    private static NodeProblem grid(NodeProblem node, double importMw, double exportMw, double rampMwPerHour) {
        return node.toBuilder()
                .grid(new GridConnection(importMw, exportMw, rampMwPerHour))
                .build();
    }

    private static NodeProblem with(NodeProblem node, Battery battery) {
        return node.toBuilder().storage(List.of(battery)).build();
    }

    private static NodeProblem with(NodeProblem node, ThermalUnit unit) {
        return node.toBuilder().thermal(List.of(unit)).build();
    }

    private static NodeProblem with(NodeProblem node, EnergyLimit limit) {
        return node.toBuilder().limits(List.of(limit)).build();
    }

    private static NodeProblem slowMill(NodeProblem node) {
        var mill = new ShiftableLoad("mill", PowerSeries.constant(AXIS, 1.0), 1.5, 12.0);
        return node.toBuilder().shiftable(List.of(mill)).build();
    }

    private static NodeProblem smallChiller(NodeProblem node) {
        var chiller = new InterruptibleLoad("chiller", PowerSeries.constant(AXIS, 1.0), 800.0);
        return node.toBuilder()
                .demand(PowerSeries.constant(AXIS, 11.0))
                .interruptible(List.of(chiller))
                .build();
    }

    /** Window from 10 to 90 %, half full at the start. */
    private static Battery battery(double chargeMw, double dischargeMw, double capacityMwh, double endFraction) {
        var end = new StorageEnd(endFraction, 0.0);
        return new Battery(
                "bess", chargeMw, dischargeMw, capacityMwh, 0.95, 0.95, 0.0, 0.1, 0.9, 0.5, end, 10.0, List.of());
    }

    private static ThermalUnit unit(double powerMw, double rampMwPerHour) {
        return new ThermalUnit("gas", powerMw, 0.0, 600.0, 0.0, rampMwPerHour);
    }

    private static double[] series(IntToDoubleFunction value) {
        return IntStream.range(0, STEPS).mapToDouble(value).toArray();
    }

    private static double max(StepSeries series) {
        return IntStream.range(0, STEPS).mapToDouble(series::get).max().orElseThrow();
    }

    private static double min(StepSeries series) {
        return IntStream.range(0, STEPS).mapToDouble(series::get).min().orElseThrow();
    }

    private static double change(StepSeries series) {
        return IntStream.range(1, STEPS)
                .mapToDouble(t -> Math.abs(series.get(t) - series.get(t - 1)))
                .max()
                .orElseThrow();
    }
}
