package io.greenpark.core.compliance;

import io.greenpark.core.check.Require;

/**
 * A quotient as it was measured.
 *
 * @param numerator what is counted [unit of the metric's numerator]
 * @param denominator what it is a share of [unit of the metric's denominator]
 */
public record Measure(double numerator, double denominator) {

    public Measure {
        Require.finite("numerator", numerator);
        Require.notNegative("denominator", denominator);
    }

    /** The quotient; the denominator is not zero. */
    double value() {
        return numerator / denominator;
    }
}
