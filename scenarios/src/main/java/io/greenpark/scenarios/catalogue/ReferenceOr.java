package io.greenpark.scenarios.catalogue;

import io.greenpark.scenarios.spec.Definitions;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.text.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a catalogue entry, or a section that says the same in place.
 *
 * @param <T> what either becomes
 */
public final class ReferenceOr<T> implements Type<T> {

    private final Reference<T> reference;
    private final Type<T> section;

    /**
     * @param kind kind of the entry
     * @param section the section, or the variants of one
     */
    public ReferenceOr(Kind<? extends T> kind, Type<T> section) {
        this.reference = new Reference<>(kind);
        this.section = section;
    }

    @Override
    public T read(Place place) {
        return Reference.refers(place.node()) ? reference.read(place) : section.read(place);
    }

    @Override
    public String expected() {
        return reference.expected() + ", or " + section.expected();
    }

    @Override
    public List<Type<?>> parts() {
        return List.of(section, reference);
    }

    @Override
    public List<String> childKeys() {
        List<String> keys = new ArrayList<>(section.childKeys());
        keys.addAll(reference.childKeys());
        return keys;
    }

    @Override
    public @Nullable Type<?> child(String key) {
        Type<?> own = section.child(key);
        return own == null ? reference.child(key) : own;
    }

    @Override
    public Node readyToSet(Node old, String key, Node value) {
        if (reference.childKeys().contains(key)) {
            return Reference.refers(old) ? reference.readyToSet(old, key, value) : old;
        }
        return section.readyToSet(old, key, value);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("anyOf", List.of(reference.schema(definitions), section.schema(definitions)));
        return schema;
    }
}
