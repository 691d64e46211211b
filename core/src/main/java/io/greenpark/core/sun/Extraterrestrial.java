package io.greenpark.core.sun;

import java.time.LocalDate;

/**
 * Irradiance on a plane facing the Sun at the top of the atmosphere, docs/model.md eq. (SUN-8).
 *
 * <p>Source: J. W. Spencer, Fourier series representation of the position of the Sun, Search 2 (1971) 172.
 */
public final class Extraterrestrial {

    /** Solar constant of the reference programs [W/m2]. */
    public static final double SOLAR_CONSTANT_W_PER_M2 = 1366.1;

    private static final long SECONDS_PER_DAY = 86_400;

    private Extraterrestrial() {}

    /** Square of the mean over the actual distance of the Sun on a day of the year, 1 to 366 [1]. */
    public static double distanceFactor(int dayOfYear) {
        double b = 2.0 * Math.PI * (dayOfYear - 1) / 365.0;
        return 1.00011
                + 0.034221 * Math.cos(b)
                + 0.00128 * Math.sin(b)
                + 0.000719 * Math.cos(2.0 * b)
                + 7.7e-5 * Math.sin(2.0 * b);
    }

    /**
     * Irradiance at equally spaced instants [W/m2]. The day of the year is that of UTC, as in the reference programs: in
     * China the first eight hours of a day belong to the day before.
     */
    static double[] wPerM2(double firstEpochSecond, long stepSeconds, int steps) {
        double[] values = new double[steps];
        long day = Long.MIN_VALUE;
        double ofDay = 0.0;
        for (int k = 0; k < steps; k++) {
            long at = Math.floorDiv((long) Math.floor(firstEpochSecond + (double) (k * stepSeconds)), SECONDS_PER_DAY);
            if (at != day) {
                day = at;
                ofDay = SOLAR_CONSTANT_W_PER_M2
                        * distanceFactor(LocalDate.ofEpochDay(day).getDayOfYear());
            }
            values[k] = ofDay;
        }
        return values;
    }
}
