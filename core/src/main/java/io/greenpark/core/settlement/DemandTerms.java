package io.greenpark.core.settlement;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;

/**
 * How the highest demand of a month is metered and what is agreed about it.
 *
 * @param peakFactor ratio of the metering interval's peak to the step's mean where the step is longer [1]
 * @param stepsPerInterval steps that a metering interval is the mean of, 1 where the step is not shorter
 * @param contractMw demand that is agreed (合同最大需量), 0 without a contract [MW]
 * @param ratchetFraction share of the highest demand of the months before that is billed at least [1]
 * @param lookbackMonths how many months that looks back
 */
public record DemandTerms(
        double peakFactor, int stepsPerInterval, double contractMw, double ratchetFraction, int lookbackMonths) {

    private static final double MOST_PEAK_FACTOR = 3.0;

    public DemandTerms {
        Require.within("peakFactor", peakFactor, 1.0, MOST_PEAK_FACTOR);
        Require.notNegative("contractMw", contractMw);
        Require.fraction("ratchetFraction", ratchetFraction);
        if (stepsPerInterval < 1) {
            throw new InvalidValueException("stepsPerInterval", "must be at least 1", stepsPerInterval);
        }
        if (lookbackMonths < 0) {
            throw new InvalidValueException("lookbackMonths", "must not be negative", lookbackMonths);
        }
    }

    /** Demand by the step, with a peak above its mean, and nothing agreed. */
    public static DemandTerms metered(double peakFactor) {
        return new DemandTerms(peakFactor, 1, 0.0, 0.0, 0);
    }

    /** Whether a demand is agreed. */
    public boolean hasContract() {
        return contractMw > 0.0;
    }
}
