package io.greenpark.core.wind;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;

/**
 * A type of wind machine (风电机组).
 *
 * @param id catalogue id
 * @param title name for people
 * @param ratedMw rated power [MW]
 * @param rotorM rotor diameter [m]
 * @param cutInMPerS lowest wind speed of operation at hub height [m/s]
 * @param cutOutMPerS highest wind speed of operation at hub height [m/s]
 * @param referenceDensityKgPerM3 air density that both curves hold for [kg/m3]
 * @param powerCurve power against wind speed
 * @param thrust thrust coefficient against wind speed
 */
public record Turbine(
        String id,
        Title title,
        double ratedMw,
        double rotorM,
        double cutInMPerS,
        double cutOutMPerS,
        double referenceDensityKgPerM3,
        PowerCurve powerCurve,
        Thrust thrust) {

    /** A power curve may exceed rated power by this share: measured curves do so by up to 2.5 %. */
    public static final double RATED_TOLERANCE = 0.03;

    public Turbine {
        Require.id("id", id);
        Require.positive("ratedMw", ratedMw);
        Require.within("rotorM", rotorM, 1.0, 400.0);
        Require.within("cutInMPerS", cutInMPerS, 0.0, 10.0);
        Require.within("cutOutMPerS", cutOutMPerS, 10.0, 50.0);
        Require.within("referenceDensityKgPerM3", referenceDensityKgPerM3, 0.8, 1.5);
        if (powerCurve.maxMw() > ratedMw * (1.0 + RATED_TOLERANCE)) {
            throw new InvalidValueException(
                    "powerMw",
                    "must not exceed rated power (%s MW) by more than %s %%"
                            .formatted(ratedMw, Math.round(RATED_TOLERANCE * 100.0)),
                    powerCurve.maxMw() + " MW");
        }
    }

    /** Rated power per swept area [W/m2]. */
    public double specificPowerWPerM2() {
        return ratedMw * 1e6 / (Math.PI / 4.0 * rotorM * rotorM);
    }
}
