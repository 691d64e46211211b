package io.greenpark.core.series;

/**
 * Compensated sums over a year of steps.
 *
 * <p>Source: A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54 (1974) 39.
 */
public final class Sums {

    private Sums() {}

    /** Sum of {@code values}. */
    public static double of(double[] values) {
        return of(values, 0, values.length);
    }

    /** Sum of {@code values[k]} for {@code from <= k < to}. */
    public static double of(double[] values, int from, int to) {
        double sum = 0.0;
        double lost = 0.0;
        for (int k = from; k < to; k++) {
            double v = values[k];
            double next = sum + v;
            lost += Math.abs(sum) >= Math.abs(v) ? (sum - next) + v : (v - next) + sum;
            sum = next;
        }
        return sum + lost;
    }

    /** Sum of {@code a[k] · b[k]}. */
    public static double ofProducts(double[] a, double[] b) {
        return ofProducts(a, b, 0, a.length);
    }

    /** Sum of {@code a[k] · b[k]} for {@code from <= k < to}. */
    public static double ofProducts(double[] a, double[] b, int from, int to) {
        double sum = 0.0;
        double lost = 0.0;
        for (int k = from; k < to; k++) {
            double v = a[k] * b[k];
            double next = sum + v;
            lost += Math.abs(sum) >= Math.abs(v) ? (sum - next) + v : (v - next) + sum;
            sum = next;
        }
        return sum + lost;
    }
}
