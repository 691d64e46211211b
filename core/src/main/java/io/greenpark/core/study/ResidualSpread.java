package io.greenpark.core.study;

import io.greenpark.core.series.RunningSum;

/** How far residuals, which come one by one in the order of their years, are from their mean. docs/model.md eq. (SWP-6). */
public final class ResidualSpread {

    private final double mean;
    private final RunningSum squares = new RunningSum();
    private double widest;

    /** @param mean mean of the residuals */
    public ResidualSpread(double mean) {
        this.mean = mean;
    }

    /** Takes the next residual. */
    public void add(double residual) {
        squares.add(Math.pow(residual - mean, 2));
        widest = Math.max(widest, Math.abs(residual - mean));
    }

    /** Sum of the squares of the distances. */
    public double squares() {
        return squares.value();
    }

    /** Largest of the distances. */
    public double widest() {
        return widest;
    }
}
