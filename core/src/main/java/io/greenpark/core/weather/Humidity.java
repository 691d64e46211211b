package io.greenpark.core.weather;

/**
 * Water vapour in the air, docs/model.md eq. (WEA-4).
 *
 * <p>Source: O. A. Alduchov, R. E. Eskridge, Improved Magnus form approximation of saturation vapor pressure, Journal of
 * Applied Meteorology 35 (1996) 601, eq. 21: over water, within 0.4 % from -40 to 50 C.
 */
final class Humidity {

    private static final double SATURATION_AT_ZERO_HPA = 6.1094;
    private static final double SLOPE = 17.625;
    private static final double OFFSET_C = 243.04;

    private Humidity() {}

    /** Vapour pressure of saturated air over water [hPa]. */
    static double saturationHpa(double dryBulbC) {
        return SATURATION_AT_ZERO_HPA * Math.exp(SLOPE * dryBulbC / (dryBulbC + OFFSET_C));
    }

    /** Temperature at which air of a vapour pressure is saturated [C]. */
    static double dewPointC(double vapourHpa) {
        double log = Math.log(vapourHpa / SATURATION_AT_ZERO_HPA);
        return OFFSET_C * log / (SLOPE - log);
    }

    /** Vapour pressure over that of saturation [0..1]. */
    static double relativeFraction(double dryBulbC, double dewPointC) {
        return saturationHpa(dewPointC) / saturationHpa(dryBulbC);
    }
}
