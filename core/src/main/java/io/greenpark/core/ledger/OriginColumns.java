package io.greenpark.core.ledger;

/**
 * The green power of one node by the plant it comes from, while it is traced; written by {@link OriginKernel} only.
 *
 * <p>Origins are the plants of the node, or of all nodes where lines carry power between them.
 */
final class OriginColumns {

    /** Output of the node's own plants before curtailment, by plant and step [MW]. */
    final double[][] availableMw;
    /** Index of the first own plant among the origins. */
    final int firstOwn;
    /** Length of a step [h]. */
    final double stepHours;
    /** Month of every step. */
    final int[] monthOfStep;
    /** The ledger: by origin, month and account, so that a step writes into one row of an origin [MWh]. */
    final double[][][] mwh;
    /** Received in the step by origin [MW]. */
    final double[] receivedMw;
    /** Own and received in the step by origin [MW]. */
    final double[] inputMw;
    /** Green discharge of the step by origin [MW]. */
    final double[] dischargeMw;
    /** Sent over lines in the step by origin [MW]. */
    final double[] sentMw;
    /** Green inventory by battery and origin [MWh]. */
    final double[][] storedMwh;

    OriginColumns(
            double[][] availableMw,
            int firstOwn,
            int origins,
            int batteries,
            double stepHours,
            int[] monthOfStep,
            int months) {
        this.availableMw = availableMw;
        this.firstOwn = firstOwn;
        this.stepHours = stepHours;
        this.monthOfStep = monthOfStep;
        mwh = new double[origins][months][EnergyAccount.values().length];
        receivedMw = new double[origins];
        inputMw = new double[origins];
        dischargeMw = new double[origins];
        sentMw = new double[origins];
        storedMwh = new double[batteries][origins];
    }

    /** The ledger by account, origin and month [MWh]. */
    double[][][] byAccount() {
        int months = mwh.length == 0 ? 0 : mwh[0].length;
        double[][][] turned = new double[EnergyAccount.values().length][mwh.length][months];
        for (int account = 0; account < turned.length; account++) {
            for (int a = 0; a < mwh.length; a++) {
                for (int m = 0; m < months; m++) {
                    turned[account][a][m] = mwh[a][m][account];
                }
            }
        }
        return turned;
    }
}
