package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.storage.StorageEnd;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeritOrderDpTest {

    /** The programme is exact: what is left is rounding of sums over a hundred steps. */
    private static final double EXACT = 1e-11;

    /** What the interior point is asked for, relative. */
    private static final double INTERIOR = 1e-7;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void itsOwnCertificateHasNoGapAndTheInteriorPointAgrees(long seed) {
        DispatchProblem problem = oneBattery(seed, 96);

        DispatchPlan exact = Dispatcher.optimal().dispatch(problem);
        DispatchPlan interior = new OptimalDispatcher(OptimalMethod.STAGED_INTERIOR_POINT).dispatch(problem);

        PlanCheck.of(problem, exact).requireSound();
        PlanCheck.of(problem, interior).requireSound();
        assertThat(exact.optimum().methods()).containsExactly(OptimalMethod.MERIT_ORDER);
        assertThat(interior.optimum().methods()).containsExactly(OptimalMethod.STAGED_INTERIOR_POINT);
        assertThat(Math.abs(exact.optimum().certificate().gap())).isLessThan(EXACT);
        double cost = exact.optimum().certificate().objective();
        assertThat(interior.optimum().certificate().objective())
                .isCloseTo(cost, within(INTERIOR * (1.0 + Math.abs(cost))));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5})
    void noPathOnAGridOfStoredEnergyIsCheaper(long seed) {
        DispatchProblem problem = oneBattery(seed, 12);
        double optimum =
                Dispatcher.optimal().dispatch(problem).optimum().certificate().objective();

        double coarse = GridSearch.leastCostYuan(problem, 200);
        double fine = GridSearch.leastCostYuan(problem, 800);

        assertThat(coarse).isGreaterThan(optimum - EXACT * (1.0 + Math.abs(optimum)));
        assertThat(fine).isGreaterThan(optimum - EXACT * (1.0 + Math.abs(optimum)));
        // The finer grid contains the coarser one, and comes near.
        assertThat(fine).isLessThanOrEqualTo(coarse);
        assertThat(fine - optimum).isLessThan(0.01 * (1.0 + Math.abs(optimum)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void aBiggerBatteryNeverCostsMore(long seed) {
        DispatchProblem problem = oneBattery(seed, 96);
        double cost = costWith(problem, battery(6.0, 3.0));

        assertThat(costWith(problem, battery(12.0, 3.0))).isLessThanOrEqualTo(cost + EXACT * Math.abs(cost));
        assertThat(costWith(problem, battery(6.0, 5.0))).isLessThanOrEqualTo(cost + EXACT * Math.abs(cost));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void noRuleIsBetterInTheSameObjective(long seed) {
        DispatchProblem drawn = oneBattery(seed, 96);
        DispatchProblem problem = withStorage(drawn, freeEnd(6.0, 3.0));
        double optimum =
                Dispatcher.optimal().dispatch(problem).optimum().certificate().objective();

        for (Dispatcher rule : new Dispatcher[] {
            Dispatcher.gridOnly(),
            Dispatcher.selfConsumption(),
            Dispatcher.tariffArbitrage(0.3, 0.3),
            Dispatcher.peakShaving(0.7)
        }) {
            double cost = PlanCost.of(problem, rule.dispatch(problem)).totalYuan();
            assertThat(cost).isGreaterThan(optimum - EXACT * (1.0 + Math.abs(optimum)));
        }
    }

    @ParameterizedTest(name = "{0} yuan/MWh left at the end, {1} yuan/MW of peak")
    @CsvSource({"250, 0", "600, 0", "900, 0", "250, 5000", "900, 5000"})
    void energyLeftAtTheEndCountsAlikeInAllMethods(double endYuanPerMwh, double peakYuanPerMw) {
        DispatchProblem drawn = oneBattery(5, 48);
        Battery battery = drawn.nodes().get(0).storage().get(0).between(0.4, new StorageEnd(0.2, endYuanPerMwh));
        NodeProblem node = withStorage(drawn, battery).nodes().get(0).with(new DemandCharge(peakYuanPerMw, 1.0, 0.0));
        var problem = new DispatchProblem(drawn.axis(), List.of(node));

        Optimum fast = Dispatcher.optimal().dispatch(problem).optimum();
        Optimum staged = new OptimalDispatcher(OptimalMethod.STAGED_INTERIOR_POINT)
                .dispatch(problem)
                .optimum();

        assertThat(fast.methods()).isNotEqualTo(staged.methods());
        double cost = staged.certificate().objective();
        assertThat(fast.certificate().objective()).isCloseTo(cost, within(INTERIOR * (1.0 + Math.abs(cost))));
        assertThat(fast.certificate().gap()).isLessThan(INTERIOR);
    }

    @Test
    void aNodeWithAChargeOnPeaksGoesToTheInteriorPoint() {
        DispatchProblem problem = oneBattery(1, 24);
        NodeProblem node = problem.nodes().get(0).with(new DemandCharge(1_000.0, 1.0, 0.0));

        DispatchPlan plan = Dispatcher.optimal().dispatch(new DispatchProblem(problem.axis(), List.of(node)));

        assertThat(plan.optimum().methods()).containsExactly(OptimalMethod.PARK_INTERIOR_POINT);
    }

    /** The random park of {@link Parks} with one leaky battery; export never pays more than import costs. */
    private static DispatchProblem oneBattery(long seed, int steps) {
        var random = new SplittableRandom(seed);
        Battery battery = Parks.battery(
                "ess-1",
                random.nextDouble(1.0, 6.0),
                random.nextDouble(2.0, 20.0),
                random.nextDouble(0.8, 1.0),
                random.nextDouble(0.8, 1.0),
                random.nextDouble(0.0, 0.01),
                random.nextDouble(0.3, 0.9));
        return withStorage(Parks.random(seed, 60, steps), battery);
    }

    private static DispatchProblem withStorage(DispatchProblem problem, Battery battery) {
        NodeProblem node = problem.nodes().get(0).toBuilder()
                .storage(List.of(battery))
                .exportPrice(PriceSeries.constant(problem.axis(), 150.0))
                .build();
        return new DispatchProblem(problem.axis(), List.of(node));
    }

    private static double costWith(DispatchProblem problem, Battery battery) {
        return Dispatcher.optimal()
                .dispatch(withStorage(problem, battery))
                .optimum()
                .certificate()
                .objective();
    }

    /** Without self-discharge, from 0 and back to at least 0: what a bigger one can do contains what a smaller one can. */
    private static Battery battery(double capacityMwh, double powerMw) {
        return new Battery("ess-1", powerMw, powerMw, capacityMwh, 0.95, 0.95, 0.0, 0.0, 1.0, 0.0, true, 40.0);
    }

    /** Starts half full and may end at any energy, as rules do. */
    private static Battery freeEnd(double capacityMwh, double powerMw) {
        return new Battery("ess-1", powerMw, powerMw, capacityMwh, 0.95, 0.95, 0.0, 0.0, 1.0, 0.5, false, 40.0);
    }
}
