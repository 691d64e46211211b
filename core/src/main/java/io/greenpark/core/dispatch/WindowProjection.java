package io.greenpark.core.dispatch;

/** Makes the power of a shiftable load meet the energy of each window exactly. */
final class WindowProjection {

    private WindowProjection() {}

    /** Moves values near a bound onto it, and spreads what a window then misses over the steps that have room. */
    static void project(ShiftableLoad load, double[] powerMw, double hours, double snap) {
        PlanProjection.snap(powerMw, load.maxMw(), snap);
        for (int from = 0; from < powerMw.length; from += load.windowSteps()) {
            int to = Math.min(powerMw.length, from + load.windowSteps());
            double missingMw = 0.0;
            for (int t = from; t < to; t++) {
                missingMw += load.nominal().get(t) - powerMw[t];
            }
            spread(powerMw, from, to, load.maxMw(), missingMw);
        }
    }

    /** Steps between the bounds come first: they are where moving energy costs nothing at an optimum. */
    private static void spread(double[] powerMw, int from, int to, double maxMw, double sumMw) {
        double leftMw = sumMw;
        for (int round = 0; round < 2; round++) {
            for (int t = from; t < to && leftMw != 0.0; t++) {
                boolean inner = powerMw[t] > 0.0 && powerMw[t] < maxMw;
                if (inner || round == 1) {
                    double changedMw = Math.min(maxMw, Math.max(0.0, powerMw[t] + leftMw));
                    leftMw -= changedMw - powerMw[t];
                    powerMw[t] = changedMw;
                }
            }
        }
    }
}
