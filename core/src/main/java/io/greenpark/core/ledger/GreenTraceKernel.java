package io.greenpark.core.ledger;

/**
 * Follows own green power through one node, docs/model.md eq. (CAR-5) to (CAR-8).
 *
 * <p>Within a step green generation serves the plants' own use, then the load, then the batteries, then the grid; what
 * batteries deliver serves what is left in the same order. Each battery holds a green and a grid inventory; what leaves
 * it, losses included, draws on both in proportion.
 */
final class GreenTraceKernel {

    private GreenTraceKernel() {}

    /**
     * Fills {@code out} from the first to the last step.
     *
     * @param greenMw own generation after curtailment per step [MW]
     * @param loadMw load per step [MW]
     * @param ownUseMw own use of the plants per step [MW]
     * @param storage the batteries of the node
     */
    static void run(double[] greenMw, double[] loadMw, double[] ownUseMw, StorageColumns[] storage, GreenColumns out) {
        final double[] greenMwh = new double[storage.length];
        for (int t = 0; t < greenMw.length; t++) {
            double chargeMw = 0.0;
            double dischargeMw = 0.0;
            double greenDischargeMw = 0.0;
            for (int b = 0; b < storage.length; b++) {
                final StorageColumns battery = storage[b];
                chargeMw += battery.chargeMw()[t];
                dischargeMw += battery.dischargeMw()[t];
                greenDischargeMw += battery.dischargeMw()[t] * share(greenMwh[b], before(battery, t));
            }

            final double directOwnUseMw = Math.min(ownUseMw[t], greenMw[t]);
            final double directLoadMw = Math.min(loadMw[t], greenMw[t] - directOwnUseMw);
            final double leftMw = greenMw[t] - directOwnUseMw - directLoadMw;
            final double toStorageMw = Math.min(chargeMw, leftMw);
            final double dischargedOwnUseMw = Math.min(dischargeMw, ownUseMw[t] - directOwnUseMw);
            final double dischargedLoadMw = Math.min(dischargeMw - dischargedOwnUseMw, loadMw[t] - directLoadMw);
            final double dischargedExportMw = dischargeMw - dischargedOwnUseMw - dischargedLoadMw;
            final double greenOfDischarge = share(greenDischargeMw, dischargeMw);
            final double greenOfCharge = share(toStorageMw, chargeMw);

            out.toOwnUseMw[t] = directOwnUseMw + dischargedOwnUseMw * greenOfDischarge;
            out.toLoadMw[t] = directLoadMw + dischargedLoadMw * greenOfDischarge;
            out.toExportMw[t] = leftMw - toStorageMw + dischargedExportMw * greenOfDischarge;
            out.toStorageMw[t] = toStorageMw;
            out.fromStorageMw[t] = greenDischargeMw;
            double storedGreenMwh = 0.0;
            for (int b = 0; b < storage.length; b++) {
                greenMwh[b] = greenAfter(storage[b], t, greenMwh[b], greenOfCharge);
                storedGreenMwh += greenMwh[b];
            }
            out.storedMwh[t] = storedGreenMwh;
        }
    }

    /** Green inventory at the end of step {@code t}. */
    private static double greenAfter(StorageColumns battery, int t, double greenMwh, double greenOfCharge) {
        final double beforeMwh = before(battery, t);
        final double afterMwh = battery.storedMwh()[t];
        if (battery.chargeMw()[t] > 0.0) {
            final double retainedMwh = Math.min(beforeMwh * battery.retainedFraction(), afterMwh);
            return share(greenMwh, beforeMwh) * retainedMwh + greenOfCharge * (afterMwh - retainedMwh);
        }
        return share(greenMwh, beforeMwh) * afterMwh;
    }

    private static double before(StorageColumns battery, int t) {
        return t == 0 ? battery.initialMwh() : battery.storedMwh()[t - 1];
    }

    private static double share(double part, double whole) {
        return whole > 0.0 ? Math.min(1.0, part / whole) : 0.0;
    }
}
