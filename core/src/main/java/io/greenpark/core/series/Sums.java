package io.greenpark.core.series;

/** Compensated sums over a year of steps, {@link RunningSum}. */
public final class Sums {

    private Sums() {}

    /** Sum of {@code values}. */
    public static double of(double[] values) {
        return of(values, 0, values.length);
    }

    /** Sum of {@code values[k]} for {@code from <= k < to}. */
    public static double of(double[] values, int from, int to) {
        var sum = new RunningSum();
        for (int k = from; k < to; k++) {
            sum.add(values[k]);
        }
        return sum.value();
    }

    /** Sum of {@code a[k] · b[k]}. */
    public static double ofProducts(double[] a, double[] b) {
        return ofProducts(a, b, 0, a.length);
    }

    /** Sum of {@code a[k] · b[k]} for {@code from <= k < to}. */
    public static double ofProducts(double[] a, double[] b, int from, int to) {
        var sum = new RunningSum();
        for (int k = from; k < to; k++) {
            sum.add(a[k] * b[k]);
        }
        return sum.value();
    }
}
