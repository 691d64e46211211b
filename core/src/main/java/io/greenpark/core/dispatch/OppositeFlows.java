package io.greenpark.core.dispatch;

/** Finds where a linear solution shows both of two opposite flows, and rules out one of them there. */
final class OppositeFlows {

    /** Power of the smaller flow above which both count as present [MW]. */
    private static final double PRESENT_MW = 1e-7;

    private final FlowDirections directions;
    private final Kept kept;
    private int found;

    /** Which flow of a pair stays. */
    enum Kept {
        /** The larger one. */
        LARGER,
        /** The one that brings energy in: import and charging. What has to be stored in the end can be. */
        FILLING,
        /** The one that takes energy out: export and discharging. What cannot be stored can leave. */
        EMPTYING
    }

    private OppositeFlows(FlowDirections directions, Kept kept) {
        this.directions = directions;
        this.kept = kept;
    }

    /** The opposite flows in {@code flows}, as a solver left them. */
    static OppositeFlows of(DispatchProblem problem, ProblemColumns flows, Kept kept) {
        return new OppositeFlows(FlowDirections.of(problem), kept).with(flows);
    }

    /** The same restrictions and those that {@code flows} call for in addition; {@link #isEmpty} then tells of the latter. */
    OppositeFlows with(ProblemColumns flows) {
        var next = new OppositeFlows(directions, kept);
        for (int n = 0; n < flows.nodes.size(); n++) {
            next.node(directions.ofNode(n), flows.nodes.get(n));
        }
        return next;
    }

    /** Whether the flows that were looked at last have no opposite pair. */
    boolean isEmpty() {
        return found == 0;
    }

    /** What to rule out so that none of the pairs found so far comes back. */
    FlowDirections ruledOut() {
        return directions;
    }

    private void node(FlowDirections.OfNode out, NodeColumns flows) {
        double[] chargeMw = new double[flows.steps];
        double[] dischargeMw = new double[flows.steps];
        for (BatteryColumns battery : flows.storage) {
            for (int t = 0; t < flows.steps; t++) {
                chargeMw[t] += battery.chargeMw[t];
                dischargeMw[t] += battery.dischargeMw[t];
            }
        }
        pair(flows.grid.importMw, flows.grid.exportMw, out.noImport, out.noExport);
        pair(chargeMw, dischargeMw, out.noCharge, out.noDischarge);
        for (HeatColumns heat : flows.heat) {
            pair(heat.store.chargeMw, heat.store.dischargeMw, out.noHeatCharge, out.noHeatDischarge);
        }
    }

    private void pair(double[] fillingMw, double[] emptyingMw, boolean[] noFilling, boolean[] noEmptying) {
        for (int t = 0; t < fillingMw.length; t++) {
            if (Math.min(fillingMw[t], emptyingMw[t]) > PRESENT_MW) {
                found++;
                boolean fills = kept == Kept.LARGER ? fillingMw[t] > emptyingMw[t] : kept == Kept.FILLING;
                (fills ? noEmptying : noFilling)[t] = true;
            }
        }
    }
}
