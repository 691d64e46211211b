package io.greenpark.core.sun;

/** Length of the Sun's way through the atmosphere over that of a vertical way, docs/model.md eq. (SUN-9). */
public final class AirMass {

    /** Air pressure at sea level in the standard atmosphere [Pa]. */
    public static final double STANDARD_PRESSURE_PA = 101_325.0;

    private AirMass() {}

    /**
     * Relative air mass at sea level [1]; NaN where the Sun is below the horizon.
     *
     * <p>Source: F. Kasten, A. T. Young, Revised optical air mass tables and approximation formula, Applied Optics 28
     * (1989) 4735.
     *
     * @param apparentZenithDeg angle of the refracted Sun from the vertical [deg]
     */
    public static double relative(double apparentZenithDeg) {
        return apparentZenithDeg > 90.0
                ? Double.NaN
                : relative(apparentZenithDeg, Math.cos(Math.toRadians(apparentZenithDeg)));
    }

    static double relative(double apparentZenithDeg, double cosZenith) {
        return 1.0 / (cosZenith + 0.50572 * Math.pow(96.07995 - apparentZenithDeg, -1.6364));
    }

    /** Air mass at the pressure of the place [1], from that at sea level. */
    public static double absolute(double relative, double pressurePa) {
        return relative * pressurePa / STANDARD_PRESSURE_PA;
    }

    /**
     * Relative air mass of the DISC and DIRINT models [1].
     *
     * <p>Source: F. Kasten, A new table and approximation formula for the relative optical air mass, Archiv für
     * Meteorologie, Geophysik und Bioklimatologie B 14 (1966) 206.
     */
    static double kasten1966(double zenithDeg, double cosZenith) {
        return 1.0 / (cosZenith + 0.15 * Math.pow(93.885 - zenithDeg, -1.253));
    }

    /** Pressure of the standard atmosphere at a height above sea level [Pa]. */
    public static double standardPressurePa(double elevationM) {
        return 100.0 * Math.pow((44331.514 - elevationM) / 11880.516, 1.0 / 0.1902632);
    }
}
