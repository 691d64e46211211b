package io.greenpark.core.ledger;

import java.util.Arrays;

/**
 * Follows green power through nodes and lines, docs/model.md eq. (CAR-5) to (CAR-8), (CAR-12) and (CAR-14).
 *
 * <p>Within a step green power, own and received, serves the plants' own use, then the load, then the batteries, then lines, then
 * the grid; what batteries deliver serves what is left in the same order. Each battery holds a green and a grid inventory; what
 * leaves it, losses included, draws on both in proportion, or as {@link StorageDraw} says. A node is traced after all nodes that send to it; where power goes round
 * in a circle, the green part of the line that closes it counts as lost.
 */
final class GreenTraceKernel {

    private GreenTraceKernel() {}

    /** Fills the output of {@code nodes} from the first to the last step. */
    static void run(TracedColumns[] nodes, LineColumns[] lines) {
        if (lines.length == 0) {
            for (TracedColumns node : nodes) {
                runAlone(node);
            }
            return;
        }
        final int[] waiting = new int[nodes.length];
        final boolean[] traced = new boolean[nodes.length];
        final int steps = nodes[0].greenMw().length;
        for (int t = 0; t < steps; t++) {
            step(nodes, lines, waiting, traced, t);
        }
    }

    /** Where no line joins nodes each is traced by itself, so that the columns of one only are read at a time. */
    private static void runAlone(TracedColumns node) {
        OriginKernel.begin(node.origins());
        for (int t = 0; t < node.greenMw().length; t++) {
            step(node, t);
        }
    }

    /** Traces step {@code t} of all nodes; {@code waiting} and {@code traced} are room for one element per node. */
    static void step(TracedColumns[] nodes, LineColumns[] lines, int[] waiting, boolean[] traced, int t) {
        Arrays.fill(waiting, 0);
        Arrays.fill(traced, false);
        for (LineColumns line : lines) {
            waiting[line.to()] += line.sentMw()[t] > 0.0 ? 1 : 0;
        }
        for (TracedColumns node : nodes) {
            OriginKernel.begin(node.origins());
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
                        final double arrivingMw = line.sentMw()[t] * line.efficiency() * greenOfLines;
                        nodes[line.to()].out().receivedMw[t] += arrivingMw;
                        OriginKernel.receive(
                                nodes[n].origins(),
                                nodes[line.to()].origins(),
                                arrivingMw,
                                nodes[n].out().toLinesMw[t]);
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
        final OriginColumns origins = node.origins();
        OriginKernel.input(origins, t, node.greenMw()[t]);
        double chargeMw = 0.0;
        double dischargeMw = 0.0;
        double greenDischargeMw = 0.0;
        for (int b = 0; b < storage.length; b++) {
            final StorageColumns battery = storage[b];
            chargeMw += battery.chargeMw()[t];
            dischargeMw += battery.dischargeMw()[t];
            final double greenOfDraw = greenOfDraw(node, b, t);
            final double greenMw = battery.dischargeMw()[t] * greenOfDraw;
            node.batteries().greenDelivered[b] = greenOfDraw;
            OriginKernel.discharge(origins, b, greenMw, greenMwh[b]);
            greenDischargeMw += greenMw;
        }

        final double greenMw = node.greenMw()[t] + out.receivedMw[t];
        final double ownUseMw = node.ownUseMw()[t];
        final double loadMw = node.loadMw()[t];
        final double linesMw = node.linesMw()[t];
        final GreenUse direct = node.direct();
        direct.ownUseMw = Math.min(ownUseMw, greenMw);
        direct.loadMw = Math.min(loadMw, greenMw - direct.ownUseMw);
        final double leftMw = greenMw - direct.ownUseMw - direct.loadMw;
        final double toStorageMw = Math.min(chargeMw, leftMw);
        direct.linesMw = Math.min(linesMw, leftMw - toStorageMw);
        direct.exportMw = leftMw - toStorageMw - direct.linesMw;
        final double dischargedOwnUseMw = Math.min(dischargeMw, ownUseMw - direct.ownUseMw);
        final double dischargedLoadMw = Math.min(dischargeMw - dischargedOwnUseMw, loadMw - direct.loadMw);
        final double dischargedLinesMw =
                Math.min(dischargeMw - dischargedOwnUseMw - dischargedLoadMw, linesMw - direct.linesMw);
        final double dischargedExportMw = dischargeMw - dischargedOwnUseMw - dischargedLoadMw - dischargedLinesMw;
        final double greenOfDischarge = share(greenDischargeMw, dischargeMw);
        final GreenUse stored = node.stored();
        stored.ownUseMw = dischargedOwnUseMw * greenOfDischarge;
        stored.loadMw = dischargedLoadMw * greenOfDischarge;
        stored.linesMw = dischargedLinesMw * greenOfDischarge;
        stored.exportMw = dischargedExportMw * greenOfDischarge;

        out.toOwnUseMw[t] = direct.ownUseMw + stored.ownUseMw;
        out.toLoadMw[t] = direct.loadMw + stored.loadMw;
        out.toLinesMw[t] = direct.linesMw + stored.linesMw;
        out.toExportMw[t] = direct.exportMw + stored.exportMw;
        out.toStorageMw[t] = toStorageMw;
        out.fromStorageMw[t] = greenDischargeMw;
        OriginKernel.book(origins, t, direct, greenMw, stored, toStorageMw);
        final double greenOfCharge = share(toStorageMw, chargeMw);
        double storedGreenMwh = 0.0;
        for (int b = 0; b < storage.length; b++) {
            final double beforeMwh = greenMwh[b];
            final double keptMwh = greenKept(node, b, t);
            final double addedMwh = storage[b].chargeMw()[t] > 0.0
                    ? greenOfCharge * (storage[b].storedMwh()[t] - retained(storage[b], t))
                    : 0.0;
            OriginKernel.store(origins, t, b, beforeMwh, keptMwh, addedMwh, greenMw);
            greenMwh[b] = keptMwh + addedMwh;
            StorageKernel.book(
                    node.batteries(), storage[b], b, t, greenOfCharge, before(storage[b], t), beforeMwh, greenMwh[b]);
            storedGreenMwh += greenMwh[b];
        }
        out.storedMwh[t] = storedGreenMwh;
    }

    /** Green part of what battery {@code b} delivers in step {@code t}. */
    private static double greenOfDraw(TracedColumns node, int b, int t) {
        final StorageColumns battery = node.storage()[b];
        if (node.draw() == StorageDraw.PRO_RATA) {
            return share(node.inventoryMwh()[b], before(battery, t));
        }
        final double drawnMwh = before(battery, t) * battery.retainedFraction() - battery.storedMwh()[t];
        return share(greenDrawnMwh(node, b, t, drawnMwh), drawnMwh);
    }

    /** Green part of {@code drawnMwh} where one inventory goes before the other [MWh]. */
    private static double greenDrawnMwh(TracedColumns node, int b, int t, double drawnMwh) {
        final StorageColumns battery = node.storage()[b];
        final double storedMwh = before(battery, t) * battery.retainedFraction();
        final double greenMwh = share(node.inventoryMwh()[b], before(battery, t)) * storedMwh;
        return node.draw() == StorageDraw.GREEN_FIRST
                ? Math.min(greenMwh, drawnMwh)
                : Math.max(0.0, drawnMwh - (storedMwh - greenMwh));
    }

    /** Part of the green inventory of battery {@code b} that is still there at the end of step {@code t} [MWh]. */
    private static double greenKept(TracedColumns node, int b, int t) {
        final StorageColumns battery = node.storage()[b];
        final double share = share(node.inventoryMwh()[b], before(battery, t));
        if (battery.chargeMw()[t] > 0.0) {
            return share * retained(battery, t);
        }
        if (node.draw() == StorageDraw.PRO_RATA || !(battery.dischargeMw()[t] > 0.0)) {
            return share * battery.storedMwh()[t];
        }
        final double storedMwh = before(battery, t) * battery.retainedFraction();
        final double drawnMwh = storedMwh - battery.storedMwh()[t];
        final double leftMwh = share * storedMwh - greenDrawnMwh(node, b, t, drawnMwh);
        return Math.max(0.0, Math.min(leftMwh, battery.storedMwh()[t]));
    }

    /** Energy before step {@code t} that self-discharge leaves of a battery that is charged [MWh]. */
    private static double retained(StorageColumns battery, int t) {
        return Math.min(before(battery, t) * battery.retainedFraction(), battery.storedMwh()[t]);
    }

    private static double before(StorageColumns battery, int t) {
        return t == 0 ? battery.initialMwh() : battery.storedMwh()[t - 1];
    }

    private static double share(double part, double whole) {
        return whole > 0.0 ? Math.min(1.0, part / whole) : 0.0;
    }
}
