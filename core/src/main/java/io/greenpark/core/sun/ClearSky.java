package io.greenpark.core.sun;

/** Irradiance under a sky without clouds, docs/model.md eq. (SUN-10) and (WEA-18). */
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

    /**
     * Direct irradiance of a very clear sky [W/m2]; NaN where the Sun is below the horizon.
     *
     * <p>Source: A. B. Meinel, M. P. Meinel, Applied Solar Energy (1976): 0.7 to the power of the air mass to the 0.678; a
     * tenth more for the cleanest air.
     *
     * @param extraterrestrialWPerM2 irradiance facing the Sun at the top of the atmosphere [W/m2]
     * @param relativeAirMass air mass at sea level [1]
     */
    public static double meinelBeamWPerM2(double extraterrestrialWPerM2, double relativeAirMass) {
        return 1.1 * extraterrestrialWPerM2 * Math.pow(0.7, Math.pow(relativeAirMass, 0.678));
    }
}
