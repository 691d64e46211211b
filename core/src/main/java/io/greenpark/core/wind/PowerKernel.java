package io.greenpark.core.wind;

/** Power of one machine in undisturbed wind, corrected for air density, eq. (WIN6), (WIN7). */
final class PowerKernel {

    private PowerKernel() {}

    /**
     * Fills {@code powerMw}.
     *
     * @param speedMPerS wind speed at hub height [m/s]
     * @param densityKgPerM3 air density at hub height [kg/m3]
     * @param referenceDensityKgPerM3 air density that the curve holds for [kg/m3]
     */
    static void run(
            double[] speedMPerS,
            double[] densityKgPerM3,
            SpeedTable curve,
            double referenceDensityKgPerM3,
            AirDensity.Correction correction,
            double[] powerMw) {
        switch (correction) {
            case NONE -> uncorrected(speedMPerS, curve, powerMw);
            case IEC -> iec(speedMPerS, densityKgPerM3, curve, referenceDensityKgPerM3, powerMw);
            case WINDPRO -> windPro(speedMPerS, densityKgPerM3, curve, referenceDensityKgPerM3, powerMw);
            case STALL -> stall(speedMPerS, densityKgPerM3, curve, referenceDensityKgPerM3, powerMw);
        }
    }

    private static void uncorrected(double[] speedMPerS, SpeedTable curve, double[] powerMw) {
        for (int k = 0; k < speedMPerS.length; k++) {
            powerMw[k] = curve.at(speedMPerS[k]);
        }
    }

    private static void iec(
            double[] speedMPerS, double[] densityKgPerM3, SpeedTable curve, double reference, double[] powerMw) {
        for (int k = 0; k < speedMPerS.length; k++) {
            powerMw[k] = curve.at(speedMPerS[k] * Math.cbrt(densityKgPerM3[k] / reference));
        }
    }

    private static void windPro(
            double[] speedMPerS, double[] densityKgPerM3, SpeedTable curve, double reference, double[] powerMw) {
        final DensityShiftedCurve shifted = new DensityShiftedCurve(curve);
        for (int k = 0; k < speedMPerS.length; k++) {
            powerMw[k] = shifted.at(speedMPerS[k], densityKgPerM3[k] / reference);
        }
    }

    private static void stall(
            double[] speedMPerS, double[] densityKgPerM3, SpeedTable curve, double reference, double[] powerMw) {
        for (int k = 0; k < speedMPerS.length; k++) {
            powerMw[k] = curve.at(speedMPerS[k]) * (densityKgPerM3[k] / reference);
        }
    }
}
