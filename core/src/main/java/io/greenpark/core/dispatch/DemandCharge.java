package io.greenpark.core.dispatch;

import io.greenpark.core.check.Require;

/**
 * Monthly charge on the highest import of a node (需量电费).
 *
 * @param yuanPerMwMonth price of the month's highest mean import [yuan/(MW·month)]; zero where nothing is charged
 * @param peakFactor peak of the metering interval over the mean of a step, where the step is longer [1]
 * @param peakSoFarMw step mean that was reached in the first month before the first step; it is paid in any case [MW]
 */
public record DemandCharge(double yuanPerMwMonth, double peakFactor, double peakSoFarMw) {

    /** No charge on peaks. */
    public static final DemandCharge NONE = new DemandCharge(0.0, 1.0, 0.0);

    public DemandCharge {
        Require.notNegative("yuanPerMwMonth", yuanPerMwMonth);
        Require.within("peakFactor", peakFactor, 1.0, 3.0);
        Require.notNegative("peakSoFarMw", peakSoFarMw);
    }

    /** What one MW more of the highest step mean of a month costs [yuan/MW]. */
    public double yuanPerMw() {
        return yuanPerMwMonth * peakFactor;
    }
}
