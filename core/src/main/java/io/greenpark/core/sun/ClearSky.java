package io.greenpark.core.sun;

/** Global horizontal irradiance under a sky without clouds, docs/model.md eq. (SUN-10). */
public final class ClearSky {

    private ClearSky() {}

    /**
     * Haurwitz's clear sky [W/m2], zero where the Sun is below the horizon.
     *
     * <p>Source: B. Haurwitz, Insolation in relation to cloudiness and cloud density, Journal of Meteorology 2 (1945) 154;
     * M. J. Reno et al., SAND2012-2389.
     *
     * @param cosApparentZenith cosine of the angle of the refracted Sun from the vertical [1]
     */
    public static double haurwitzWPerM2(double cosApparentZenith) {
        return cosApparentZenith > 0.0 ? 1098.0 * cosApparentZenith * Math.exp(-0.059 / cosApparentZenith) : 0.0;
    }
}
