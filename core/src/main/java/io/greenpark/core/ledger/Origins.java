package io.greenpark.core.ledger;

import java.util.List;
import java.util.stream.Stream;

/** Names of the plants that green power of a node may come from: its own, and where there are lines those of other nodes. */
final class Origins {

    private Origins() {}

    /**
     * The origins of every node; plants of other nodes are named with the id of their node before a dot.
     *
     * @param linked whether lines carry power between the nodes
     */
    static List<List<String>> of(List<TracedNode> nodes, boolean linked) {
        return nodes.stream()
                .map(node -> (linked ? nodes.stream() : Stream.of(node))
                        .flatMap(other -> other.plants().stream()
                                .map(plant -> other == node
                                        ? plant.id()
                                        : other.plan().id() + "." + plant.id()))
                        .toList())
                .toList();
    }
}
