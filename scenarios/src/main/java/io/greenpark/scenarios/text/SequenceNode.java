package io.greenpark.scenarios.text;

import java.util.List;

/** A list of parts. */
public final class SequenceNode implements Node {

    private final List<Node> items;
    private final Location location;

    /**
     * @param items the parts in their order
     * @param location where the list begins
     */
    public SequenceNode(List<Node> items, Location location) {
        this.items = List.copyOf(items);
        this.location = location;
    }

    /** The parts in their order. */
    public List<Node> items() {
        return items;
    }

    @Override
    public Location location() {
        return location;
    }

    @Override
    public String inWords() {
        return "a list";
    }
}
