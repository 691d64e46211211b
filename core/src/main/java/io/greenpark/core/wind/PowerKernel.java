package io.greenpark.core.wind;

/** Power of one machine in undisturbed wind and what air density does to it, eq. (WIN-6), (WIN-7). */
final class PowerKernel {

    private PowerKernel() {}

    /**
     * Fills {@code equivalentMPerS} with the speeds that carry the same power in air of reference density, eq. (WIN-6a).
     *
     * @param speedMPerS wind speed at hub height [m/s]
     * @param densityKgPerM3 air density at hub height [kg/m3]
     * @param referenceDensityKgPerM3 air density that the curve holds for [kg/m3]
     */
    static void equivalentSpeed(
            double[] speedMPerS, double[] densityKgPerM3, double referenceDensityKgPerM3, double[] equivalentMPerS) {
        final double perReference = 1.0 / referenceDensityKgPerM3;
        for (int k = 0; k < speedMPerS.length; k++) {
            equivalentMPerS[k] = speedMPerS[k] * Math.cbrt(densityKgPerM3[k] * perReference);
        }
    }

    /** Fills {@code powerMw} from the curve as it stands. */
    static void plain(double[] speedMPerS, SpeedTable curve, double[] powerMw) {
        for (int k = 0; k < speedMPerS.length; k++) {
            powerMw[k] = curve.at(speedMPerS[k]);
        }
    }

    /** Fills {@code powerMw} from the curve times relative density, eq. (WIN-6c). */
    static void stall(
            double[] speedMPerS,
            double[] densityKgPerM3,
            double referenceDensityKgPerM3,
            SpeedTable curve,
            double[] powerMw) {
        final double perReference = 1.0 / referenceDensityKgPerM3;
        for (int k = 0; k < speedMPerS.length; k++) {
            powerMw[k] = curve.at(speedMPerS[k]) * (densityKgPerM3[k] * perReference);
        }
    }

    /** Fills {@code powerMw} from the curve with its points moved, eq. (WIN-6b). */
    static void windPro(
            double[] speedMPerS,
            double[] densityKgPerM3,
            double referenceDensityKgPerM3,
            DensityShiftedCurve curve,
            double[] powerMw) {
        final double perReference = 1.0 / referenceDensityKgPerM3;
        for (int k = 0; k < speedMPerS.length; k++) {
            powerMw[k] = curve.at(speedMPerS[k], densityKgPerM3[k] * perReference);
        }
    }
}
