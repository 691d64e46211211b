package io.greenpark.core.weather;

/**
 * Water vapour in the air, docs/model.md eq. (WEA-4).
 *
 * <p>Source: O. A. Alduchov, R. E. Eskridge, Improved Magnus form approximation of saturation vapor pressure, Journal of
 * Applied Meteorology 35 (1996) 601, eq. 21: over water, within 0.4 % from -40 to 50 C.
 */
public final class Humidity {

    private static final double SATURATION_AT_ZERO_HPA = 6.1094;
    private static final double SLOPE = 17.625;
    private static final double OFFSET_C = 243.04;
    private static final double DRIEST_FRACTION = 0.001;

    private Humidity() {}

    /** Vapour pressure of saturated air over water [hPa]. */
    public static double saturationHpa(double dryBulbC) {
        return SATURATION_AT_ZERO_HPA * Math.exp(SLOPE * dryBulbC / (dryBulbC + OFFSET_C));
    }

    /** Temperature at which air of a vapour pressure is saturated [C]. */
    public static double dewPointC(double vapourHpa) {
        double log = Math.log(vapourHpa / SATURATION_AT_ZERO_HPA);
        return OFFSET_C * log / (SLOPE - log);
    }

    /** Vapour pressure over that of saturation [0..1]. */
    static double relativeFraction(double dryBulbC, double dewPointC) {
        return saturationHpa(dewPointC) / saturationHpa(dryBulbC);
    }

    /** Dew point of each step [C]; air drier than a thousandth of saturation counts as that. */
    static double[] dewPointsC(double[] dryBulbC, double[] humidityFraction) {
        double[] dewPointC = new double[dryBulbC.length];
        for (int k = 0; k < dewPointC.length; k++) {
            dewPointC[k] = dewPointC(Math.max(humidityFraction[k], DRIEST_FRACTION) * saturationHpa(dryBulbC[k]));
        }
        return dewPointC;
    }

    /** Relative humidity of each step, at most 1 [0..1]. */
    static double[] relativeFractions(double[] dryBulbC, double[] dewPointC) {
        double[] humidityFraction = new double[dryBulbC.length];
        for (int k = 0; k < humidityFraction.length; k++) {
            humidityFraction[k] = Math.min(1.0, relativeFraction(dryBulbC[k], dewPointC[k]));
        }
        return humidityFraction;
    }
}
