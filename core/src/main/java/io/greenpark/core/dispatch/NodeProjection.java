package io.greenpark.core.dispatch;

import io.greenpark.core.network.Link;
import java.util.List;

/** The part of a {@link PlanProjection} that concerns one node. */
final class NodeProjection {

    private static final int GRID_FLOWS = 5;

    /** Surplus of a step that counts as rounding [MW]. */
    private static final double ROUNDING_MW = 1e-10;

    private final NodeProblem node;
    private final NodeColumns columns;
    private final List<Line> lines;
    private final double snap;
    private final double hours;
    private final double[] availableMw;
    private final double[] curtailableMw;
    private final double[] interruptibleMw;
    private final double[] exportLimitMw;
    private final double changeMw;
    private final double[] mostImportMw;
    private final StoragePath[] storage;
    private final double[] storageMw;
    private final Absorber absorber;

    /** How a projection ends, from good to bad. */
    enum Outcome {
        /** All balances close. */
        CLOSED,
        /** A balance misses something that no flow of its step can take up. */
        OPEN,
        /**
         * Import could not come down fast enough for some step. What is proposed there is lowered by what was too much, and the
         * projection has to be repeated.
         */
        IMPORTS_TOO_MUCH
    }

    /**
     * A line that ends at the node.
     *
     * @param link the line
     * @param sentMw its flow at the sending end
     * @param out whether the node is the sending end
     * @param free whether the node may change the flow, because the other end is balanced afterwards
     */
    record Line(Link link, double[] sentMw, boolean out, boolean free) {

        /** What a MW sent means at this node: its own loss to the sender, what arrives to the receiver. */
        double weight() {
            return out ? -1.0 : link.efficiency();
        }
    }

    NodeProjection(NodeProblem node, NodeColumns columns, List<Line> lines, double snap) {
        this.node = node;
        this.columns = columns;
        this.lines = lines;
        this.snap = snap;
        this.hours = node.demand().axis().stepHours();
        this.availableMw = node.available().toArray();
        this.curtailableMw = Curtailable.mw(node);
        this.interruptibleMw = new double[columns.steps];
        for (int t = 0; t < columns.steps; t++) {
            for (InterruptibleLoad load : node.interruptible()) {
                interruptibleMw[t] += load.demand().get(t);
            }
        }
        this.exportLimitMw = node.exportLimitMw();
        this.changeMw = node.grid().importRampMwPerHour() * hours;
        this.mostImportMw = mostImportMw();
        this.storage = new StoragePath[columns.storage.size()];
        for (int b = 0; b < storage.length; b++) {
            storage[b] = new StoragePath(node.storage().get(b), columns.storage.get(b), hours, snap);
        }
        this.storageMw = new double[storage.length];
        this.absorber = new Absorber(GRID_FLOWS + storage.length + lines.size());
    }

    /** Largest import from which it can come down to what is proposed for later steps. */
    private double[] mostImportMw() {
        double[] mostMw = new double[columns.steps];
        double reachedMw = Double.POSITIVE_INFINITY;
        for (int t = columns.steps - 1; t >= 0; t--) {
            mostMw[t] = Math.min(node.grid().importLimitMw(), reachedMw + changeMw);
            double netMw = columns.grid.importMw[t] - columns.grid.exportMw[t];
            reachedMw = Math.min(mostMw[t], PlanProjection.snapped(Math.max(0.0, netMw), mostMw[t], snap));
        }
        return mostMw;
    }

    /** Projects the node. */
    Outcome run() {
        for (int s = 0; s < node.shiftable().size(); s++) {
            WindowProjection.project(node.shiftable().get(s), columns.shiftableMw.get(s), hours, snap);
        }
        for (int u = 0; u < node.thermal().size(); u++) {
            UnitProjection.project(node.thermal().get(u), columns.thermalMw.get(u), hours, snap);
        }
        for (int h = 0; h < node.heat().size(); h++) {
            HeatProjection.project(node, node.heat().get(h), columns, columns.heat.get(h), snap);
        }
        var outcome = Outcome.CLOSED;
        for (int t = 0; t < columns.steps; t++) {
            Outcome ofStep = step(t);
            outcome = ofStep.compareTo(outcome) > 0 ? ofStep : outcome;
        }
        return outcome;
    }

    private Outcome step(int t) {
        double wantedMw = node.demand().get(t) + interruptibleMw[t] - availableMw[t];
        for (double[] shiftableMw : columns.shiftableMw) {
            wantedMw += shiftableMw[t];
        }
        for (double[] thermalMw : columns.thermalMw) {
            wantedMw -= thermalMw[t];
        }
        absorber.clear();
        addGrid(t, wantedMw - proposeStorage(t) - proposedByLines(t));
        int firstStorage = addStorage(t);
        int firstLine = addLines(t);
        int unserved = absorber.add(
                PlanProjection.snapped(columns.grid.unservedMw[t], node.demand().get(t), snap),
                0.0,
                node.demand().get(t),
                1.0);
        double surplusMw = -absorber.settle(wantedMw);
        boolean importsTooMuch = surplusMw > ROUNDING_MW && absorber.value(0) >= surplusMw;
        columns.grid.importMw[t] = absorber.value(0) - (importsTooMuch ? surplusMw : 0.0);
        columns.grid.exportMw[t] = absorber.value(1);
        columns.grid.curtailedMw[t] = absorber.value(2);
        columns.interruptedMw[t] = absorber.value(3);
        columns.grid.unservedMw[t] = absorber.value(unserved);
        endStorage(t, firstStorage);
        endLines(t, firstLine);
        if (importsTooMuch) {
            return Outcome.IMPORTS_TOO_MUCH;
        }
        return Math.abs(surplusMw) > ROUNDING_MW ? Outcome.OPEN : Outcome.CLOSED;
    }

    /** Sets the power of each battery, all in the direction of most of it, and returns their supply. */
    private double proposeStorage(int t) {
        double chargeMw = 0.0;
        double dischargeMw = 0.0;
        for (int b = 0; b < storage.length; b++) {
            storageMw[b] = storage[b].wantedMw(t);
            chargeMw += Math.max(0.0, storageMw[b]);
            dischargeMw += Math.max(0.0, -storageMw[b]);
        }
        boolean charging = chargeMw > dischargeMw;
        double supplyMw = 0.0;
        for (int b = 0; b < storage.length; b++) {
            if (charging != storageMw[b] > 0.0) {
                storageMw[b] = 0.0;
            }
            supplyMw -= storageMw[b];
        }
        return supplyMw;
    }

    private double proposedByLines(int t) {
        double supplyMw = 0.0;
        for (Line line : lines) {
            supplyMw += line.weight() * line.sentMw()[t];
        }
        return supplyMw;
    }

    /** Adds import, export, curtailment and interruption, in this order, of which import and export exclude each other. */
    private void addGrid(int t, double wantedMw) {
        GridColumns grid = columns.grid;
        double netMw = grid.importMw[t] - grid.exportMw[t];
        double importMw =
                PlanProjection.snapped(Math.max(0.0, netMw), node.grid().importLimitMw(), snap);
        double exportMw = PlanProjection.snapped(Math.max(0.0, -netMw), exportLimitMw[t], snap);
        double curtailedMw = PlanProjection.snapped(grid.curtailedMw[t], curtailableMw[t], snap);
        double interruptedMw = PlanProjection.snapped(columns.interruptedMw[t], interruptibleMw[t], snap);

        double beforeMw = t == 0 ? 0.0 : grid.importMw[t - 1];
        double mostMw = t == 0 ? mostImportMw[t] : Math.min(mostImportMw[t], beforeMw + changeMw);
        double leastMw = Math.min(mostMw, Math.max(0.0, beforeMw - changeMw));
        boolean lacks = wantedMw > interruptedMw - curtailedMw;
        boolean imports = leastMw > 0.0 || importMw > 0.0 || exportMw == 0.0 && lacks;
        absorber.add(importMw, leastMw, imports ? mostMw : 0.0, 1.0);
        absorber.add(exportMw, 0.0, imports ? 0.0 : exportLimitMw[t], -1.0);
        absorber.add(curtailedMw, 0.0, curtailableMw[t], -1.0);
        absorber.add(interruptedMw, 0.0, interruptibleMw[t], 1.0);
    }

    /** Adds the batteries, which stay on the side of zero on which they are, and returns the first index. */
    private int addStorage(int t) {
        int first = GRID_FLOWS - 1;
        for (int b = 0; b < storage.length; b++) {
            boolean charging = storageMw[b] > 0.0;
            double flowMw = Math.abs(storageMw[b]);
            double mostMw = charging ? storage[b].mostChargeMw() : storage[b].mostDischargeMw(t);
            double leastMw = charging ? Math.min(flowMw, storage[b].leastChargeMw(t)) : 0.0;
            absorber.add(flowMw, leastMw, flowMw > 0.0 ? Math.max(flowMw, mostMw) : 0.0, charging ? -1.0 : 1.0);
        }
        return first;
    }

    /** Adds the lines, as power at this node, and returns the first index. */
    private int addLines(int t) {
        for (Line line : lines) {
            double flowMw = Math.abs(line.weight()) * line.sentMw()[t];
            double limitMw = Math.abs(line.weight()) * line.link().limitMw();
            absorber.add(
                    flowMw, line.free() ? 0.0 : flowMw, line.free() ? limitMw : flowMw, Math.signum(line.weight()));
        }
        return GRID_FLOWS - 1 + storage.length;
    }

    private void endStorage(int t, int first) {
        for (int b = 0; b < storage.length; b++) {
            double flowMw = absorber.value(first + b);
            storage[b].end(t, storageMw[b] > 0.0 ? flowMw : 0.0, storageMw[b] > 0.0 ? 0.0 : flowMw);
        }
    }

    private void endLines(int t, int first) {
        columns.linkInMw[t] = 0.0;
        columns.linkOutMw[t] = 0.0;
        for (int l = 0; l < lines.size(); l++) {
            Line line = lines.get(l);
            if (line.free()) {
                line.sentMw()[t] = absorber.value(first + l) / Math.abs(line.weight());
            }
            if (line.out()) {
                columns.linkOutMw[t] += line.sentMw()[t];
            } else {
                columns.linkInMw[t] += line.link().efficiency() * line.sentMw()[t];
            }
        }
    }
}
