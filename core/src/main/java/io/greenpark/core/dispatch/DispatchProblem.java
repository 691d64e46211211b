package io.greenpark.core.dispatch;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.network.Link;
import io.greenpark.core.time.TimeAxis;
import java.util.List;

/**
 * Everything a dispatcher needs to know.
 *
 * @param axis time axis of all series
 * @param nodes the nodes, each with its own series on {@code axis}
 * @param links lines between the nodes
 * @param lostLoadYuanPerMwh what unserved energy costs [yuan/MWh]: more than serving it ever does, see
 *     {@link #leastLostLoadYuanPerMwh}
 */
public record DispatchProblem(TimeAxis axis, List<NodeProblem> nodes, List<Link> links, double lostLoadYuanPerMwh) {

    /** How many times the least admissible value a problem without its own value of lost load uses [1]. */
    private static final double LOST_LOAD_MARGIN = 2.0;

    public DispatchProblem {
        Require.notEmpty("nodes", nodes);
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        for (NodeProblem node : nodes) {
            if (!node.demand().axis().equals(axis)) {
                throw new InvalidValueException("axis", "must be the axis of the problem", "node " + node.id());
            }
        }
        List<String> ids = nodes.stream().map(NodeProblem::id).toList();
        if (ids.stream().distinct().count() < ids.size()) {
            throw new InvalidValueException("nodes", "must have different ids", ids);
        }
        for (Link link : links) {
            if (!ids.contains(link.from()) || !ids.contains(link.to())) {
                throw new InvalidValueException("links", "must join nodes of the problem", link);
            }
        }
        double leastYuanPerMwh = leastLostLoadYuanPerMwh(axis, nodes);
        if (!(lostLoadYuanPerMwh >= leastYuanPerMwh && Double.isFinite(lostLoadYuanPerMwh))) {
            throw new InvalidValueException(
                    "lostLoadYuanPerMwh",
                    "must be at least %s yuan/MWh, or it would pay to shed load for one step and save the demand charge"
                            .formatted(leastYuanPerMwh),
                    lostLoadYuanPerMwh);
        }
    }

    /** Nodes without lines between them; unserved energy costs twice the least admissible value. */
    public DispatchProblem(TimeAxis axis, List<NodeProblem> nodes) {
        this(axis, nodes, List.of());
    }

    /** Nodes and lines; unserved energy costs twice the least admissible value. */
    public DispatchProblem(TimeAxis axis, List<NodeProblem> nodes, List<Link> links) {
        this(axis, nodes, links, LOST_LOAD_MARGIN * leastLostLoadYuanPerMwh(axis, nodes));
    }

    /**
     * Least value of lost load at which shedding never pays: the highest price of energy plus the demand charge of a MW
     * spread over one step, docs/model.md eq. (DIS-12) [yuan/MWh].
     */
    public static double leastLostLoadYuanPerMwh(TimeAxis axis, List<NodeProblem> nodes) {
        double mostYuanPerMwh = 1.0;
        for (NodeProblem node : nodes) {
            double energyYuanPerMwh =
                    Math.max(node.importPrice().max(), node.exportPrice().max());
            for (ThermalUnit unit : node.thermal()) {
                energyYuanPerMwh = Math.max(energyYuanPerMwh, unit.costYuanPerMwh());
            }
            for (InterruptibleLoad load : node.interruptible()) {
                energyYuanPerMwh = Math.max(energyYuanPerMwh, load.compensationYuanPerMwh());
            }
            double peakYuanPerMwh = node.demandCharge().yuanPerMw() / axis.stepHours();
            mostYuanPerMwh = Math.max(mostYuanPerMwh, Math.max(0.0, energyYuanPerMwh) + peakYuanPerMwh);
        }
        return mostYuanPerMwh;
    }
}
