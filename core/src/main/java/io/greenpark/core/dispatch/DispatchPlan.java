package io.greenpark.core.dispatch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dispatcher returns.
 *
 * @param method name of the method that made the plan, e.g. {@code self-consumption}
 * @param nodes one plan per node of the problem, in its order
 * @param links one plan per line of the problem, in its order
 * @param optimum what is known about the optimum; null for a plan made by a rule
 * @param foresight what imperfect foresight cost; null for a plan that was not made by rolling dispatch
 */
public record DispatchPlan(
        String method,
        List<NodePlan> nodes,
        List<LinkPlan> links,
        @Nullable Optimum optimum,
        @Nullable Foresight foresight) {

    public DispatchPlan {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /** A plan that was made at once. */
    public DispatchPlan(String method, List<NodePlan> nodes, List<LinkPlan> links, @Nullable Optimum optimum) {
        this(method, nodes, links, optimum, null);
    }

    /** A plan made by a rule, for nodes without lines between them. */
    public DispatchPlan(String method, List<NodePlan> nodes) {
        this(method, nodes, List.of(), null);
    }
}
