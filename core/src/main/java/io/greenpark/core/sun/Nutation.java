package io.greenpark.core.sun;

/**
 * Nutation of the Earth's axis, docs/model.md eq. (SUN-2).
 *
 * <p>Sine and cosine are taken of the five fundamental arguments only. Those of their 63 combinations follow by
 * multiplying complex numbers in place of a sine and a cosine for each.
 *
 * <p>Source: I. Reda, A. Andreas, NREL/TP-560-34302 (revised 2008), section 3.4.
 */
final class Nutation {

    /** Largest multiple of an argument in the table. */
    private static final int MAX_MULTIPLE = 3;

    /** Fundamental arguments X0..X4 by powers of the Julian century (report eq. 15 to 19) [deg]. */
    private static final double[][] ARGUMENTS_DEG = {
        {297.85036, 445267.111480, -0.0019142, 1.0 / 189474},
        {357.52772, 35999.050340, -0.0001603, -1.0 / 300000},
        {134.96298, 477198.867398, 0.0086972, 1.0 / 56250},
        {93.27191, 483202.017538, -0.0036825, 1.0 / 327270},
        {125.04452, -1934.136261, 0.0020708, 1.0 / 450000}
    };

    private final double[][] cos = new double[ARGUMENTS_DEG.length][MAX_MULTIPLE + 1];
    private final double[][] sin = new double[ARGUMENTS_DEG.length][MAX_MULTIPLE + 1];

    /** In longitude [deg]. */
    double longitudeDeg;

    /** In obliquity [deg]. */
    double obliquityDeg;

    /** Evaluates both parts at a Julian century of terrestrial time. */
    void at(double century) {
        for (int i = 0; i < ARGUMENTS_DEG.length; i++) {
            fillMultiples(i, Math.toRadians(Polynomial.at(ARGUMENTS_DEG[i], century)));
        }
        double longitude = 0.0;
        double obliquity = 0.0;
        for (int row = 0; row < NutationTerms.MULTIPLES.length; row++) {
            int[] multiples = NutationTerms.MULTIPLES[row];
            double c = 1.0;
            double s = 0.0;
            for (int i = 0; i < multiples.length; i++) {
                int multiple = multiples[i];
                if (multiple != 0) {
                    double ci = cos[i][Math.abs(multiple)];
                    double si = multiple > 0 ? sin[i][multiple] : -sin[i][-multiple];
                    double turned = c * ci - s * si;
                    s = s * ci + c * si;
                    c = turned;
                }
            }
            double[] coefficients = NutationTerms.COEFFICIENTS[row];
            longitude += (coefficients[0] + coefficients[1] * century) * s;
            obliquity += (coefficients[2] + coefficients[3] * century) * c;
        }
        longitudeDeg = longitude / 36e6;
        obliquityDeg = obliquity / 36e6;
    }

    private void fillMultiples(int i, double argumentRad) {
        cos[i][0] = 1.0;
        cos[i][1] = Math.cos(argumentRad);
        sin[i][1] = Math.sin(argumentRad);
        for (int m = 2; m <= MAX_MULTIPLE; m++) {
            cos[i][m] = cos[i][m - 1] * cos[i][1] - sin[i][m - 1] * sin[i][1];
            sin[i][m] = sin[i][m - 1] * cos[i][1] + cos[i][m - 1] * sin[i][1];
        }
    }
}
