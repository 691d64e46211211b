package io.greenpark.core.wind;

/**
 * A power curve whose points move with air density by an exponent that grows with speed, eq. (WIN-6b).
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
        if (speedMPerS <= LOW_SPEED_M_PER_S) {
            return LOW_EXPONENT;
        }
        if (speedMPerS >= HIGH_SPEED_M_PER_S) {
            return HIGH_EXPONENT;
        }
        double rise = (speedMPerS - LOW_SPEED_M_PER_S) / (HIGH_SPEED_M_PER_S - LOW_SPEED_M_PER_S);
        return LOW_EXPONENT + rise * (HIGH_EXPONENT - LOW_EXPONENT);
    }

    /** Value at a speed in air of {@code relativeDensity} times the reference density; zero outside the moved curve. */
    double at(double speedMPerS, double relativeDensity) {
        final double root = Math.cbrt(relativeDensity);
        final int last = table.size() - 1;
        if (!(speedMPerS >= movedSpeed(0, relativeDensity, root)
                && speedMPerS <= movedSpeed(last, relativeDensity, root))) {
            return 0.0;
        }
        // the segment at the speed moved back, to first order in the root, is the right one or a neighbour
        double beyondThird = (exponent(speedMPerS) - LOW_EXPONENT) / (HIGH_EXPONENT - LOW_EXPONENT);
        double movedBack = speedMPerS * root * (1.0 + beyondThird * (root - 1.0));
        int i = table.segment(Math.max(table.speed(0), Math.min(table.speed(last), movedBack)));
        double low = movedSpeed(i, relativeDensity, root);
        while (speedMPerS < low) {
            low = movedSpeed(--i, relativeDensity, root);
        }
        double high = movedSpeed(i + 1, relativeDensity, root);
        while (speedMPerS > high) {
            low = high;
            high = movedSpeed(++i + 1, relativeDensity, root);
        }
        return table.value(i) + (table.value(i + 1) - table.value(i)) / (high - low) * (speedMPerS - low);
    }

    /** Speed of point {@code i} after the move; the power function is needed between the two constant exponents only. */
    private double movedSpeed(int i, double relativeDensity, double root) {
        double exponent = exponents[i];
        if (exponent == LOW_EXPONENT) {
            return table.speed(i) / root;
        }
        if (exponent == HIGH_EXPONENT) {
            return table.speed(i) / (root * root);
        }
        return table.speed(i) * Math.pow(relativeDensity, -exponent);
    }
}
