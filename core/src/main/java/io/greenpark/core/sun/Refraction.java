package io.greenpark.core.sun;

import io.greenpark.core.check.Require;

/**
 * Bending of light by the atmosphere, docs/model.md eq. (SUN-6).
 *
 * <p>Source: I. Reda, A. Andreas, NREL/TP-560-34302 (revised 2008), eq. 42.
 *
 * @param pressurePa yearly mean air pressure at the place [Pa]
 * @param temperatureC yearly mean air temperature at the place [C]
 */
public record Refraction(double pressurePa, double temperatureC) {

    /** Sea level and 12 C, the air that reference programs assume where nothing is given. */
    public static final Refraction STANDARD = new Refraction(101_325.0, 12.0);

    /** Elevation at which the upper rim of the Sun touches the horizon: its radius and the refraction there [deg]. */
    private static final double LOWEST_ELEVATION_DEG = -(0.26667 + 0.5667);

    public Refraction {
        Require.positive("pressurePa", pressurePa);
        Require.within("temperatureC", temperatureC, -90.0, 60.0);
    }

    /** How much higher the Sun appears than it stands [deg]; zero where it is below the horizon. */
    public double liftDeg(double elevationDeg) {
        if (elevationDeg < LOWEST_ELEVATION_DEG) {
            return 0.0;
        }
        double tangent = Math.tan(Math.toRadians(elevationDeg + 10.3 / (elevationDeg + 5.11)));
        return (pressurePa / 101_000.0) * (283.0 / (273.0 + temperatureC)) * 1.02 / (60.0 * tangent);
    }
}
