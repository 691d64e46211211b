package io.greenpark.core.dispatch;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.time.TimeAxis;
import java.util.List;

/**
 * Everything a dispatcher needs to know.
 *
 * @param axis time axis of all series
 * @param nodes the nodes, each with its own series on {@code axis}
 */
public record DispatchProblem(TimeAxis axis, List<NodeProblem> nodes) {

    public DispatchProblem {
        Require.notEmpty("nodes", nodes);
        nodes = List.copyOf(nodes);
        for (NodeProblem node : nodes) {
            if (!node.demand().axis().equals(axis)) {
                throw new InvalidValueException("axis", "must be the axis of the problem", "node " + node.id());
            }
        }
    }
}
