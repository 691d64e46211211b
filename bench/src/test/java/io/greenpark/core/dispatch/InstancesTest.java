package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The optimum of every instance is that which HiGHS 1.12 found, see {@code instances/optimal.csv}. */
class InstancesTest {

    /** Relative; ten times what the interior point is asked for. */
    private static final double INTERIOR = 1e-7;

    /** Relative; the merit-order programme is exact but for rounding. */
    private static final double EXACT = 1e-9;

    @ParameterizedTest
    @FieldSource("io.greenpark.core.dispatch.Instance#NAMES")
    void optimumIsThatOfHighs(String name) {
        Instance instance = Instance.read(name);
        DispatchProblem problem = instance.problem();

        DispatchPlan plan = Dispatcher.optimal().dispatch(problem);

        PlanCheck.of(problem, plan).requireSound();
        Optimum optimum = plan.optimum();
        double relative = optimum.methods().contains(OptimalMethod.MERIT_ORDER) ? EXACT : INTERIOR;
        double tolerance = relative * instance.optimumYuan();
        assertThat(optimum.certificate().bound()).isCloseTo(instance.optimumYuan(), within(tolerance));
        assertThat(optimum.certificate().primalResidual()).isLessThan(1e-7);
        if (optimum.relaxationTight()) {
            assertThat(optimum.certificate().objective()).isCloseTo(instance.optimumYuan(), within(tolerance));
        } else {
            // A limit on the change of import makes the linear model buy and sell at once; the plan does not.
            assertThat(instance.has("flex")).isTrue();
            assertThat(optimum.certificate().gap()).isBetween(0.0, 2e-3);
        }
    }
}
