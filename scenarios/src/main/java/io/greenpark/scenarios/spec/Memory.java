package io.greenpark.scenarios.spec;

import io.greenpark.scenarios.text.Node;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what costs time to compute from a part of a tree. The cases of a scenario share the parts that they do not
 * change, so that a weather file is read once for all of them.
 */
public final class Memory {

    private final Map<Node, Object> known = new IdentityHashMap<>();
    private final Map<Object, Object> knownByKey = new HashMap<>();
    private final @Nullable Memory earlier;

    /** A memory of nothing. */
    public Memory() {
        this.earlier = null;
    }

    /** A memory that also knows what {@code earlier} knows, and leaves it as it is. */
    public Memory(Memory earlier) {
        this.earlier = earlier;
    }

    /** What {@code compute} gives for {@code part}, computed once; it depends on nothing that a case may change elsewhere. */
    public <T> T once(Node part, Supplier<T> compute) {
        return once(part, compute, memory -> memory.known);
    }

    /** What {@code compute} gives for everything that is equal to {@code key}, computed once; it depends on nothing else. */
    public <T> T onceFor(Object key, Supplier<T> compute) {
        return once(key, compute, memory -> memory.knownByKey);
    }

    @SuppressWarnings("unchecked")
    private <K, T> T once(K key, Supplier<T> compute, Function<Memory, Map<K, Object>> shelf) {
        for (Memory memory = this; memory != null; memory = memory.earlier) {
            Object value = shelf.apply(memory).get(key);
            if (value != null) {
                return (T) value;
            }
        }
        T value = compute.get();
        shelf.apply(this).put(key, value);
        return value;
    }
}
