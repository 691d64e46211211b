package io.greenpark.core.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/** Comparison of computed columns with reference columns. */
public final class GoldenColumns {

    /** Reference tables print twelve digits; below one unit the same number is an absolute limit. */
    public static final double RELATIVE = 1e-9;

    private GoldenColumns() {}

    /** Every value that the reference defines is met to 1e-9, relative above one unit and absolute below. */
    public static void assertClose(GoldenTable table, String column, double[] actual) {
        assertClose(table, column, k -> actual[k]);
    }

    /** Every value that the reference defines is met to 1e-9, relative above one unit and absolute below. */
    public static void assertClose(GoldenTable table, String column, IntToDoubleFunction actual) {
        compare(table, column, actual, expected -> RELATIVE * Math.max(1.0, Math.abs(expected)));
    }

    /** Every value that the reference defines is met to {@code limit}, in the unit of the column. */
    public static void assertWithin(double limit, GoldenTable table, String column, IntToDoubleFunction actual) {
        compare(table, column, actual, expected -> limit);
    }

    private static void compare(
            GoldenTable table, String column, IntToDoubleFunction actual, DoubleUnaryOperator limit) {
        double[] expected = table.column(column);
        int compared = 0;
        for (int k = 0; k < expected.length; k++) {
            if (!Double.isNaN(expected[k])) {
                compared++;
                double distance = limit.applyAsDouble(expected[k]);
                if (!(Math.abs(actual.applyAsDouble(k) - expected[k]) <= distance)) {
                    assertThat(actual.applyAsDouble(k))
                            .as("%s of step %d", column, k)
                            .isCloseTo(expected[k], within(distance));
                }
            }
        }
        assertThat(compared)
                .as("values of %s that the reference defines", column)
                .isPositive();
    }
}
