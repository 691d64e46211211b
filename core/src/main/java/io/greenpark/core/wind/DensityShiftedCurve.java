package io.greenpark.core.wind;

/**
 * A power curve whose points move with air density by an exponent that grows with speed, eq. (WIN6b).
 *
 * <p>Source: L. Svenningsen, Proposal of an improved power curve correction, EWEC 2010; the form is that of windpowerlib,
 * function power_curve_density_correction.
 */
final class DensityShiftedCurve {

    private static final double LOW_SPEED_M_PER_S = 7.5;
    private static final double HIGH_SPEED_M_PER_S = 12.5;
    private static final double LOW_EXPONENT = 1.0 / 3.0;
    private static final double HIGH_EXPONENT = 2.0 / 3.0;

    private final SpeedTable table;
    private final double[] exponents;

    DensityShiftedCurve(SpeedTable table) {
        this.table = table;
        this.exponents = new double[table.size()];
        for (int i = 0; i < exponents.length; i++) {
            exponents[i] = exponent(table.speed(i));
        }
    }

    private static double exponent(double speedMPerS) {
        double rise = (speedMPerS - LOW_SPEED_M_PER_S) / (HIGH_SPEED_M_PER_S - LOW_SPEED_M_PER_S);
        return LOW_EXPONENT + Math.max(0.0, Math.min(1.0, rise)) * (HIGH_EXPONENT - LOW_EXPONENT);
    }

    /** Value at a speed in air of {@code relativeDensity} times the reference density; zero outside the moved curve. */
    double at(double speedMPerS, double relativeDensity) {
        double log = Math.log(relativeDensity);
        int last = table.size() - 1;
        if (!(speedMPerS >= movedSpeed(0, log) && speedMPerS <= movedSpeed(last, log))) {
            return 0.0;
        }
        // the curve's own segment at the speed moved back is the right one or a neighbour
        double movedBack = speedMPerS * Math.exp(exponent(speedMPerS) * log);
        int i = table.segment(Math.max(table.speed(0), Math.min(table.speed(last), movedBack)));
        double low = movedSpeed(i, log);
        while (speedMPerS < low) {
            low = movedSpeed(--i, log);
        }
        double high = movedSpeed(i + 1, log);
        while (speedMPerS > high) {
            low = high;
            high = movedSpeed(++i + 1, log);
        }
        return table.value(i) + (table.value(i + 1) - table.value(i)) / (high - low) * (speedMPerS - low);
    }

    private double movedSpeed(int i, double logOfRelativeDensity) {
        return table.speed(i) * Math.exp(-exponents[i] * logOfRelativeDensity);
    }
}
