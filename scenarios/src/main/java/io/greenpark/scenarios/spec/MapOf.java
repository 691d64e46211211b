package io.greenpark.scenarios.spec;

import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.ScalarNode;
import io.greenpark.scenarios.text.Unreadable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Things by id, in the order of the file.
 *
 * @param <T> what an entry becomes
 */
public final class MapOf<T> implements Type<Map<String, T>> {

    private static final int MOST = 10_000;

    private final Type<T> value;
    private final String noun;
    private final boolean notEmpty;

    private MapOf(Type<T> value, String noun, boolean notEmpty) {
        this.value = value;
        this.noun = noun;
        this.notEmpty = notEmpty;
    }

    /** Any number of {@code noun}, e.g. {@code batteries}. */
    public static <T> MapOf<T> any(String noun, Type<T> value) {
        return new MapOf<>(value, noun, false);
    }

    /** At least one of {@code noun}. */
    public static <T> MapOf<T> some(String noun, Type<T> value) {
        return new MapOf<>(value, noun, true);
    }

    @Override
    public Map<String, T> read(Place place) {
        MappingNode mapping = place.mapping(expected());
        if (notEmpty && mapping.keys().isEmpty()) {
            throw place.rejectKey("must not be empty", "expected " + expected());
        }
        if (mapping.keys().size() > MOST) {
            throw place.rejectKey("has too many entries", "expected at most " + MOST);
        }
        Map<String, T> read = new LinkedHashMap<>();
        boolean complete = true;
        for (MappingNode.Entry entry : mapping.entries()) {
            Place at = place.child(entry);
            try {
                requireId(at, entry.key());
                if (entry.value() instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL) {
                    throw at.rejectKey("has no value", "expected " + value.expected());
                }
                read.put(entry.key(), value.read(at));
            } catch (Unreadable e) {
                complete = false;
            }
        }
        if (!complete) {
            throw Unreadable.REPORTED;
        }
        return read;
    }

    private static void requireId(Place at, String id) {
        if (!Texts.isId(id)) {
            String maybe = id.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
            String hint = Hints.of("at most 60 lower-case letters, digits and hyphens", Texts.isId(maybe) ? maybe : "");
            throw at.rejectKey("is not an id", hint);
        }
    }

    @Override
    public String expected() {
        return "a mapping of ids to " + noun;
    }

    @Override
    public Type<?> child(String key) {
        return value;
    }

    @Override
    public List<Type<?>> parts() {
        return List.of(value);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("propertyNames", Texts.id().schema(definitions));
        if (notEmpty) {
            schema.put("minProperties", 1);
        }
        schema.put("additionalProperties", value.schema(definitions));
        return schema;
    }
}
