package io.greenpark.scenarios.spec;

import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sections that may be written as the bare value of their main key: {@code rules: x} for {@code rules: {pack: x}}.
 *
 * @param <T> what it becomes
 */
public final class Shorthand<T> implements Type<T> {

    private final Type<T> section;
    private final Key<?> main;

    /**
     * @param section the section, or the variants of one
     * @param main its main key
     */
    public Shorthand(Type<T> section, Key<?> main) {
        this.section = section;
        this.main = main;
    }

    @Override
    public T read(Place place) {
        if (!(place.node() instanceof ScalarNode)) {
            return section.read(place);
        }
        MappingNode longForm = longForm(place.node());
        return section.read(new Place(longForm, place.keyLocation(), place.path(), place.reading()));
    }

    /** Type of the bare value. */
    Type<?> shortForm() {
        return main.type();
    }

    private MappingNode longForm(Node value) {
        return MappingNode.of(List.of(new MappingNode.Entry(main.name(), value.location(), value)), value.location());
    }

    @Override
    public String expected() {
        return main.type().expected() + ", or " + section.expected();
    }

    @Override
    public List<Type<?>> parts() {
        return List.of(section);
    }

    @Override
    public List<String> childKeys() {
        return section.childKeys();
    }

    @Override
    public @Nullable Type<?> child(String key) {
        return section.child(key);
    }

    @Override
    public Node readyToSet(Node old, String key, Node value) {
        return section.readyToSet(old instanceof ScalarNode ? longForm(old) : old, key, value);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        List<Object> forms = new ArrayList<>();
        forms.add(main.type().schema(definitions));
        forms.add(section.schema(definitions));
        schema.put("anyOf", forms);
        return schema;
    }
}
