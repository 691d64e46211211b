package io.greenpark.core.series;

/**
 * Compensated sum of numbers that come one by one.
 *
 * <p>Source: A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54 (1974) 39.
 */
public final class RunningSum {

    private double sum;
    private double lost;

    /** Adds {@code value}. */
    public void add(double value) {
        double next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
        sum = next;
    }

    /** Sum of what has come, 0 before. */
    public double value() {
        return sum + lost;
    }
}
