package io.greenpark.core.sun;

import java.util.Arrays;

/**
 * The apparent Sun seen from the centre of the Earth at equally spaced instants, docs/model.md eq. (SUN-1) to (SUN-3).
 *
 * <p>The direction is kept as a unit vector in the equatorial frame of date and not as right ascension and declination:
 * vectors interpolate without wrapping and turn into the local horizon without inverse functions.
 *
 * <p>Source: I. Reda, A. Andreas, NREL/TP-560-34302 (revised 2008), sections 3.1 to 3.10 and appendix A.1.
 */
final class Ephemeris {

    /** Epoch J2000.0 in seconds of Unix time. */
    static final double J2000_EPOCH_SECOND = 946_728_000.0;

    private static final double DAYS_PER_CENTURY = 36_525.0;
    private static final double SECONDS_PER_DAY = 86_400.0;

    /** Aberration of light at one astronomical unit [arcsec]. */
    private static final double ABERRATION_ARCSEC = 20.4898;

    /** Equatorial horizontal parallax of the Sun at one astronomical unit [arcsec]. */
    private static final double PARALLAX_ARCSEC = 8.794;

    /** Obliquity of the ecliptic by powers of ten Julian millennia (report eq. 24) [arcsec]. */
    private static final double[] OBLIQUITY_ARCSEC = {
        84381.448, -4680.93, -1.55, 1999.25, -51.38, -249.67, -39.05, 7.12, 27.87, 5.79, 2.45
    };

    /** Mean longitude of the Sun by powers of the Julian millennium (report eq. A2) [deg]. */
    private static final double[] MEAN_LONGITUDE_DEG = {
        280.4664567, 360007.6982779, 0.03032028, 1.0 / 49931, -1.0 / 15300, -1.0 / 2000000
    };

    /** Components of the unit vector towards the Sun: equinox, 90 degrees east of it on the equator, north pole [1]. */
    final double[] x;

    final double[] y;
    final double[] z;

    /** Distance of the Sun [astronomical units]. */
    final double[] radiusAu;

    /** Sine of the Sun's equatorial horizontal parallax [1]. */
    final double[] sinParallax;

    /** Apparent minus mean sidereal time [deg]. */
    final double[] equinoxDeg;

    private final double firstMillennium;
    private final double intervalMillennia;

    /**
     * @param firstDay first instant [days after J2000.0, UT]
     * @param intervalDays distance of the instants [d]
     * @param instants number of instants
     * @param deltaTSeconds terrestrial minus universal time [s]
     */
    Ephemeris(double firstDay, double intervalDays, int instants, double deltaTSeconds) {
        x = new double[instants];
        y = new double[instants];
        z = new double[instants];
        sinParallax = new double[instants];
        equinoxDeg = new double[instants];
        firstMillennium = (firstDay + deltaTSeconds / SECONDS_PER_DAY) / (10.0 * DAYS_PER_CENTURY);
        intervalMillennia = intervalDays / (10.0 * DAYS_PER_CENTURY);

        double[] longitudeRad = series(EarthTerms.LONGITUDE, instants);
        double[] latitudeRad = series(EarthTerms.LATITUDE, instants);
        radiusAu = series(EarthTerms.RADIUS, instants);
        Nutation nutation = new Nutation();
        for (int j = 0; j < instants; j++) {
            double millennium = firstMillennium + j * intervalMillennia;
            nutation.at(10.0 * millennium);
            double obliquityRad =
                    Math.toRadians(Polynomial.at(OBLIQUITY_ARCSEC, millennium / 10.0) / 3600.0 + nutation.obliquityDeg);
            double sunLongitudeRad = longitudeRad[j]
                    + Math.PI
                    + Math.toRadians(nutation.longitudeDeg - ABERRATION_ARCSEC / (3600.0 * radiusAu[j]));
            double sunLatitudeRad = -latitudeRad[j];
            double onEcliptic = Math.cos(sunLatitudeRad) * Math.sin(sunLongitudeRad);
            double above = Math.sin(sunLatitudeRad);
            double cosObliquity = Math.cos(obliquityRad);
            double sinObliquity = Math.sin(obliquityRad);
            x[j] = Math.cos(sunLatitudeRad) * Math.cos(sunLongitudeRad);
            y[j] = onEcliptic * cosObliquity - above * sinObliquity;
            z[j] = onEcliptic * sinObliquity + above * cosObliquity;
            sinParallax[j] = Math.sin(Math.toRadians(PARALLAX_ARCSEC / (3600.0 * radiusAu[j])));
            equinoxDeg[j] = nutation.longitudeDeg * cosObliquity;
        }
    }

    /** Days after J2000.0 [d] of an instant given in seconds of Unix time. */
    static double days(double epochSecond) {
        return (epochSecond - J2000_EPOCH_SECOND) / SECONDS_PER_DAY;
    }

    /** Mean sidereal time at Greenwich (report eq. 28) [deg]. */
    static double meanSiderealDeg(double daysAfterJ2000) {
        double century = daysAfterJ2000 / DAYS_PER_CENTURY;
        return 280.46061837
                + 360.98564736629 * daysAfterJ2000
                + century * century * (0.000387933 - century / 38710000.0);
    }

    /** Apparent minus mean solar time at instant {@code j}, eq. (SUN-7) [min]. */
    double equationOfTimeMinutes(int j) {
        double meanDeg = Polynomial.at(MEAN_LONGITUDE_DEG, firstMillennium + j * intervalMillennia);
        double rightAscensionDeg = Math.toDegrees(Math.atan2(y[j], x[j]));
        double differenceDeg = meanDeg - 0.0057183 - rightAscensionDeg + equinoxDeg[j];
        return 4.0 * Math.IEEEremainder(differenceDeg, 360.0);
    }

    /**
     * Sum of {@code a cos(b + c M) M^i} at every instant. Each term is turned from instant to instant by a rotation, which
     * costs four products in place of a cosine; the rounding of a year of rotations stays below 1e-12.
     */
    private double[] series(double[][][] tables, int instants) {
        double[] total = new double[instants];
        double[] ofPower = new double[instants];
        for (int power = tables.length - 1; power >= 0; power--) {
            Arrays.fill(ofPower, 0.0);
            for (double[] term : tables[power]) {
                double phase = term[1] + term[2] * firstMillennium;
                double cos = term[0] * Math.cos(phase);
                double sin = term[0] * Math.sin(phase);
                double cosStep = Math.cos(term[2] * intervalMillennia);
                double sinStep = Math.sin(term[2] * intervalMillennia);
                for (int j = 0; j < instants; j++) {
                    ofPower[j] += cos;
                    double next = cos * cosStep - sin * sinStep;
                    sin = sin * cosStep + cos * sinStep;
                    cos = next;
                }
            }
            for (int j = 0; j < instants; j++) {
                total[j] = total[j] * (firstMillennium + j * intervalMillennia) + ofPower[j] * 1e-8;
            }
        }
        return total;
    }
}
