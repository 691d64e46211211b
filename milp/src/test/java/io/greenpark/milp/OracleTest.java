package io.greenpark.milp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.DispatchPlan;
import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.dispatch.InfeasibleDispatchException;
import io.greenpark.core.dispatch.OptimalMethod;
import io.greenpark.core.dispatch.Optimum;
import io.greenpark.core.dispatch.PlanCheck;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Optimal dispatch of random small problems against HiGHS: 300 in every build, 10,000 with {@code -Poracle}, and any number
 * with {@code -Doracle.problems=…}.
 */
class OracleTest {

    /** What interior points and HiGHS are asked for, relative to the cost. */
    private static final double TOLERANCE = 1e-7;

    /** The merit-order programme is exact; what remains is the tolerance of HiGHS. */
    private static final double EXACT = 1e-9;

    /** Costs are solved in thousands of yuan: what is small against one of them is rounding. */
    private static final double COST_UNIT_YUAN = 1_000.0;

    /**
     * Problems that once went wrong: balances were missed where flows near their bounds could not be corrected step by step (up
     * to 2537), steps went all the way to a bound or cancelled pivots took over (2343 to 6653).
     */
    private static final long[] MENDED = {
        379, 753, 809, 1162, 1319, 1388, 2234, 2344, 2408, 2537, 2343, 3162, 3633, 4587, 5462, 5742, 6193, 6263, 6653
    };

    static LongStream seeds() {
        long problems = Long.getLong("oracle.problems");
        return LongStream.concat(
                LongStream.range(0, problems), LongStream.of(MENDED).filter(seed -> seed >= problems));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void boundIsTheLeastCostThatHighsFinds(long seed) {
        requireAgreement(RandomProblems.draw(seed));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameWithRulesAndWithDemandThatIsPaidInAnyCase(long seed) {
        requireAgreement(RuledProblems.draw(seed));
    }

    private static void requireAgreement(DispatchProblem problem) {
        OptionalDouble leastYuan = HighsOracle.leastCostYuan(problem);
        if (leastYuan.isEmpty()) {
            assertThatThrownBy(() -> Dispatcher.optimal().dispatch(problem))
                    .isInstanceOfSatisfying(InfeasibleDispatchException.class, e -> assertThat(e.proved())
                            .isTrue());
            return;
        }

        DispatchPlan plan;
        try {
            plan = Dispatcher.optimal().dispatch(problem);
        } catch (InfeasibleDispatchException e) {
            assertThat(e.proved()).isFalse();
            assertThat(HighsOracle.leastExactCostYuan(problem)).isEmpty();
            return;
        }

        assertThat(PlanCheck.of(problem, plan).violations()).isEmpty();
        Optimum optimum = plan.optimum();
        boolean exact = optimum.methods().stream().allMatch(method -> method == OptimalMethod.MERIT_ORDER);
        double scaleYuan = COST_UNIT_YUAN + Math.abs(leastYuan.getAsDouble());
        assertThat(optimum.certificate().bound())
                .isCloseTo(leastYuan.getAsDouble(), within((exact ? EXACT : TOLERANCE) * scaleYuan));
        assertThat(optimum.certificate().primalResidual()).isLessThanOrEqualTo(TOLERANCE);
        assertThat(optimum.certificate().objective())
                .isGreaterThanOrEqualTo(leastYuan.getAsDouble() - TOLERANCE * scaleYuan);
    }
}
