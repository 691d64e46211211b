package io.greenpark.core.dispatch;

/** Flows of one battery, one element per step; written by kernels only. */
final class BatteryColumns {

    final double[] chargeMw;
    final double[] dischargeMw;

    /** Stored energy at the <em>end</em> of each step [MWh]. */
    final double[] storedMwh;

    BatteryColumns(int steps) {
        chargeMw = new double[steps];
        dischargeMw = new double[steps];
        storedMwh = new double[steps];
    }
}
