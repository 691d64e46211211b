package io.greenpark.milp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.lp.IntegerModel;
import io.greenpark.core.lp.IntegerSettings;
import io.greenpark.core.lp.IntegerSolution;
import io.greenpark.core.lp.IntegerSolver;
import io.greenpark.core.lp.LinearModelBuilder;
import java.util.Arrays;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The solver that the module brings. */
class OrToolsSolverTest {

    private static final IntegerSettings EXACT = new IntegerSettings(0.0, 60.0);
    private static final double ROUNDING = 1e-9;

    private final IntegerSolver solver = new OrToolsSolver();

    /** max 3a + 2b with 2a + 2b ≤ 7, a ≤ 2.5: whole a = 2, b = 1.5 if b may be broken, cost −9; b = 1 if not, cost −8. */
    private static IntegerModel knapsack(boolean wholeB) {
        var builder = new LinearModelBuilder();
        int a = builder.column(0, -3.0, 0.0, 2.5);
        int b = builder.column(0, -2.0, 0.0, 9.0);
        int row = builder.row(0, Double.NEGATIVE_INFINITY, 7.0);
        builder.entry(row, a, 2.0);
        builder.entry(row, b, 2.0);
        return new IntegerModel(builder.build(), new boolean[] {true, wholeB});
    }

    @Test
    void columnsAreWholeWhereTheyMustBe() {
        IntegerSolution mixed = solver.solve(knapsack(false), EXACT);
        assertThat(mixed.outcome()).isEqualTo(IntegerSolution.Outcome.OPTIMAL);
        assertThat(mixed.x()).containsExactly(new double[] {2.0, 1.5}, within(ROUNDING));
        assertThat(mixed.objective()).isCloseTo(-9.0, within(ROUNDING));
        assertThat(mixed.bound()).isCloseTo(-9.0, within(1e-6));

        IntegerSolution whole = solver.solve(knapsack(true), EXACT);
        assertThat(whole.x()).containsExactly(new double[] {2.0, 1.0}, within(ROUNDING));
        assertThat(whole.bound()).isCloseTo(-8.0, within(1e-6));
    }

    /** 2a = 1 has no whole solution. */
    @Test
    void sayThatThereIsNoSolution() {
        var builder = new LinearModelBuilder();
        int a = builder.column(0, 1.0, 0.0, 5.0);
        builder.entry(builder.row(0, 1.0, 1.0), a, 2.0);
        IntegerSolution solution = solver.solve(new IntegerModel(builder.build(), new boolean[] {true}), EXACT);
        assertThat(solution.outcome()).isEqualTo(IntegerSolution.Outcome.INFEASIBLE);
    }

    /** A market split problem of 5 rows and 40 columns: far too hard for the time. */
    @Test
    void timeThatIsOverGivesNoSolution() {
        IntegerSolution solution = solver.solve(hard(), new IntegerSettings(0.0, 1.0));
        assertThat(solution.outcome()).isEqualTo(IntegerSolution.Outcome.OUT_OF_TIME);
        assertThat(solution.x()).isEmpty();
    }

    private static IntegerModel hard() {
        var random = new SplittableRandom(1);
        var builder = new LinearModelBuilder();
        boolean[] whole = new boolean[50];
        for (int j = 0; j < 40; j++) {
            builder.column(0, 0.0, 0.0, 1.0);
            whole[j] = true;
        }
        for (int i = 0; i < 5; i++) {
            int[] weights = random.ints(40, 0, 100).toArray();
            double half = Math.floor(Arrays.stream(weights).sum() / 2.0);
            int row = builder.row(0, half, half);
            for (int j = 0; j < 40; j++) {
                builder.entry(row, j, weights[j]);
            }
            builder.entry(row, builder.column(0, 1.0, 0.0, 1e4), 1.0);
            builder.entry(row, builder.column(0, 1.0, 0.0, 1e4), -1.0);
        }
        return new IntegerModel(builder.build(), whole);
    }

    @Test
    void serviceLoaderFindsIt() {
        assertThat(ServiceLoader.load(IntegerSolver.class)).singleElement().isInstanceOf(OrToolsSolver.class);
    }
}
