package io.greenpark.core.ledger;

/** The batteries of one node by account, while they are traced; written by {@link StorageKernel} only. */
final class StorageBook {

    /** By battery, period and account [MWh]. */
    final double[][][] mwh;
    /** Green part of what each battery delivers in the step that is traced [1]. */
    final double[] greenDelivered;
    /** Period that every step is booked in. */
    final int[] periodOfStep;
    /** Length of a step [h]. */
    final double stepHours;

    StorageBook(int batteries, int[] periodOfStep, int periods, double stepHours) {
        mwh = new double[batteries][periods][StorageAccount.values().length];
        greenDelivered = new double[batteries];
        this.periodOfStep = periodOfStep;
        this.stepHours = stepHours;
    }
}
