package io.greenpark.core.solar;

import io.greenpark.core.check.Require;

/**
 * Losses between the cells and the inverter that are the same at every step; the groups multiply.
 *
 * @param shadingFraction near objects
 * @param mismatchFraction modules that differ from each other
 * @param wiringFraction resistance of cables
 * @param connectionsFraction resistance of connectors
 * @param lightInducedFraction degradation in the first days
 * @param nameplateFraction power below the nameplate
 * @param availabilityFraction outages
 */
public record ConstantLosses(
        double shadingFraction,
        double mismatchFraction,
        double wiringFraction,
        double connectionsFraction,
        double lightInducedFraction,
        double nameplateFraction,
        double availabilityFraction) {

    public ConstantLosses {
        Require.fraction("shadingFraction", shadingFraction);
        Require.fraction("mismatchFraction", mismatchFraction);
        Require.fraction("wiringFraction", wiringFraction);
        Require.fraction("connectionsFraction", connectionsFraction);
        Require.fraction("lightInducedFraction", lightInducedFraction);
        Require.fraction("nameplateFraction", nameplateFraction);
        Require.fraction("availabilityFraction", availabilityFraction);
    }

    /** Groups of PVWatts version 5, with its 2 % of soiling together 14.08 %. */
    public static ConstantLosses pvwatts() {
        return new ConstantLosses(0.03, 0.02, 0.02, 0.005, 0.015, 0.01, 0.03);
    }

    /** No loss. */
    public static ConstantLosses none() {
        return new ConstantLosses(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    }

    /** The same with {@code fraction} of the nameplate that is left, e.g. by age. */
    ConstantLosses times(double fraction) {
        return new ConstantLosses(
                shadingFraction,
                mismatchFraction,
                wiringFraction,
                connectionsFraction,
                lightInducedFraction,
                1.0 - fraction * (1.0 - nameplateFraction),
                availabilityFraction);
    }

    /** Remaining power after all groups [1]. */
    public double remainingFraction() {
        return (1.0 - shadingFraction)
                * (1.0 - mismatchFraction)
                * (1.0 - wiringFraction)
                * (1.0 - connectionsFraction)
                * (1.0 - lightInducedFraction)
                * (1.0 - nameplateFraction)
                * (1.0 - availabilityFraction);
    }
}
