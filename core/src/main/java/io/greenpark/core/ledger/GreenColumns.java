package io.greenpark.core.ledger;

/** Own green power by use, one element per step; written by {@link GreenTraceKernel} only. */
final class GreenColumns {

    /** Direct and from storage, to the load [MW]. */
    final double[] toLoadMw;
    /** Direct and from storage, to the own use of the plants [MW]. */
    final double[] toOwnUseMw;
    /** Direct and from storage, to the grid [MW]. */
    final double[] toExportMw;
    /** Direct, into the batteries [MW]. */
    final double[] toStorageMw;
    /** Green part of what all batteries deliver [MW]. */
    final double[] fromStorageMw;
    /** Green inventory of all batteries at the end of the step [MWh]. */
    final double[] storedMwh;

    /** Received over lines [MW]. */
    final double[] receivedMw;
    /** Direct and from storage, sent over lines [MW]. */
    final double[] toLinesMw;

    GreenColumns(int steps) {
        toLoadMw = new double[steps];
        toOwnUseMw = new double[steps];
        toExportMw = new double[steps];
        toStorageMw = new double[steps];
        fromStorageMw = new double[steps];
        storedMwh = new double[steps];
        receivedMw = new double[steps];
        toLinesMw = new double[steps];
    }
}
