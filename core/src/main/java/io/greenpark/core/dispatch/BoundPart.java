package io.greenpark.core.dispatch;

import java.time.LocalDate;
import java.util.List;

/**
 * Part of the bound of an optimal plan, docs/model.md eq. (DIS-21): that of nodes which lines connect, over time that was
 * optimised as one.
 *
 * @param nodes ids of the nodes
 * @param from first day
 * @param method how the optimum was found
 * @param boundYuan no plan of these nodes in this time costs less [yuan]
 */
public record BoundPart(List<String> nodes, LocalDate from, OptimalMethod method, double boundYuan) {

    public BoundPart {
        nodes = List.copyOf(nodes);
    }
}
