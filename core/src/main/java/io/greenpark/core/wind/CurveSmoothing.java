package io.greenpark.core.wind;

import io.greenpark.core.check.Require;

/**
 * Spread of the wind over an extended farm, applied to the curve of one machine. docs/model.md eq. (WIN-11).
 *
 * <p>Meant for aggregates of many machines over tens of kilometres; the hourly mean at one machine contains little of it,
 * and measured curves already hold the turbulence of their test site.
 */
public sealed interface CurveSmoothing {

    /** Standard deviation of wind speed within the aggregate at a mean speed [m/s]. */
    double deviationMPerS(double speedMPerS);

    /** No spread: the curve of one machine. */
    record None() implements CurveSmoothing {
        @Override
        public double deviationMPerS(double speedMPerS) {
            return 0.0;
        }
    }

    /**
     * Deviation proportional to speed.
     *
     * @param intensityFraction turbulence intensity: standard deviation over mean [1]
     */
    record Turbulence(double intensityFraction) implements CurveSmoothing {
        public Turbulence {
            Require.within("intensityFraction", intensityFraction, 0.01, 0.5);
        }

        @Override
        public double deviationMPerS(double speedMPerS) {
            return intensityFraction * speedMPerS;
        }
    }

    /**
     * Deviation of a country-wide fleet, {@code 0.6 + 0.2 v}.
     *
     * <p>Source: I. Staffell and S. Pfenninger, Using bias-corrected reanalysis to simulate current and future wind power
     * output, Energy 114 (2016), section 3.
     */
    record StaffellPfenninger() implements CurveSmoothing {
        @Override
        public double deviationMPerS(double speedMPerS) {
            return 0.6 + 0.2 * speedMPerS;
        }
    }
}
