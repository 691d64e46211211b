package io.greenpark.core.dispatch;

/** Makes the power of a thermal unit keep its limits exactly, eq. (DIS-13), (DIS-14), (DIS-51) and (DIS-54). */
final class UnitProjection {

    private static final double HALF = 0.5;

    private UnitProjection() {}

    /**
     * Moves powers near a limit onto it; one below half the least power counts as off.
     *
     * @param snap distance from a limit that counts as on it [MW]
     */
    static void project(ThermalUnit unit, double[] powerMw, double stepHours, double snap) {
        double minMw = unit.minMw();
        double rampMw = unit.rampMwPerHour() * stepHours;
        double jumpMw = unit.jumpMw(stepHours);
        boolean[] runs = new boolean[powerMw.length];
        for (int t = 0; t < powerMw.length; t++) {
            runs[t] = !unit.isOnOff() || powerMw[t] > HALF * minMw;
            powerMw[t] = minMw + PlanProjection.snapped(powerMw[t] - minMw, unit.powerMw() - minMw, snap);
        }
        double[] mostMw = new double[powerMw.length];
        double reachableMw = unit.powerMw();
        for (int t = powerMw.length - 1; t >= 0; t--) {
            mostMw[t] = Math.min(unit.powerMw(), reachableMw);
            reachableMw = runs[t] ? mostMw[t] + rampMw : jumpMw;
        }
        for (int t = 0; t < powerMw.length; t++) {
            double leastMw = minMw;
            double highMw = mostMw[t];
            if (t > 0 && runs[t - 1]) {
                leastMw = Math.max(minMw, powerMw[t - 1] - rampMw);
                highMw = Math.min(highMw, powerMw[t - 1] + rampMw);
            } else if (t > 0) {
                highMw = Math.min(highMw, jumpMw);
            }
            powerMw[t] = runs[t] ? Math.min(highMw, Math.max(leastMw, powerMw[t])) : 0.0;
        }
    }
}
