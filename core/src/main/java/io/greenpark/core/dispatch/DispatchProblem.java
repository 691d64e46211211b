package io.greenpark.core.dispatch;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.network.Link;
import io.greenpark.core.time.TimeAxis;
import java.util.List;
import java.util.stream.IntStream;

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

    /** Indices of the nodes that lines connect, directly or through others, group by group, by their first nodes. */
    public List<List<Integer>> connected() {
        List<String> ids = nodes.stream().map(NodeProblem::id).toList();
        int[] group = IntStream.range(0, ids.size()).toArray();
        for (Link link : links) {
            int a = group[ids.indexOf(link.from())];
            int b = group[ids.indexOf(link.to())];
            for (int n = 0; n < group.length; n++) {
                group[n] = group[n] == Math.max(a, b) ? Math.min(a, b) : group[n];
            }
        }
        return IntStream.range(0, group.length)
                .filter(g -> group[g] == g)
                .mapToObj(g -> IntStream.range(0, group.length)
                        .filter(n -> group[n] == g)
                        .boxed()
                        .toList())
                .toList();
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
            double peakYuanPerMwh = node.demandCharge().mostYuanPerMw() / axis.stepHours();
            mostYuanPerMwh = Math.max(mostYuanPerMwh, Math.max(0.0, energyYuanPerMwh) + peakYuanPerMwh);
        }
        return mostYuanPerMwh;
    }
}
