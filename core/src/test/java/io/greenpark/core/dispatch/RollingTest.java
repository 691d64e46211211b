package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.network.Link;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.storage.StorageEnd;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RollingTest {

    private static final int STEPS = 96;

    /** Optima are within 1e-8 of their bound, relative. */
    private static final double OPTIMAL = 1e-7;

    private static final ForecastErrors WRONG = new ForecastErrors(0.1, 0.3, 0.2, 0.9, 7L);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theWholeHorizonWithoutErrorsIsTheOptimum(long seed) {
        DispatchProblem problem = problem(seed);
        Optimum optimum = Dispatcher.optimal().dispatch(problem).optimum();
        double planYuan = optimum.certificate().objective();
        double roundingYuan = OPTIMAL * (1.0 + Math.abs(planYuan));

        double atOnceYuan =
                run(problem, STEPS, STEPS, ForecastErrors.NONE).foresight().costYuan();
        double replannedYuan =
                run(problem, STEPS, 24.0, ForecastErrors.NONE).foresight().costYuan();

        assertThat(atOnceYuan).isCloseTo(planYuan, within(roundingYuan));
        // Planning the rest again may choose directions better where opposite flows had to be ruled out.
        assertThat(replannedYuan).isBetween(optimum.certificate().bound() - roundingYuan, planYuan + roundingYuan);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void wrongForecastsMakeSoundPlansThatCostNoLessThanKnowing(long seed) {
        DispatchProblem problem = problem(seed);

        DispatchPlan plan = run(problem, 24.0, 4.0, WRONG);

        assertThat(plan.foresight().priceYuan())
                .isGreaterThanOrEqualTo(-OPTIMAL * Math.abs(plan.foresight().perfectYuan()));
        assertThat(plan.foresight().costYuan())
                .isEqualTo(PlanCost.of(problem, plan).totalYuan());
    }

    /** Not a theorem, since a window may end before the evening it saved for; on these cases two days do as well as one. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aLongerWindowCostsHardlyMore(long seed) {
        DispatchProblem problem = problem(seed);
        double shortYuan =
                run(problem, 12.0, 6.0, ForecastErrors.NONE).foresight().costYuan();
        double longYuan =
                run(problem, 48.0, 6.0, ForecastErrors.NONE).foresight().costYuan();

        assertThat(longYuan).isLessThanOrEqualTo(shortYuan + 0.01 * Math.abs(shortYuan));
    }

    @Test
    void everythingElseRollsToo() {
        for (long seed = 1; seed <= 6; seed++) {
            var axis = Parks.axis(60, 48);
            NodeProblem hub = plain(FullParks.node("hub", seed, axis, false));
            NodeProblem park = plain(FullParks.node("park", seed + 100, axis, false));
            var problem = new DispatchProblem(
                    axis,
                    List.of(hub, park),
                    List.of(
                            new Link("there", "hub", "park", 5.0, 0.95, 3.0),
                            new Link("back", "park", "hub", 5.0, 0.95, 3.0)));

            run(problem, 12.0, 6.0, WRONG);
        }
    }

    @Test
    void theSameSeedGivesTheSameBitsAndAnotherDoesNot() {
        DispatchProblem problem = problem(3);
        var other = new ForecastErrors(0.1, 0.3, 0.2, 0.9, 8L);

        assertThat(run(problem, 24.0, 4.0, WRONG)).isEqualTo(run(problem, 24.0, 4.0, WRONG));
        assertThat(run(problem, 24.0, 4.0, WRONG)).isNotEqualTo(run(problem, 24.0, 4.0, other));
    }

    @Test
    void energyLeftAtTheEndOfAWindowIsKeptIfItIsWorthMoreThanTheGrid() {
        // One-hour windows see no use for the 4 MWh beyond the floor but to displace import at 600 yuan/MWh: half comes
        // out, less
        // 40 of wear, (600 − 40) · 0.5 = 280 yuan per stored MWh. At 200 they are used, at 400 they stay.
        var axis = Parks.axis(60, 2);
        Battery battery = Parks.handBattery();
        DispatchProblem problem = Parks.problem(
                axis, new double[] {3.0, 3.0}, new double[2], 9.0, 0.0, battery.between(0.5, new StorageEnd(0.1, 0.0)));

        assertThat(firstStored(problem, 200.0)).isCloseTo(1.0, within(1e-6));
        assertThat(firstStored(problem, 400.0)).isCloseTo(5.0, within(1e-6));
    }

    @Test
    void theMonthsPeakSoFarIsCarriedFromWindowToWindow() {
        // Loads 6, 2, 6 MW, 8 MWh of use in the battery, worth more than import but less than a peak: 4 MW of it hold
        // the first
        // hour at 2 MW. The second hour reaches that anyway, so that 4 MW are left for the third.
        var axis = Parks.axis(60, 3);
        Battery full = Parks.battery("ess-1", 4.0, 10.0, 1.0, 1.0, 0.0, 0.9).between(0.9, new StorageEnd(0.1, 0.0));
        NodeProblem node = Parks.problem(axis, new double[] {6.0, 2.0, 6.0}, new double[3], 9.0, 0.0, full)
                .nodes()
                .get(0)
                .with(new DemandCharge(30_000.0, 1.0, 0.0));
        var problem = new DispatchProblem(axis, List.of(node));

        DispatchPlan plan = Dispatcher.rolling(new RollingSettings(1.0, 1.0, ForecastErrors.NONE, 0.0, 1_000.0))
                .dispatch(problem);

        assertThat(plan.nodes().get(0).importMw().toArray())
                .usingComparatorWithPrecision(1e-6)
                .containsExactly(2.0, 2.0, 2.0);
    }

    @Test
    void rampsAndLoadWindowsThatDoNotFitAreRefused() {
        var axis = Parks.axis(60, 4);
        NodeProblem node = Parks.problem(axis, new double[4], new double[4], 9.0, 0.0)
                .nodes()
                .get(0);
        NodeProblem ramped =
                node.toBuilder().grid(new GridConnection(9.0, 0.0, 1.0)).build();

        assertThatThrownBy(() -> run(new DispatchProblem(axis, List.of(ramped)), 4.0, 1.0, ForecastErrors.NONE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("load-following and optimal keep ramps");
        assertThatThrownBy(() -> new RollingSettings(2.0, 3.0, ForecastErrors.NONE, 0.5, 0.0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must not be above the window");
    }

    private static double firstStored(DispatchProblem problem, double endYuanPerMwh) {
        DispatchPlan plan = Dispatcher.rolling(new RollingSettings(1.0, 1.0, ForecastErrors.NONE, 0.0, endYuanPerMwh))
                .dispatch(problem);
        return plan.nodes().get(0).storedMwh().get(0);
    }

    /** A random park whose batteries may end as they like, so that no plan can beat the bound. */
    private static DispatchProblem problem(long seed) {
        DispatchProblem random = Parks.random(seed, 60, STEPS);
        return new DispatchProblem(random.axis(), List.of(plain(random.nodes().get(0))));
    }

    private static NodeProblem plain(NodeProblem node) {
        return LoadFollowingTest.withoutLeastPower(node).toBuilder()
                .thermal(node.thermal().stream()
                        .map(unit -> new ThermalUnit(
                                unit.id(),
                                unit.powerMw(),
                                0.0,
                                unit.costYuanPerMwh(),
                                unit.heatPerElectricity(),
                                Double.POSITIVE_INFINITY))
                        .toList())
                .build();
    }

    private static DispatchPlan run(
            DispatchProblem problem, double windowHours, double stepHours, ForecastErrors errors) {
        DispatchPlan plan = Dispatcher.rolling(new RollingSettings(windowHours, stepHours, errors, 0.3, 0.0))
                .dispatch(problem);
        PlanCheck.of(problem, plan).requireSound();
        return plan;
    }
}
