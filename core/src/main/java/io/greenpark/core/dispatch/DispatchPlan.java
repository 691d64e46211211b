package io.greenpark.core.dispatch;

import java.util.List;

/**
 * What a dispatcher returns.
 *
 * @param method name of the method that made the plan, e.g. {@code self-consumption}
 * @param nodes one plan per node of the problem, in its order
 */
public record DispatchPlan(String method, List<NodePlan> nodes) {

    public DispatchPlan {
        nodes = List.copyOf(nodes);
    }
}
