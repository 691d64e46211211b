package io.greenpark.core.wind;

import io.greenpark.core.check.Require;

/**
 * What the curve of a machine amounts to, docs/model.md eq. (WIN-17).
 *
 * @param ratedSpeedMPerS lowest wind speed with {@value #RATED_FRACTION} of rated power; NaN if the curve stays below [m/s]
 * @param maxPowerCoefficient highest share of the wind's power that becomes electric, at reference density [1]
 * @param maxPowerCoefficientMPerS wind speed of it [m/s]
 */
public record TurbineFigures(double ratedSpeedMPerS, double maxPowerCoefficient, double maxPowerCoefficientMPerS) {

    /** Smooth curves only tend to rated power, so this share of it counts [1]. */
    public static final double RATED_FRACTION = 0.99;

    private static final double W_PER_MW = 1e6;
    private static final double STEP_M_PER_S = 0.01;
    /** Above this many means, a Rayleigh distribution holds less than 1e-12 of its hours. */
    private static final double WIDEST_IN_MEANS = 6.0;

    /** Figures of {@code turbine}. */
    public static TurbineFigures of(Turbine turbine) {
        double areaM2 = Math.PI / 4.0 * turbine.rotorM() * turbine.rotorM();
        double ratedSpeed = Double.NaN;
        double most = 0.0;
        double mostAt = turbine.cutInMPerS();
        long steps = Math.round((turbine.cutOutMPerS() - turbine.cutInMPerS()) / STEP_M_PER_S);
        for (long i = 0; i <= steps; i++) {
            double speed = turbine.cutInMPerS() + i * STEP_M_PER_S;
            double powerMw = turbine.powerCurve().powerMw(speed);
            if (Double.isNaN(ratedSpeed) && powerMw >= RATED_FRACTION * turbine.ratedMw()) {
                ratedSpeed = speed;
            }
            double windMw = 0.5 * turbine.referenceDensityKgPerM3() * areaM2 * speed * speed * speed / W_PER_MW;
            if (powerMw > most * windMw) {
                most = powerMw / windMw;
                mostAt = speed;
            }
        }
        return new TurbineFigures(ratedSpeed, most, mostAt);
    }

    /**
     * Capacity factor of {@code turbine} without any loss, in air of reference density, where hourly wind speeds at hub
     * height are Rayleigh distributed.
     *
     * @param meanMPerS mean wind speed at hub height [m/s]
     * @throws io.greenpark.core.check.InvalidValueException if the mean is not above zero
     */
    public static double rayleighCapacityFactor(Turbine turbine, double meanMPerS) {
        Require.positive("meanMPerS", meanMPerS);
        double widest = Math.min(turbine.cutOutMPerS(), WIDEST_IN_MEANS * meanMPerS);
        double sumMw = 0.0;
        long steps = Math.round((widest - turbine.cutInMPerS()) / STEP_M_PER_S);
        for (long i = 0; i < steps; i++) {
            double speed = turbine.cutInMPerS() + (i + 0.5) * STEP_M_PER_S;
            double relative = speed / meanMPerS;
            double densitySPerM = Math.PI / 2.0 * relative / meanMPerS * Math.exp(-Math.PI / 4.0 * relative * relative);
            sumMw += densitySPerM * turbine.powerCurve().powerMw(speed) * STEP_M_PER_S;
        }
        return sumMw / turbine.ratedMw();
    }
}
