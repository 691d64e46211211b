package io.greenpark.core.wind;

/** Power of machines that stand behind each other from their undisturbed power, eq. (WIN12) to (WIN15). */
final class WakeKernel {

    private WakeKernel() {}

    /** Fills {@code wakedMw} with a constant loss. */
    static void constant(double[] grossMw, double lossFraction, double[] wakedMw) {
        final double kept = 1.0 - lossFraction;
        for (int k = 0; k < grossMw.length; k++) {
            wakedMw[k] = grossMw[k] * kept;
        }
    }

    /** Fills {@code wakedMw} with an efficiency that depends on speed and keeps its first and last value beyond its ends. */
    static void curve(double[] grossMw, double[] speedMPerS, SpeedTable efficiency, double[] wakedMw) {
        final double first = efficiency.speed(0);
        final double last = efficiency.speed(efficiency.size() - 1);
        for (int k = 0; k < grossMw.length; k++) {
            wakedMw[k] = grossMw[k] * efficiency.at(Math.max(first, Math.min(last, speedMPerS[k])));
        }
    }

    /**
     * Fills {@code wakedMw} from the table of a layout.
     *
     * @param speedMPerS wind speed at hub height [m/s]
     * @param directionDeg direction the wind comes from [deg]
     * @param densityKgPerM3 air density at hub height [kg/m3]
     * @param asSpeed whether density acts as speed, eq. (WIN6a); if not, the table is read at the speed itself
     */
    static void table(
            double[] grossMw,
            double[] speedMPerS,
            double[] directionDeg,
            double[] densityKgPerM3,
            double referenceDensityKgPerM3,
            boolean asSpeed,
            WakeTable table,
            double[] wakedMw) {
        for (int k = 0; k < grossMw.length; k++) {
            final double factor = asSpeed ? Math.cbrt(densityKgPerM3[k] / referenceDensityKgPerM3) : 1.0;
            wakedMw[k] = grossMw[k] * table.efficiency(speedMPerS[k] * factor, directionDeg[k]);
        }
    }
}
