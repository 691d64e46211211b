package io.greenpark.scenarios.text;

/** A part of a text tree; immutable, and equal only to itself. */
public sealed interface Node permits MappingNode, SequenceNode, ScalarNode {

    /** Where the part begins. */
    Location location();

    /** What it is, for messages: {@code a mapping}, {@code a list}, {@code text “abc”}, {@code number 5} … */
    String inWords();
}
