package io.greenpark.core.sun;

/**
 * DISC corrected by a table over clearness, zenith, change of clearness and water in the air, docs/model.md eq. (SUN-14).
 *
 * <p>Source: R. Perez et al., ASHRAE Transactions 98 (1992) 354.
 */
final class Dirint {

    private static final double[] CLEARNESS_EDGES = {0.24, 0.4, 0.56, 0.7, 0.8};
    private static final double[] ZENITH_EDGES_DEG = {25.0, 40.0, 55.0, 70.0, 80.0};
    private static final double[] CHANGE_EDGES = {0.015, 0.035, 0.07, 0.15, 0.3};
    private static final double[] WATER_EDGES_CM = {1.0, 2.0, 3.0};

    /** Bins of the table for an unknown change of clearness and unknown water. */
    private static final int CHANGE_UNKNOWN = 6;

    private static final int WATER_UNKNOWN = 4;

    private Dirint() {}

    static double[] dniWPerM2(SunPath sun, Disc disc, double[] dewPointC) {
        int steps = sun.steps();
        double[] clearness = new double[steps];
        for (int k = 0; k < steps; k++) {
            clearness[k] = zenithIndependent(disc.clearness()[k], disc.airMass()[k]);
        }
        double[] dni = new double[steps];
        for (int k = 0; k < steps; k++) {
            if (disc.dniWPerM2()[k] > 0.0) {
                double coefficient = DirintTable.coefficient(
                        bin(clearness[k], CLEARNESS_EDGES),
                        bin(sun.apparentZenithDeg(k), ZENITH_EDGES_DEG),
                        changeBin(clearness, k),
                        waterBin(dewPointC[k]));
                dni[k] = disc.dniWPerM2()[k] * coefficient;
            }
        }
        return dni;
    }

    /** Clearness freed of its dependence on the Sun's elevation, within 0 to 1; NaN at night. */
    private static double zenithIndependent(double kt, double airMass) {
        double value = kt / (1.031 * Math.exp(-1.4 / (0.9 + 9.4 / airMass)) + 0.1);
        return Math.min(1.0, Math.max(0.0, value));
    }

    /** Mean change towards the two neighbours; at an end the one neighbour counts twice, a night one counts nothing. */
    private static int changeBin(double[] clearness, int k) {
        int last = clearness.length - 1;
        if (last == 0) {
            return CHANGE_UNKNOWN;
        }
        double before = Math.abs(clearness[k] - clearness[k == 0 ? 1 : k - 1]);
        double after = Math.abs(clearness[k] - clearness[k == last ? last - 1 : k + 1]);
        if (Double.isNaN(before) && Double.isNaN(after)) {
            return CHANGE_UNKNOWN;
        }
        return bin(0.5 * ((Double.isNaN(before) ? 0.0 : before) + (Double.isNaN(after) ? 0.0 : after)), CHANGE_EDGES);
    }

    /** Precipitable water from the dew point [cm]. */
    private static int waterBin(double dewPointC) {
        return Double.isNaN(dewPointC) ? WATER_UNKNOWN : bin(Math.exp(0.07 * dewPointC - 0.075), WATER_EDGES_CM);
    }

    private static int bin(double value, double[] edges) {
        int bin = 0;
        while (bin < edges.length && value >= edges[bin]) {
            bin++;
        }
        return bin;
    }
}
