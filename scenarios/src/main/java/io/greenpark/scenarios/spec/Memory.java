package io.greenpark.scenarios.spec;

import io.greenpark.scenarios.text.Node;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Remembers what costs time to compute from a part of a tree. The cases of a scenario share the parts that they do not
 * change, so that a weather file is read once for all of them.
 */
public final class Memory {

    private final Map<Node, Object> known = new IdentityHashMap<>();

    /** What {@code compute} gives for {@code part}, computed once; it depends on nothing that a case may change elsewhere. */
    @SuppressWarnings("unchecked")
    public <T> T once(Node part, Supplier<T> compute) {
        Object value = known.get(part);
        if (value == null) {
            value = compute.get();
            known.put(part, value);
        }
        return (T) value;
    }
}
