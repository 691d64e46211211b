package io.greenpark.core.dispatch;

/** Flows of one heat system, one element per step; written by dispatchers only. */
final class HeatColumns {

    final double[] boilerMw;
    final double[] dumpedMw;

    /** Heat demanded but not supplied [MW heat]. */
    final double[] unservedMw;

    final BatteryColumns store;

    HeatColumns(int steps) {
        boilerMw = new double[steps];
        dumpedMw = new double[steps];
        unservedMw = new double[steps];
        store = new BatteryColumns(steps);
    }
}
