package io.greenpark.core.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StagedIpmTest {

    /** The method's own tolerance, relative to objectives of up to 10,000. */
    private static final double RELATIVE = 10.0 * StagedIpm.TOLERANCE;

    @Test
    void cheapSourceIsUsedBeforeTheDearOne() {
        // 3 of the 5 units at cost 1, the other 2 at cost 10: 23; one unit more would cost 10.
        var builder = new LinearModelBuilder();
        int cheap = builder.column(0, 1.0, 0.0, 3.0);
        int dear = builder.column(0, 10.0, 0.0, 9.0);
        int demand = builder.row(0, 5.0, 5.0);
        builder.entry(demand, cheap, 1.0);
        builder.entry(demand, dear, 1.0);

        LinearSolution solution = new StagedIpm(builder.build()).solve();

        assertThat(solution.converged()).isTrue();
        assertThat(solution.x()).containsExactly(new double[] {3.0, 2.0}, within(1e-6));
        assertThat(solution.y()[0]).isCloseTo(10.0, within(1e-6));
    }

    @Test
    void lowerBoundsAndFixedColumnsKeepTheirValues() {
        // x0 is fixed at 2, x1 at least 1: 5 = 2 + 1 + 2 with the third column doing the rest.
        var builder = new LinearModelBuilder();
        int fixed = builder.column(0, 5.0, 2.0, 2.0);
        int atLeast = builder.column(0, 4.0, 1.0, 6.0);
        int cheapest = builder.column(0, 1.0, -3.0, 6.0);
        int row = builder.row(0, 5.0, Double.POSITIVE_INFINITY);
        for (int column : List.of(fixed, atLeast, cheapest)) {
            builder.entry(row, column, 1.0);
        }

        LinearSolution solution = new StagedIpm(builder.build()).solve();

        assertThat(solution.x()).containsExactly(new double[] {2.0, 1.0, 2.0}, within(1e-6));
    }

    static List<Arguments> models() {
        List<Arguments> models = new ArrayList<>();
        for (int stages : List.of(1, 2, 3, 6, 12)) {
            for (long seed = 1; seed <= 12; seed++) {
                models.add(Arguments.of(seed, stages));
            }
        }
        return models;
    }

    @ParameterizedTest(name = "seed {0}, {1} stages")
    @MethodSource("models")
    void optimumIsThatOfTheSimplexMethod(long seed, int stages) {
        LinearModel model = StagedModels.random(seed, stages);

        LinearSolution solution = new StagedIpm(model).solve();

        assertThat(solution.converged()).isTrue();
        double expected = simplexOptimum(model);
        Certificate certificate = Certificate.of(model, solution.x(), solution.y());
        assertThat(certificate.objective()).isCloseTo(expected, within(RELATIVE * (1.0 + Math.abs(expected))));
        assertThat(certificate.bound()).isCloseTo(expected, within(RELATIVE * (1.0 + Math.abs(expected))));
        assertThat(certificate.primalResidual()).isLessThan(RELATIVE);
    }

    @Test
    void theSameModelGivesTheSameBitsAndAnInstanceMaySolveAgain() {
        LinearModel model = StagedModels.random(3, 40);
        var solver = new StagedIpm(model);

        double[] first = solver.solve().x();

        assertThat(solver.solve().x()).isEqualTo(first);
        assertThat(new StagedIpm(model).solve().x()).isEqualTo(first);
    }

    @Test
    void aModelWithoutSolutionDoesNotConverge() {
        var builder = new LinearModelBuilder();
        int x = builder.column(0, 1.0, 0.0, 1.0);
        builder.entry(builder.row(0, 2.0, 2.0), x, 1.0);

        assertThat(new StagedIpm(builder.build()).solve().converged()).isFalse();
    }

    /** Commons Math's dense simplex: slow, but another method by other hands. */
    private static double simplexOptimum(LinearModel model) {
        double[][] dense = new double[model.rows()][model.columns()];
        for (int j = 0; j < model.columns(); j++) {
            int column = j;
            model.forEachEntry(j, (row, value) -> dense[row][column] = value);
        }
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int i = 0; i < model.rows(); i++) {
            if (!Double.isInfinite(model.rowLower(i))) {
                constraints.add(new LinearConstraint(dense[i], Relationship.GEQ, model.rowLower(i)));
            }
            if (!Double.isInfinite(model.rowUpper(i))) {
                constraints.add(new LinearConstraint(dense[i], Relationship.LEQ, model.rowUpper(i)));
            }
        }
        double[] cost = new double[model.columns()];
        for (int j = 0; j < model.columns(); j++) {
            double[] unit = new double[model.columns()];
            unit[j] = 1.0;
            constraints.add(new LinearConstraint(unit, Relationship.GEQ, model.lower(j)));
            constraints.add(new LinearConstraint(Arrays.copyOf(unit, unit.length), Relationship.LEQ, model.upper(j)));
            cost[j] = model.cost(j);
        }
        return new SimplexSolver()
                .optimize(
                        new MaxIter(10_000),
                        new LinearObjectiveFunction(cost, 0.0),
                        new LinearConstraintSet(constraints),
                        GoalType.MINIMIZE,
                        new NonNegativeConstraint(false))
                .getValue();
    }
}
