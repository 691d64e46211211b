package io.greenpark.core.wind;

/** Power of machines that stand behind each other from their undisturbed power, eq. (WIN-12) to (WIN-15). */
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
     * @param curveSpeedMPerS speed at which the power curve is read [m/s]
     * @param directionDeg direction the wind comes from [deg]
     */
    static void table(
            double[] grossMw, double[] curveSpeedMPerS, double[] directionDeg, WakeTable table, double[] wakedMw) {
        for (int k = 0; k < grossMw.length; k++) {
            wakedMw[k] = grossMw[k] > 0.0 ? grossMw[k] * table.efficiency(curveSpeedMPerS[k], directionDeg[k]) : 0.0;
        }
    }
}
