package io.greenpark.scenarios.catalogue;

import io.greenpark.scenarios.spec.Definitions;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The id of a catalogue entry, or one's own written out in its place.
 *
 * @param <T> what it becomes
 */
public final class OwnOrReference<T> implements Type<T> {

    private final Reference<T> reference;
    private final Type<T> own;

    /**
     * @param kind kind of the entry
     * @param own what is written out, a mapping
     */
    public OwnOrReference(Kind<T> kind, Type<T> own) {
        this.reference = new Reference<>(kind);
        this.own = own;
    }

    @Override
    public T read(Place place) {
        return place.node() instanceof MappingNode ? own.read(place) : reference.read(place);
    }

    @Override
    public String expected() {
        return reference.expected() + ", or " + own.expected();
    }

    @Override
    public List<Type<?>> parts() {
        return List.of(own);
    }

    @Override
    public List<String> childKeys() {
        return own.childKeys();
    }

    @Override
    public @Nullable Type<?> child(String key) {
        return own.child(key);
    }

    @Override
    public Node readyToSet(Node old, String key, Node value) {
        return own.readyToSet(old, key, value);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("anyOf", List.of(reference.schema(definitions), own.schema(definitions)));
        return schema;
    }
}
