package io.greenpark.milp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.DispatchPlan;
import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.dispatch.IntegerTerms;
import io.greenpark.core.dispatch.NodeProblem;
import io.greenpark.core.dispatch.OptimalMethod;
import io.greenpark.core.dispatch.Optimum;
import io.greenpark.core.dispatch.PlanCheck;
import io.greenpark.core.lp.IntegerSettings;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Opposite flows that exclude each other, where the linear optimum shows both: at prices below zero or of export above import. */
class ExactDirectionsTest {

    private static final int STEPS = 12;
    private static final double RELATIVE = 1e-7;

    private static final Dispatcher EXACT =
            Dispatcher.optimal(new IntegerTerms(new OrToolsSolver(), new IntegerSettings(0.0, 60.0), true));

    private static DispatchProblem problem(
            double loadMw, double limitMw, Battery battery, double[] importYuan, double[] exportYuan) {
        TimeAxis axis = HandPark.hours(importYuan.length);
        NodeProblem node = new NodeProblem(
                "park",
                PowerSeries.constant(axis, loadMw),
                PowerSeries.constant(axis, 0.0),
                new GridConnection(limitMw, limitMw),
                new PriceSeries(axis, importYuan),
                new PriceSeries(axis, exportYuan),
                List.of(battery));
        return new DispatchProblem(axis, List.of(node));
    }

    private static Battery battery(double powerMw, double capacityMwh, double efficiency, double initialFraction) {
        return new Battery(
                "bess",
                powerMw,
                powerMw,
                capacityMwh,
                efficiency,
                efficiency,
                0.0,
                0.0,
                1.0,
                initialFraction,
                true,
                0.0);
    }

    private static Optimum sound(Dispatcher dispatcher, DispatchProblem problem) {
        DispatchPlan plan = dispatcher.dispatch(problem);
        assertThat(PlanCheck.of(problem, plan).violations()).isEmpty();
        return plan.optimum();
    }

    /**
     * Whoever takes energy is paid 100 yuan/MWh, and the battery of 4 MWh, which is full and has to end full, stores half of what
     * it takes and gives back half of what it has stored. Burning takes turns: it gives 0.5 MW in one hour, for which 1 MWh leaves
     * it, and takes 2 MW in the other one. With the load of 1 MW that is −100 · (0.5 + 3) = −350. At once, the linear optimum would
     * do both in both hours: −100 · 2 · (1 + 2 − 0.5) = −500.
     */
    @Test
    void burningEnergyTakesTurns() {
        DispatchProblem problem = problem(
                1.0, 9.0, battery(2.0, 4.0, 0.5, 1.0), new double[] {-100.0, -100.0}, new double[] {-200.0, -200.0});
        Optimum exact = sound(EXACT, problem);
        assertThat(exact.methods()).containsExactly(OptimalMethod.INTEGER);
        assertThat(exact.certificate().objective()).isCloseTo(-350.0, within(1e-6));
        assertThat(exact.certificate().bound()).isCloseTo(-350.0, within(1e-6));
        assertThat(exact.relaxationTight()).isFalse();
        assertThat(sound(Dispatcher.optimal(), problem).certificate().bound()).isCloseTo(-500.0, within(1e-4));
    }

    /** Where the linear optimum is one, no whole numbers are looked for. */
    @Test
    void tightRelaxationNeedsNoWholeNumbers() {
        DispatchProblem problem =
                problem(1.0, 9.0, battery(2.0, 4.0, 0.9, 0.5), new double[] {100.0, 900.0}, new double[] {0.0, 0.0});
        assertThat(sound(EXACT, problem).methods()).containsExactly(OptimalMethod.MERIT_ORDER);
    }

    @Test
    void exactPlansLieBetweenTheLinearBoundAndTheRepairedPlan() {
        long better =
                LongStream.range(0, 100).filter(this::isBetterThanRepaired).count();
        assertThat(better).isGreaterThan(5);
    }

    private boolean isBetterThanRepaired(long seed) {
        var random = new SplittableRandom(seed);
        DispatchProblem problem = problem(
                random.nextDouble(0.0, 5.0),
                random.nextDouble(3.0, 12.0),
                battery(random.nextDouble(0.5, 4.0), random.nextDouble(1.0, 12.0), random.nextDouble(0.6, 1.0), 0.5),
                random.doubles(STEPS, -400.0, 600.0).toArray(),
                random.doubles(STEPS, -100.0, 700.0).toArray());
        Optimum repaired = sound(Dispatcher.optimal(), problem);
        Optimum exact = sound(EXACT, problem);
        double repairedYuan = repaired.certificate().objective();
        double exactYuan = exact.certificate().objective();
        double roundingYuan = RELATIVE * (1_000.0 + Math.abs(exactYuan));
        assertThat(repaired.certificate().bound()).isLessThanOrEqualTo(exactYuan + roundingYuan);
        assertThat(exactYuan).isLessThanOrEqualTo(repairedYuan + roundingYuan);
        assertThat(exactYuan).isCloseTo(exact.certificate().bound(), within(roundingYuan));
        assertThat(exact.relaxationTight()).isEqualTo(repaired.relaxationTight());
        return exactYuan < repairedYuan - roundingYuan;
    }
}
