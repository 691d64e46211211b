package io.greenpark.milp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.dispatch.Candidate;
import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.InfeasibleDispatchException;
import io.greenpark.core.dispatch.IntegerTerms;
import io.greenpark.core.dispatch.Investment;
import io.greenpark.core.dispatch.InvestmentPlan;
import io.greenpark.core.dispatch.NodeProblem;
import io.greenpark.core.dispatch.PlanCheck;
import io.greenpark.core.dispatch.PlanCost;
import io.greenpark.core.dispatch.Source;
import io.greenpark.core.dispatch.ThermalUnit;
import io.greenpark.core.dispatch.UnprovenOptimumException;
import io.greenpark.core.lp.IntegerSettings;
import io.greenpark.core.lp.IntegerSolution;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.thermal.OnOff;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Numbers of units by hand: an hour at 100 yuan/MWh, one at 1,000. A battery of 1 MW and 1 MWh without losses saves 900 yuan, as long as
 * the park draws what it gives in the dear hour.
 */
class InvestmentTest {

    private static final double YUAN = 1e-3;
    private static final IntegerSettings SETTINGS = new IntegerSettings(0.0, 60.0);
    private static final IntegerTerms TERMS = new IntegerTerms(new OrToolsSolver(), SETTINGS, false);

    private static Battery battery() {
        return new Battery("bess", 1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 1.0, 0.0, true, 0.0);
    }

    private static DispatchProblem storage(double loadMw) {
        DispatchProblem plain = HandPark.problem(loadMw, List.of(), 100.0, 1_000.0);
        return with(
                plain,
                plain.nodes().get(0).toBuilder().storage(List.of(battery())).build());
    }

    private static DispatchProblem with(DispatchProblem problem, NodeProblem node) {
        return new DispatchProblem(problem.axis(), List.of(node));
    }

    private static InvestmentPlan plan(DispatchProblem unit, Candidate... candidates) {
        InvestmentPlan plan = new Investment(List.of(candidates), 1.0, TERMS).plan(unit);
        assertThat(PlanCheck.of(plan.problem(), plan.plan()).violations()).isEmpty();
        assertThat(plan.certificate().gap()).isLessThan(1e-7);
        assertThat(PlanCost.of(plan.problem(), plan.plan()).totalYuan() + plan.investmentYuan())
                .isCloseTo(plan.certificate().objective(), within(YUAN));
        return plan;
    }

    private static Candidate batteries(int most, double yuanPerUnitYear) {
        return new Candidate("park", "bess", most, yuanPerUnitYear);
    }

    /** 5 · 100 + 5 · 1,000 without units; five of them move the dear 5 MWh and cost 4,000. */
    @Test
    void unitsThatPayAreBuilt() {
        InvestmentPlan plan = plan(storage(5.0), batteries(8, 800.0));
        assertThat(plan.units()).containsExactly(5);
        assertThat(plan.investmentYuan()).isEqualTo(4_000.0);
        assertThat(plan.certificate().objective()).isCloseTo(10 * 100.0 + 4_000.0, within(YUAN));
        assertThat(plan.plan().nodes().get(0).importMw().toArray())
                .containsExactly(new double[] {10.0, 0.0}, within(1e-9));
        assertThat(plan.problem().nodes().get(0).storage().get(0).capacityMwh()).isEqualTo(5.0);
    }

    @Test
    void unitsThatCostMoreThanTheySaveAreNotBuilt() {
        InvestmentPlan plan = plan(storage(5.0), batteries(8, 901.0));
        assertThat(plan.units()).containsExactly(0);
        assertThat(plan.certificate().objective()).isCloseTo(5_500.0, within(YUAN));
    }

    @Test
    void noMoreThanTheLargestNumberIsBuilt() {
        InvestmentPlan plan = plan(storage(5.0), batteries(3, 800.0));
        assertThat(plan.units()).containsExactly(3);
        assertThat(plan.certificate().objective()).isCloseTo(5_500.0 - 3 * 100.0, within(YUAN));
    }

    /** Of the sixth unit half is used, which saves 450 yuan. */
    @Test
    void lastUnitIsBuiltAsAWholeOrNotAtAll() {
        assertThat(plan(storage(5.5), batteries(8, 460.0)).units()).containsExactly(5);
        assertThat(plan(storage(5.5), batteries(8, 440.0)).units()).containsExactly(6);
    }

    /** A unit of 1,700 yuan a year costs 850 in half a year. */
    @Test
    void horizonBearsItsPartOfTheYear() {
        var candidates = List.of(batteries(8, 1_700.0));
        assertThat(new Investment(candidates, 0.5, TERMS).plan(storage(5.0)).units())
                .containsExactly(5);
        assertThat(new Investment(candidates, 1.0, TERMS).plan(storage(5.0)).units())
                .containsExactly(0);
    }

    /** Two units of 2 MW save 2 · 1,100 each, the third only half of that. */
    @Test
    void sourcesAreCounted() {
        DispatchProblem plain = HandPark.problem(5.0, List.of(), 100.0, 1_000.0);
        var turbine = Source.free("turbine", PowerSeries.constant(plain.axis(), 2.0));
        NodeProblem node =
                plain.nodes().get(0).toBuilder().sources(List.of(turbine)).build();
        InvestmentPlan plan = plan(with(plain, node), new Candidate("park", "turbine", 9, 1_200.0));
        assertThat(plan.units()).containsExactly(2);
        assertThat(plan.certificate().objective()).isCloseTo(1 * 1_100.0 + 2 * 1_200.0, within(YUAN));
    }

    /** From one hour to the next a unit goes up by 1 MW, which saves 600 in the dear hour; it costs 300 to run ahead in the cheap one. */
    @Test
    void unitsWithRampsAreCounted() {
        var gas = new ThermalUnit("gas", 2.0, 0.0, 400.0, 0.0, 1.0);
        DispatchProblem unit = HandPark.problem(5.0, gas, 100.0, 1_000.0);
        InvestmentPlan plan = plan(unit, new Candidate("park", "gas", 2, 850.0));
        assertThat(plan.units()).containsExactly(2);
        assertThat(plan.plan().nodes().get(0).thermal().get(0).toArray())
                .containsExactly(new double[] {2.0, 4.0}, within(1e-9));
        assertThat(plan.certificate().objective()).isCloseTo(5_500.0 - 4 * 600.0 + 2 * 300.0 + 2 * 850.0, within(YUAN));
    }

    /** What must run and finds no taker is stored, whatever that costs. */
    @Test
    void limitsCanForceUnits() {
        assertThat(plan(withMustRun(7.0), batteries(2, 1e6)).units()).containsExactly(2);
    }

    @Test
    void limitsThatNoNumberKeepsAreNamed() {
        assertThatExceptionOfType(InfeasibleDispatchException.class)
                .isThrownBy(() -> plan(withMustRun(8.0), batteries(2, 0.0)))
                .satisfies(e -> assertThat(e.conflicts().get(0).limit())
                        .isEqualTo(InfeasibleDispatchException.Limit.POWER_BALANCE))
                .satisfies(e -> assertThat(e.conflicts().get(0).amount()).isCloseTo(1.0, within(1e-6)));
    }

    private static DispatchProblem withMustRun(double mw) {
        DispatchProblem plain = storage(5.0);
        var stream = new Source("stream", new PowerSeries(plain.axis(), new double[] {mw, 0.0}), true, 0.0);
        return with(
                plain, plain.nodes().get(0).toBuilder().sources(List.of(stream)).build());
    }

    /** A park that no line connects to the candidates is dispatched as ever. */
    @Test
    void parksWithoutCandidatesAreDispatchedToo() {
        DispatchProblem park = storage(5.0);
        NodeProblem other = new NodeProblem(
                "other",
                PowerSeries.constant(park.axis(), 1.0),
                PowerSeries.constant(park.axis(), 0.0),
                park.nodes().get(0).grid(),
                park.nodes().get(0).importPrice(),
                park.nodes().get(0).exportPrice(),
                List.of(battery()));
        var both = new DispatchProblem(park.axis(), List.of(other, park.nodes().get(0)));
        InvestmentPlan plan = plan(both, batteries(8, 800.0));
        assertThat(plan.units()).containsExactly(5);
        assertThat(plan.certificate().objective()).isCloseTo(2 * 100.0 + 5_000.0, within(YUAN));
    }

    @Test
    void searchThatTimeEndsHasNoResult() {
        var late = new IntegerTerms((model, settings) -> IntegerSolution.outOfTime(), SETTINGS, false);
        var investment = new Investment(List.of(batteries(8, 800.0)), 1.0, late);
        assertThatExceptionOfType(UnprovenOptimumException.class).isThrownBy(() -> investment.plan(storage(5.0)));
    }

    @Test
    void candidatesThatAreNotOneAssetAreRefused() {
        refuse(
                storage(5.0),
                "candidates.park.tank must be one battery, source or thermal unit of its node, but is [bess, available]",
                new Candidate("park", "tank", 1, 0.0));
        refuse(
                storage(5.0),
                "candidates.lake.bess must be one battery, source or thermal unit of its node, but is []",
                new Candidate("lake", "bess", 1, 0.0));
        refuse(
                storage(5.0),
                "candidates.park.bess must be stated once, but is stated again",
                batteries(1, 0.0),
                batteries(2, 0.0));
        var onOff = new ThermalUnit("gas", 2.0, 0.5, 400.0, 0.0, 1.0, OnOff.FREE);
        refuse(
                HandPark.problem(5.0, onOff, 100.0, 1_000.0),
                "candidates.park.gas must have no least power where units are counted, but is 0.5",
                new Candidate("park", "gas", 1, 0.0));
    }

    private static void refuse(DispatchProblem problem, String message, Candidate... candidates) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> plan(problem, candidates))
                .withMessage(message);
    }
}
