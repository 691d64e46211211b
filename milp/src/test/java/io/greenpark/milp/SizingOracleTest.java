package io.greenpark.milp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.Candidate;
import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.InfeasibleDispatchException;
import io.greenpark.core.dispatch.InfeasibleSizingException;
import io.greenpark.core.dispatch.IntegerTerms;
import io.greenpark.core.dispatch.Investment;
import io.greenpark.core.dispatch.InvestmentPlan;
import io.greenpark.core.dispatch.SizeVariable;
import io.greenpark.core.dispatch.Sizing;
import io.greenpark.core.dispatch.SizingGoal;
import io.greenpark.core.dispatch.SizingOptimum;
import io.greenpark.core.dispatch.SizingProblem;
import io.greenpark.core.lp.IntegerSettings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole sizes of random problems by the branch and bound of core against HiGHS, which solves the same programme by itself. */
class SizingOracleTest {

    /** What interior points and HiGHS are asked for, relative to the cost. */
    private static final double TOLERANCE = 1e-7;

    /** What is small against a thousand yuan is rounding. */
    private static final double COST_UNIT_YUAN = 1_000.0;

    private static final double YEARS = 0.25;
    private static final double SERVED_MWH = 1e-6;
    private static final int MANY = 3;

    private static final IntegerTerms HIGHS =
            new IntegerTerms(new OrToolsSolver(), new IntegerSettings(0.0, 120.0), false);

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("oracle.problems"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sizesCostWhatHighsFinds(long seed) {
        DispatchProblem unit = RandomProblems.drawShort(seed);
        List<Candidate> candidates = InvestmentEnumerationTest.candidates(unit, new SplittableRandom(seed));
        var sizing = new Sizing(problem(unit, candidates));
        InvestmentPlan found;
        try {
            found = new Investment(candidates, YEARS, HIGHS).plan(unit);
        } catch (InfeasibleDispatchException e) {
            return;
        }
        if (unservedMwh(found) > SERVED_MWH) {
            return;
        }

        SizingOptimum best;
        try {
            best = sizing.least(SizingGoal.COST, Double.POSITIVE_INFINITY);
        } catch (InfeasibleSizingException e) {
            throw new AssertionError("HiGHS serves all loads, core does not", e);
        }

        double highsYuan = found.certificate().bound();
        double toleranceYuan = TOLERANCE * (COST_UNIT_YUAN + Math.abs(highsYuan));
        assertThat(best.certificate().objective()).isCloseTo(highsYuan, within(toleranceYuan));
        assertThat(best.certificate().bound()).isLessThanOrEqualTo(highsYuan + toleranceYuan);
    }

    private static SizingProblem problem(DispatchProblem unit, List<Candidate> candidates) {
        List<SizeVariable> variables = new ArrayList<>();
        for (int k = 0; k < candidates.size(); k++) {
            Candidate candidate = candidates.get(k);
            variables.add(new SizeVariable(
                    candidate.node() + "." + candidate.asset(),
                    with(unit, candidates, k, 2),
                    with(unit, candidates, k, MANY),
                    MANY,
                    0.0,
                    candidate.mostUnits(),
                    true,
                    candidate.yuanPerUnitYear()));
        }
        DispatchProblem one = with(unit, candidates, 0, 1);
        return new SizingProblem(one, one, variables, List.of(), YEARS);
    }

    /** One unit of everything, but {@code units} of the candidate with index {@code k}. */
    private static DispatchProblem with(DispatchProblem unit, List<Candidate> candidates, int k, int units) {
        List<Integer> numbers = new ArrayList<>(Collections.nCopies(candidates.size(), 1));
        numbers.set(k, units);
        return InvestmentEnumerationTest.sized(unit, candidates, numbers);
    }

    private static double unservedMwh(InvestmentPlan plan) {
        return plan.plan().nodes().stream()
                .mapToDouble(node -> node.unservedMw().energyMwh()
                        + node.heat().stream()
                                .mapToDouble(heat -> heat.unservedMw().energyMwh())
                                .sum())
                .sum();
    }
}
