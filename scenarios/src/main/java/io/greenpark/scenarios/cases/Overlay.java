package io.greenpark.scenarios.cases;

import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.ScalarNode;
import org.jspecify.annotations.Nullable;

/**
 * One tree laid over another: mappings are merged key by key, everything else is replaced, {@code null} removes what the lower
 * tree has, and a key of another variant takes the place of the old variant.
 */
public final class Overlay {

    private Overlay() {}

    /** {@code upper} laid over {@code lower}, both of type {@code type}. */
    public static Node of(Node lower, Node upper, Type<?> type) {
        if (!(upper instanceof MappingNode changes)) {
            return upper;
        }
        Node ready = lower;
        for (MappingNode.Entry change : changes.entries()) {
            ready = type.readyToSet(ready, change.key(), change.value());
        }
        if (!(ready instanceof MappingNode merged)) {
            return upper;
        }
        for (MappingNode.Entry change : changes.entries()) {
            merged = laid(merged, change, type.child(change.key()));
        }
        return merged;
    }

    /** Keys without a type, such as the paths of overrides, are values as they stand. */
    private static MappingNode laid(MappingNode lower, MappingNode.Entry change, @Nullable Type<?> type) {
        MappingNode.Entry old = lower.entry(change.key());
        if (old == null || type == null) {
            return lower.with(change);
        }
        if (change.value() instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL) {
            return lower.only(key -> !key.equals(change.key()));
        }
        Node value = of(old.value(), change.value(), type);
        return lower.with(new MappingNode.Entry(change.key(), change.keyLocation(), value));
    }
}
