package io.greenpark.core.solar;

import io.greenpark.core.sun.Splitting;

/**
 * How irradiance on the plane follows from the weather.
 *
 * @param splitting model of the direct and diffuse part where the weather has only global irradiance
 * @param transposition model of the diffuse sky
 * @param albedo of the ground
 */
public record PlaneIrradiance(Splitting splitting, Transposition transposition, Albedo albedo) {

    /** Erbs-Driesse, Perez, albedo of the weather. */
    public static PlaneIrradiance standard() {
        return new PlaneIrradiance(Splitting.ERBS_DRIESSE, Transposition.PEREZ, Albedo.fromWeather());
    }
}
