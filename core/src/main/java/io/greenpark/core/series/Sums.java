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
        double sum = 0.0;
        double lost = 0.0;
        for (double v : values) {
            double next = sum + v;
            lost += Math.abs(sum) >= Math.abs(v) ? (sum - next) + v : (v - next) + sum;
            sum = next;
        }
        return sum + lost;
    }

    /** Sum of {@code a[k] · b[k]}. */
    public static double ofProducts(double[] a, double[] b) {
        double sum = 0.0;
        double lost = 0.0;
        for (int k = 0; k < a.length; k++) {
            double v = a[k] * b[k];
            double next = sum + v;
            lost += Math.abs(sum) >= Math.abs(v) ? (sum - next) + v : (v - next) + sum;
            sum = next;
        }
        return sum + lost;
    }
}
