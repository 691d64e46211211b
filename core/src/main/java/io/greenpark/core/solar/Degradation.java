package io.greenpark.core.solar;

import io.greenpark.core.check.Require;
import io.greenpark.core.time.TimeAxis;

/**
 * Ageing of the modules by calendar year, docs/model.md eq. (SOL-24): linear, a share of the power of the first year.
 *
 * @param fractionPerYear loss per year [1]
 * @param firstYear calendar year in which the modules are new
 */
public record Degradation(double fractionPerYear, int firstYear) {

    public Degradation {
        Require.within("fractionPerYear", fractionPerYear, 0.0, 0.1);
        Require.within("firstYear", firstYear, 1950, 2200);
    }

    /** Modules that do not age. */
    public static Degradation none() {
        return new Degradation(0.0, 2000);
    }

    /** Remaining power at every step [1]. */
    double[] remainingFractions(TimeAxis axis) {
        int[] month = axis.monthOfStep();
        int first = axis.firstDate().getYear() * 12 + axis.firstDate().getMonthValue() - 1;
        double[] remaining = new double[axis.steps()];
        for (int k = 0; k < remaining.length; k++) {
            int years = Math.max(0, (first + month[k]) / 12 - firstYear);
            remaining[k] = Math.max(0.0, 1.0 - fractionPerYear * years);
        }
        return remaining;
    }
}
