package io.greenpark.core.dispatch;

import java.util.List;

/** What a rule does when supply or demand is left over: interrupt, shed, curtail, in this order of harm. */
final class LastResort {

    /** Rounding of a sum of a few powers below 1,000 MW [MW]. */
    private static final double ROUNDING_MW = 1e-10;

    private LastResort() {}

    /**
     * Interrupts interruptible loads before firm demand goes unserved, and serves heat from what the units give off and
     * the boiler.
     *
     * @throws InfeasibleDispatchException if more is curtailed than there is curtailable generation
     */
    static void settle(NodeProblem node, NodeColumns columns) {
        interrupt(node, columns);
        requireCurtailable(node, columns.grid.curtailedMw);
        for (int h = 0; h < columns.heat.size(); h++) {
            heat(node, node.heat().get(h), columns, columns.heat.get(h));
        }
    }

    private static void interrupt(NodeProblem node, NodeColumns columns) {
        double[] unservedMw = columns.grid.unservedMw;
        for (InterruptibleLoad load : node.interruptible()) {
            for (int t = 0; t < unservedMw.length; t++) {
                double interruptedMw = Math.min(unservedMw[t], load.demand().get(t));
                columns.interruptedMw[t] += interruptedMw;
                unservedMw[t] -= interruptedMw;
            }
        }
    }

    private static void requireCurtailable(NodeProblem node, double[] curtailedMw) {
        if (node.sources().stream().noneMatch(Source::mustRun)) {
            return;
        }
        for (int t = 0; t < curtailedMw.length; t++) {
            double curtailableMw = 0.0;
            for (Source source : node.sources()) {
                curtailableMw += source.mustRun() ? 0.0 : source.available().get(t);
            }
            double excessMw = curtailedMw[t] - curtailableMw;
            if (excessMw > ROUNDING_MW) {
                throw new InfeasibleDispatchException(List.of(new InfeasibleDispatchException.Conflict(
                        "must-run generation", node.id(), t, excessMw, "MW of demand, storage or export")));
            }
        }
    }

    private static void heat(NodeProblem node, HeatSystem system, NodeColumns columns, HeatColumns out) {
        double retained = system.store().retainedFraction(node.demand().axis().stepHours());
        double storedMwh = system.store().initialMwh();
        for (int t = 0; t < columns.steps; t++) {
            double wantedMw = system.demand().get(t);
            for (int u = 0; u < columns.thermalMw.size(); u++) {
                wantedMw -= columns.thermalMw.get(u)[t] * node.thermal().get(u).heatPerElectricity();
            }
            out.dumpedMw[t] = Math.max(0.0, -wantedMw);
            out.boilerMw[t] = Math.min(Math.max(0.0, wantedMw), system.boilerMw());
            out.unservedMw[t] = Math.max(0.0, wantedMw) - out.boilerMw[t];
            storedMwh *= retained;
            out.store.storedMwh[t] = storedMwh;
        }
    }
}
