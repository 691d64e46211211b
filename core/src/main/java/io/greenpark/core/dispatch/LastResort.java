package io.greenpark.core.dispatch;

import io.greenpark.core.dispatch.InfeasibleDispatchException.Conflict;
import io.greenpark.core.dispatch.InfeasibleDispatchException.Limit;
import java.util.List;

/** What a rule does when supply or demand is left over: interrupt, shed, curtail, in this order of harm. */
final class LastResort {

    /** Rounding of a sum of a few powers below 1,000 MW [MW]. */
    private static final double ROUNDING_MW = 1e-10;

    private LastResort() {}

    /**
     * Interrupts interruptible loads before firm demand goes unserved, and serves heat from what the units give off, the store
     * and the boiler, in this order; surplus heat goes into the store before it is dumped. Docs/model.md eq. (DIS-37).
     *
     * @throws InfeasibleDispatchException if more is curtailed than there is curtailable generation, or more goes unserved than
     *     there is firm demand
     */
    static void settle(NodeProblem node, NodeColumns columns) {
        interrupt(node, columns);
        requireSound(node, columns.grid);
        for (int h = 0; h < columns.heat.size(); h++) {
            heat(node, node.heat().get(h), columns, columns.heat.get(h));
        }
    }

    /**
     * Requires that no more is left out than can be.
     *
     * @throws InfeasibleDispatchException if more is curtailed than there is curtailable generation, or more goes unserved than
     *     there is firm demand
     */
    static void requireSound(NodeProblem node, GridColumns grid) {
        requireServed(node, grid.unservedMw);
        requireCurtailable(node, grid.curtailedMw);
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

    private static void requireServed(NodeProblem node, double[] unservedMw) {
        for (int t = 0; t < unservedMw.length && !node.shiftable().isEmpty(); t++) {
            require(Limit.SHIFTABLE_LOAD, node, t, unservedMw[t] - node.demand().get(t));
        }
    }

    private static void requireCurtailable(NodeProblem node, double[] curtailedMw) {
        if (node.sources().stream().noneMatch(Source::mustRun)) {
            return;
        }
        double[] curtailableMw = Curtailable.mw(node);
        for (int t = 0; t < curtailedMw.length; t++) {
            require(Limit.MUST_RUN, node, t, curtailedMw[t] - curtailableMw[t]);
        }
    }

    private static void require(Limit limit, NodeProblem node, int step, double missingMw) {
        if (missingMw > ROUNDING_MW) {
            throw new InfeasibleDispatchException(List.of(new Conflict(limit, "", node.id(), step, missingMw)));
        }
    }

    private static void heat(NodeProblem node, HeatSystem system, NodeColumns columns, HeatColumns out) {
        double[] wantedMw = system.demand().toArray();
        double[] zeroMw = new double[columns.steps];
        for (int u = 0; u < columns.thermalMw.size(); u++) {
            double heatPerElectricity = node.thermal().get(u).heatPerElectricity();
            for (int t = 0; t < columns.steps; t++) {
                wantedMw[t] -= columns.thermalMw.get(u)[t] * heatPerElectricity;
            }
        }
        CorridorKernel.run(
                wantedMw, zeroMw, zeroMw, system.store(), node.demand().axis().stepHours(), out.store);
        for (int t = 0; t < columns.steps; t++) {
            out.dumpedMw[t] = Math.max(0.0, -wantedMw[t]);
            out.boilerMw[t] = Math.min(Math.max(0.0, wantedMw[t]), system.boilerMw());
            out.unservedMw[t] = Math.max(0.0, wantedMw[t]) - out.boilerMw[t];
        }
    }
}
