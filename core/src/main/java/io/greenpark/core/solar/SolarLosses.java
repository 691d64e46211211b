package io.greenpark.core.solar;

import io.greenpark.core.check.Require;

/**
 * Constant losses between the cells and the inverter; the groups multiply, docs/model.md eq. (SOL-15).
 *
 * @param soilingFraction dirt on the modules
 * @param shadingFraction near objects
 * @param mismatchFraction modules that differ from each other
 * @param wiringFraction resistance of cables
 * @param connectionsFraction resistance of connectors
 * @param lightInducedFraction degradation in the first days
 * @param nameplateFraction power below the nameplate
 * @param availabilityFraction outages
 */
public record SolarLosses(
        double soilingFraction,
        double shadingFraction,
        double mismatchFraction,
        double wiringFraction,
        double connectionsFraction,
        double lightInducedFraction,
        double nameplateFraction,
        double availabilityFraction) {

    public SolarLosses {
        Require.fraction("soilingFraction", soilingFraction);
        Require.fraction("shadingFraction", shadingFraction);
        Require.fraction("mismatchFraction", mismatchFraction);
        Require.fraction("wiringFraction", wiringFraction);
        Require.fraction("connectionsFraction", connectionsFraction);
        Require.fraction("lightInducedFraction", lightInducedFraction);
        Require.fraction("nameplateFraction", nameplateFraction);
        Require.fraction("availabilityFraction", availabilityFraction);
    }

    /** Groups of PVWatts version 5, together 14.08 %. */
    public static SolarLosses pvwatts() {
        return new SolarLosses(0.02, 0.03, 0.02, 0.02, 0.005, 0.015, 0.01, 0.03);
    }

    /** No loss at all. */
    public static SolarLosses none() {
        return new SolarLosses(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    }

    /** All groups together [1]. */
    public double totalFraction() {
        return 1.0
                - (1.0 - soilingFraction)
                        * (1.0 - shadingFraction)
                        * (1.0 - mismatchFraction)
                        * (1.0 - wiringFraction)
                        * (1.0 - connectionsFraction)
                        * (1.0 - lightInducedFraction)
                        * (1.0 - nameplateFraction)
                        * (1.0 - availabilityFraction);
    }
}
