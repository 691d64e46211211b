package io.greenpark.core.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowCorrectionTest {

    private static final double NEAR = 1e-7;

    /** Rounding of rows with activities of up to 100. */
    private static final double ROUNDING = 1e-11;

    @Test
    void columnsAtTheirBoundsStayAndTheOneBetweenTakesTheRest() {
        // 3 and 0 are bounds, so that 5 = 3 + 2 − 0 leaves 2 to the second column.
        LinearModel model = sumOfThree(5.0, 9.0);

        double[] x = RowCorrection.of(model, new double[] {3.0 - 4e-8, 2.0 + 3e-8, 1e-8}, NEAR);

        assertThat(x[0]).isEqualTo(3.0);
        assertThat(x[1]).isCloseTo(2.0, within(ROUNDING));
        assertThat(x[2]).isCloseTo(0.0, within(ROUNDING));
    }

    @Test
    void aColumnGivesWayWhereAllAreAtTheirBounds() {
        // 3 + 2 − 0 is 4e-8 more than asked for.
        LinearModel model = sumOfThree(5.0 - 4e-8, 2.0);

        double[] x = RowCorrection.of(model, new double[] {3.0 - 2e-8, 2.0 - 1e-8, 1e-8}, NEAR);

        assertThat(x[0] + x[1] - x[2]).isCloseTo(5.0 - 4e-8, within(ROUNDING));
        assertKeepsBounds(model, x);
    }

    @Test
    void aCorrectionReachesAnotherStageThroughARowThatJoinsThem() {
        // Stage 0: 1 = a, so that b − a = 1 asks for b = 2 and b + c = 5 for c = 3.
        var builder = new LinearModelBuilder();
        int a = builder.column(0, 0.0, 0.0, 4.0);
        int b = builder.column(1, 0.0, 0.0, 4.0);
        int c = builder.column(1, 0.0, 0.0, 4.0);
        int first = builder.row(0, 1.0, 1.0);
        builder.entry(first, a, 1.0);
        int joint = builder.row(1, 1.0, 1.0);
        builder.entry(joint, b, 1.0);
        builder.entry(joint, a, -1.0);
        int sum = builder.row(1, 5.0, 5.0);
        builder.entry(sum, b, 1.0);
        builder.entry(sum, c, 1.0);

        double[] x = RowCorrection.of(builder.build(), new double[] {1.0 + 1e-6, 2.0, 3.0}, NEAR);

        assertThat(x).containsExactly(new double[] {1.0, 2.0, 3.0}, within(ROUNDING));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void rowsOfRandomModelsHoldToRoundingAndBoundsExactly(long seed) {
        LinearModel model = StagedModels.random(seed, 12);
        LinearSolution solution = new StagedIpm(model).solve();

        double[] x = RowCorrection.of(model, solution.x(), NEAR);

        assertKeepsBounds(model, x);
        assertThat(Certificate.of(model, x, solution.y()).primalResidual()).isLessThanOrEqualTo(ROUNDING);
        assertThat(x).containsExactly(solution.x(), within(1e-5));
    }

    private static LinearModel sumOfThree(double sum, double largestSecond) {
        var builder = new LinearModelBuilder();
        int row = builder.row(0, sum, sum);
        builder.entry(row, builder.column(0, 0.0, 0.0, 3.0), 1.0);
        builder.entry(row, builder.column(0, 0.0, 0.0, largestSecond), 1.0);
        builder.entry(row, builder.column(0, 0.0, 0.0, 1.0), -1.0);
        return builder.build();
    }

    private static void assertKeepsBounds(LinearModel model, double[] x) {
        for (int j = 0; j < x.length; j++) {
            assertThat(x[j]).isBetween(model.lower(j), model.upper(j));
        }
    }
}
