package io.greenpark.milp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.DispatchPlan;
import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.dispatch.InfeasibleDispatchException;
import io.greenpark.core.dispatch.IntegerTerms;
import io.greenpark.core.dispatch.PlanCheck;
import io.greenpark.core.lp.Certificate;
import io.greenpark.core.lp.IntegerSettings;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole numbers in random small problems against HiGHS, on programmes that were written down twice and in different ways. */
class IntegerOracleTest {

    /** What interior points and HiGHS are asked for, relative to the cost. */
    private static final double TOLERANCE = 1e-7;

    /** What is small against a thousand yuan is rounding. */
    private static final double COST_UNIT_YUAN = 1_000.0;

    private static final IntegerSettings TO_THE_END = new IntegerSettings(0.0, 120.0);

    private static final Dispatcher EXACT = Dispatcher.optimal(new IntegerTerms(new OrToolsSolver(), TO_THE_END, true));

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("oracle.problems") / 5);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void unitsThatAreOnOrOffAtLeastCost(long seed) {
        agree(RandomProblems.drawOnOff(seed));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oppositeFlowsThatExcludeEachOtherAtLeastCost(long seed) {
        agree(RandomProblems.drawShort(seed));
    }

    private static void agree(DispatchProblem problem) {
        OptionalDouble leastYuan = HighsOracle.leastExactCostYuan(problem);
        if (leastYuan.isEmpty()) {
            assertThatThrownBy(() -> EXACT.dispatch(problem)).isInstanceOf(InfeasibleDispatchException.class);
            return;
        }

        DispatchPlan plan = EXACT.dispatch(problem);

        assertThat(PlanCheck.of(problem, plan).violations()).isEmpty();
        Certificate certificate = plan.optimum().certificate();
        double toleranceYuan = TOLERANCE * (COST_UNIT_YUAN + Math.abs(leastYuan.getAsDouble()));
        assertThat(certificate.objective()).isCloseTo(leastYuan.getAsDouble(), within(toleranceYuan));
        assertThat(certificate.bound()).isLessThanOrEqualTo(certificate.objective() + toleranceYuan);
        assertThat(certificate.primalResidual()).isLessThanOrEqualTo(TOLERANCE);
    }
}
