package io.greenpark.milp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.DispatchPlan;
import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.dispatch.InfeasibleDispatchException;
import io.greenpark.core.dispatch.IntegerTerms;
import io.greenpark.core.dispatch.OptimalMethod;
import io.greenpark.core.dispatch.PlanCheck;
import io.greenpark.core.dispatch.PlanCost;
import io.greenpark.core.dispatch.ThermalUnit;
import io.greenpark.core.dispatch.UnprovenOptimumException;
import io.greenpark.core.lp.IntegerModel;
import io.greenpark.core.lp.IntegerSettings;
import io.greenpark.core.lp.IntegerSolution;
import io.greenpark.core.thermal.OnOff;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Units that are on or off, by hand. The park draws 5 MW from the grid; its unit has 2 MW, at least 1 MW while it runs, and makes a
 * MWh for 400 yuan. An hour at 900 yuan/MWh is then worth 2 · 500 yuan to it, one at 300 costs it 1 · 100.
 */
class UnitCommitmentTest {

    private static final double ALWAYS = Double.POSITIVE_INFINITY;
    private static final double MW = 1e-9;
    private static final double YUAN = 1e-3;

    private static final Dispatcher OPTIMAL =
            Dispatcher.optimal(new IntegerTerms(new OrToolsSolver(), new IntegerSettings(0.0, 60.0), false));

    private static ThermalUnit unit(OnOff onOff) {
        return new ThermalUnit("gas", 2.0, 0.5, 400.0, 0.0, ALWAYS, onOff);
    }

    private static DispatchPlan dispatch(ThermalUnit unit, double... priceYuanPerMwh) {
        DispatchProblem problem = HandPark.problem(5.0, unit, priceYuanPerMwh);
        DispatchPlan plan = OPTIMAL.dispatch(problem);
        assertThat(PlanCheck.of(problem, plan).violations()).isEmpty();
        assertThat(plan.optimum().methods()).containsExactly(OptimalMethod.INTEGER);
        assertThat(plan.optimum().certificate().gap()).isLessThan(1e-7);
        assertThat(PlanCost.of(problem, plan).totalYuan())
                .isCloseTo(plan.optimum().certificate().objective(), within(YUAN));
        return plan;
    }

    private static void assertPowerMw(DispatchPlan plan, double... powerMw) {
        assertThat(plan.nodes().get(0).thermal().get(0).toArray()).containsExactly(powerMw, within(MW));
    }

    /** Import of 5 MW at the sum of the prices, and what the unit adds. */
    private static void assertCostYuan(DispatchPlan plan, double sumYuanPerMwh, double unitYuan) {
        assertThat(plan.optimum().certificate().objective()).isCloseTo(5.0 * sumYuanPerMwh + unitYuan, within(YUAN));
    }

    /** Three hours or none: 1,000 yuan in the dear one, −100 in each of the two dearest others, −200 in the cheap ones. */
    @Test
    void leastTimeOfRunningTakesCheapHoursAlong() {
        var onOff = new OnOff(3.0, 0.0, 0.0, false, ALWAYS);
        DispatchPlan plan = dispatch(unit(onOff), 300.0, 900.0, 300.0, 200.0, 200.0);
        assertPowerMw(plan, 1.0, 2.0, 1.0, 0.0, 0.0);
        assertCostYuan(plan, 1_900.0, -1_000.0 + 200.0);
    }

    /** At 490 yuan/MWh the dear hour is worth 180, the two others cost 200. */
    @Test
    void unitStaysOffIfCheapHoursCostMoreThanTheDearOneBrings() {
        var onOff = new OnOff(3.0, 0.0, 0.0, false, ALWAYS);
        DispatchPlan plan = dispatch(unit(onOff), 300.0, 490.0, 300.0, 200.0, 200.0);
        assertPowerMw(plan, 0.0, 0.0, 0.0, 0.0, 0.0);
        assertCostYuan(plan, 1_490.0, 0.0);
    }

    /** Two starts cost 1,000; running through the cheap hour costs 100 and saves one of them. */
    @Test
    void costOfStartingKeepsTheUnitRunning() {
        DispatchPlan plan = dispatch(unit(new OnOff(0.0, 0.0, 500.0, false, ALWAYS)), 900.0, 300.0, 900.0);
        assertPowerMw(plan, 2.0, 1.0, 2.0);
        assertCostYuan(plan, 2_100.0, -2_000.0 + 100.0 + 500.0);
    }

    /** At 50 yuan a start is cheaper than an hour at the least power. */
    @Test
    void cheapStartLetsItStopForAnHour() {
        DispatchPlan plan = dispatch(unit(new OnOff(0.0, 0.0, 50.0, false, ALWAYS)), 900.0, 300.0, 900.0);
        assertPowerMw(plan, 2.0, 0.0, 2.0);
        assertCostYuan(plan, 2_100.0, -2_000.0 + 2 * 50.0);
    }

    /** Who runs already does not pay for a start. */
    @Test
    void unitThatRunsBeforehandDoesNotStart() {
        DispatchPlan plan = dispatch(unit(new OnOff(0.0, 0.0, 500.0, true, ALWAYS)), 900.0, 300.0, 900.0);
        assertPowerMw(plan, 2.0, 1.0, 2.0);
        assertCostYuan(plan, 2_100.0, -2_000.0 + 100.0);
    }

    /** Stopping saves 200 in the second hour but loses 1,000 in the third, in which it may not be back. */
    @Test
    void leastTimeOfStandingStillKeepsTheUnitRunning() {
        var onOff = new OnOff(0.0, 2.0, 0.0, false, ALWAYS);
        assertPowerMw(dispatch(unit(onOff), 900.0, 200.0, 900.0), 2.0, 1.0, 2.0);
    }

    /** At 410 yuan/MWh the third hour is worth 20, so that it stops for both. */
    @Test
    void unitThatStopsStaysOffForItsLeastTime() {
        var onOff = new OnOff(0.0, 2.0, 0.0, false, ALWAYS);
        DispatchPlan plan = dispatch(unit(onOff), 900.0, 200.0, 410.0, 900.0);
        assertPowerMw(plan, 2.0, 0.0, 0.0, 2.0);
        assertCostYuan(plan, 2_410.0, -2_000.0);
    }

    /** It has run for one of three hours, so that two more follow at any price. */
    @Test
    void unitMayNotStopSoonAfterItsStartBeforehand() {
        var onOff = new OnOff(3.0, 0.0, 0.0, true, 1.0);
        assertPowerMw(dispatch(unit(onOff), 100.0, 100.0, 100.0), 1.0, 1.0, 0.0);
    }

    /** It has been off for one of three hours, so that two more follow at any price. */
    @Test
    void unitMayNotStartSoonAfterItsStopBeforehand() {
        var onOff = new OnOff(0.0, 3.0, 0.0, false, 1.0);
        assertPowerMw(dispatch(unit(onOff), 900.0, 900.0, 900.0), 0.0, 0.0, 2.0);
    }

    /** The least power is 1 MW and the ramp 0.25 MW/h: it starts at 1 MW and has to be back there before it stops. */
    @Test
    void unitStartsAtAndStopsFromItsLeastPower() {
        var unit = new ThermalUnit("gas", 2.0, 0.5, 400.0, 0.0, 0.25);
        DispatchPlan plan = dispatch(unit, 100.0, 900.0, 900.0, 900.0, -9_000.0);
        assertPowerMw(plan, 0.0, 1.0, 1.25, 1.0, 0.0);
    }

    /** 1 MW at least for three hours and a load of 0.4 MW that cannot be exported: there is no place for 0.6 MW. */
    @Test
    void unitWithoutPlaceForItsLeastPowerIsNamed() {
        DispatchProblem problem = HandPark.problem(0.4, unit(new OnOff(3.0, 0.0, 0.0, true, 1.0)), 900.0, 900.0, 900.0);
        assertThatExceptionOfType(InfeasibleDispatchException.class)
                .isThrownBy(() -> OPTIMAL.dispatch(problem))
                .withMessageStartingWith("dispatch is infeasible: park: power balance of step 0 cannot be kept, 0.6")
                .satisfies(e -> assertThat(e.conflicts()).hasSize(2));
    }

    @Test
    void timeThatIsOverIsNoPlan() {
        var late = new IntegerTerms(UnitCommitmentTest::late, new IntegerSettings(0.001, 30.0), false);
        DispatchProblem problem = HandPark.problem(5.0, unit(OnOff.FREE), 900.0);
        assertThatExceptionOfType(UnprovenOptimumException.class)
                .isThrownBy(() -> Dispatcher.optimal(late).dispatch(problem))
                .withMessage("no plan was proven to be within 0.001 of the least cost in 30.0 s");
    }

    private static IntegerSolution late(IntegerModel model, IntegerSettings settings) {
        return IntegerSolution.outOfTime();
    }

    @Test
    void sameProblemHasTheSamePlan() {
        DispatchProblem problem = RandomProblems.drawOnOff(2);
        assertThat(OPTIMAL.dispatch(problem)).isEqualTo(OPTIMAL.dispatch(problem));
    }

    @Test
    void severalUnitsOfWhichOneIsFree() {
        List<ThermalUnit> units = List.of(
                new ThermalUnit("free", 1.0, 0.0, 500.0, 0.0, ALWAYS), unit(new OnOff(2.0, 0.0, 0.0, false, ALWAYS)));
        DispatchProblem problem = HandPark.problem(5.0, units, 450.0, 900.0, 450.0);
        DispatchPlan plan = OPTIMAL.dispatch(problem);
        assertThat(plan.nodes().get(0).thermal().get(0).toArray())
                .containsExactly(new double[] {0.0, 1.0, 0.0}, within(MW));
        assertThat(plan.nodes().get(0).thermal().get(1).toArray())
                .containsExactly(new double[] {2.0, 2.0, 2.0}, within(MW));
    }
}
