package io.greenpark.scenarios.catalogue;

import io.greenpark.scenarios.spec.Anything;
import io.greenpark.scenarios.spec.Definitions;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.PathMap;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.ScalarNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The id of a catalogue entry, which stands for the entry, or the id with new values for some of its numbers.
 *
 * @param <T> what the entry becomes
 */
public final class Reference<T> implements Type<T> {

    private static final Key<String> ENTRY = Key.required("entry", Texts.id(), "Id of the entry of the catalogue.")
            .chinese("目录条目");
    private static final Key<List<PathMap.Entry<Node>>> OVERRIDE = Key.required(
                    "override",
                    new PathMap<>("new values", new Anything()),
                    "New values by their path within the entry; null removes, a mapping replaces the whole mapping.")
            .chinese("改动");

    private final Kind<? extends T> kind;
    private final Section<T> changed;

    /** @param kind kind of the entry */
    public Reference(Kind<? extends T> kind) {
        this.kind = kind;
        this.changed = new Section<>(
                "changed-entry",
                "An entry of the catalogue with some values overridden in place; `greenpark show ID` prints its keys.",
                List.of(ENTRY, OVERRIDE),
                values -> values.require(Catalogue.class)
                        .changed(kind, values.get(ENTRY), values.get(OVERRIDE), values.at(ENTRY), values.at(OVERRIDE)));
    }

    @Override
    public T read(Place place) {
        if (place.node() instanceof MappingNode) {
            return changed.read(place);
        }
        String id = Texts.id().read(place);
        return place.reading().require(Catalogue.class).entry(kind, id, place);
    }

    /** Whether {@code node} refers to an entry rather than saying in place what one says. */
    static boolean refers(Node node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.TEXT
                || node instanceof MappingNode mapping && mapping.entry(ENTRY.name()) != null;
    }

    @Override
    public String expected() {
        return "the id of a " + kind.noun() + " of the catalogue";
    }

    @Override
    public List<Type<?>> parts() {
        return List.of(changed);
    }

    @Override
    public List<String> childKeys() {
        return changed.childKeys();
    }

    @Override
    public @Nullable Type<?> child(String key) {
        return changed.child(key);
    }

    /** An id is spelt out before something of its entry is set. */
    @Override
    public Node readyToSet(Node old, String key, Node value) {
        return old instanceof ScalarNode
                ? MappingNode.of(List.of(new MappingNode.Entry(ENTRY.name(), old.location(), old)), old.location())
                : old;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("anyOf", List.of(Texts.id().schema(definitions), changed.schema(definitions)));
        return schema;
    }
}
