package io.greenpark.core.ledger;

import java.util.Arrays;

/**
 * Follows green power through nodes and lines, docs/model.md eq. (CAR-5) to (CAR-8) and (CAR-12).
 *
 * <p>Within a step green power, own and received, serves the plants' own use, then the load, then the batteries, then lines, then
 * the grid; what batteries deliver serves what is left in the same order. Each battery holds a green and a grid inventory; what
 * leaves it, losses included, draws on both in proportion. A node is traced after all nodes that send to it; where power goes round
 * in a circle, the green part of the line that closes it counts as lost.
 */
final class GreenTraceKernel {

    private GreenTraceKernel() {}

    /** Fills the output of {@code nodes} from the first to the last step. */
    static void run(TracedColumns[] nodes, LineColumns[] lines) {
        final int[] waiting = new int[nodes.length];
        final boolean[] traced = new boolean[nodes.length];
        final int steps = nodes[0].greenMw().length;
        for (int t = 0; t < steps; t++) {
            Arrays.fill(waiting, 0);
            Arrays.fill(traced, false);
            for (LineColumns line : lines) {
                waiting[line.to()] += line.sentMw()[t] > 0.0 ? 1 : 0;
            }
            for (int left = nodes.length; left > 0; left--) {
                final int n = next(waiting, traced);
                traced[n] = true;
                step(nodes[n], t);
                final double greenOfLines = share(nodes[n].out().toLinesMw[t], nodes[n].linesMw()[t]);
                for (LineColumns line : lines) {
                    if (line.from() == n && line.sentMw()[t] > 0.0) {
                        waiting[line.to()]--;
                        if (!traced[line.to()]) {
                            nodes[line.to()].out().receivedMw[t] += line.sentMw()[t] * line.efficiency() * greenOfLines;
                        }
                    }
                }
            }
        }
    }

    /** The first node that waits for no other, or in a circle the first that is left. */
    private static int next(int[] waiting, boolean[] traced) {
        int first = -1;
        for (int n = 0; n < traced.length; n++) {
            if (!traced[n]) {
                if (waiting[n] == 0) {
                    return n;
                }
                first = first < 0 ? n : first;
            }
        }
        return first;
    }

    private static void step(TracedColumns node, int t) {
        final StorageColumns[] storage = node.storage();
        final double[] greenMwh = node.inventoryMwh();
        final GreenColumns out = node.out();
        double chargeMw = 0.0;
        double dischargeMw = 0.0;
        double greenDischargeMw = 0.0;
        for (int b = 0; b < storage.length; b++) {
            final StorageColumns battery = storage[b];
            chargeMw += battery.chargeMw()[t];
            dischargeMw += battery.dischargeMw()[t];
            greenDischargeMw += battery.dischargeMw()[t] * share(greenMwh[b], before(battery, t));
        }

        final double greenMw = node.greenMw()[t] + out.receivedMw[t];
        final double ownUseMw = node.ownUseMw()[t];
        final double loadMw = node.loadMw()[t];
        final double linesMw = node.linesMw()[t];
        final double directOwnUseMw = Math.min(ownUseMw, greenMw);
        final double directLoadMw = Math.min(loadMw, greenMw - directOwnUseMw);
        final double leftMw = greenMw - directOwnUseMw - directLoadMw;
        final double toStorageMw = Math.min(chargeMw, leftMw);
        final double directLinesMw = Math.min(linesMw, leftMw - toStorageMw);
        final double dischargedOwnUseMw = Math.min(dischargeMw, ownUseMw - directOwnUseMw);
        final double dischargedLoadMw = Math.min(dischargeMw - dischargedOwnUseMw, loadMw - directLoadMw);
        final double dischargedLinesMw =
                Math.min(dischargeMw - dischargedOwnUseMw - dischargedLoadMw, linesMw - directLinesMw);
        final double dischargedExportMw = dischargeMw - dischargedOwnUseMw - dischargedLoadMw - dischargedLinesMw;
        final double greenOfDischarge = share(greenDischargeMw, dischargeMw);
        final double greenOfCharge = share(toStorageMw, chargeMw);

        out.toOwnUseMw[t] = directOwnUseMw + dischargedOwnUseMw * greenOfDischarge;
        out.toLoadMw[t] = directLoadMw + dischargedLoadMw * greenOfDischarge;
        out.toLinesMw[t] = directLinesMw + dischargedLinesMw * greenOfDischarge;
        out.toExportMw[t] = leftMw - toStorageMw - directLinesMw + dischargedExportMw * greenOfDischarge;
        out.toStorageMw[t] = toStorageMw;
        out.fromStorageMw[t] = greenDischargeMw;
        double storedGreenMwh = 0.0;
        for (int b = 0; b < storage.length; b++) {
            greenMwh[b] = greenAfter(storage[b], t, greenMwh[b], greenOfCharge);
            storedGreenMwh += greenMwh[b];
        }
        out.storedMwh[t] = storedGreenMwh;
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
