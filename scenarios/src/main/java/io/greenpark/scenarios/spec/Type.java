package io.greenpark.scenarios.spec;

import io.greenpark.scenarios.text.Node;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a value of the format may be; immutable.
 *
 * @param <T> what a valid value becomes
 */
public interface Type<T> {

    /**
     * Reads the value at {@code place}.
     *
     * @throws io.greenpark.scenarios.text.Unreadable if it is not valid; the problem is on the list of the reading then
     */
    T read(Place place);

    /** What a valid value is, as it follows the word "expected": {@code a number of MW, at least 0}. */
    String expected();

    /** JSON Schema (draft 2020-12) of the value. */
    Map<String, Object> schema(Definitions definitions);

    /** A value as it is written in a file. */
    default String written(T value) {
        return String.valueOf(value);
    }

    /** Types of the parts of the value, for the reference manual. */
    default List<Type<?>> parts() {
        return List.of();
    }

    /** Type of the value under {@code key}, or {@code null} if the value has no such key. */
    default @Nullable Type<?> child(String key) {
        return null;
    }

    /** Keys that may stand in the value; empty if it has none or any id may be one. */
    default List<String> childKeys() {
        return List.of();
    }

    /** The value {@code old} made ready for setting {@code key}: keys of another variant removed, a short form spelt out. */
    default Node readyToSet(Node old, String key, Node value) {
        return old;
    }
}
