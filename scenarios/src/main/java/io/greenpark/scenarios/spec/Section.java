package io.greenpark.scenarios.spec;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.Unreadable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A mapping with known keys.
 *
 * @param <T> what it becomes
 */
public final class Section<T> implements Type<T> {

    /**
     * Turns the values of a section into what it stands for.
     *
     * @param <T> what it becomes
     */
    @FunctionalInterface
    public interface Binder<T> {

        /**
         * Binds {@code values}.
         *
         * @throws InvalidValueException if a rule of the model is broken; it is reported at the key that it names
         */
        T bind(Values values);
    }

    private final String name;
    private final String meaning;
    private final Map<String, Key<?>> keys;
    private final Binder<T> binder;

    /**
     * @param name unique name within the format, e.g. {@code battery}
     * @param meaning one sentence that says what it is
     * @param keys its keys in the order of the reference manual
     * @param binder turns its values into what it stands for
     */
    public Section(String name, String meaning, List<Key<?>> keys, Binder<T> binder) {
        this.name = name;
        this.meaning = meaning;
        this.binder = binder;
        this.keys = new LinkedHashMap<>();
        keys.forEach(key -> this.keys.put(key.name(), key));
    }

    /**
     * The same section with one more key.
     *
     * @param newName unique name of the new section within the format
     * @param first the key, which stands before the others
     * @param join puts the values and what this section makes of them together
     * @param <R> what the new section becomes
     */
    public <R> Section<R> with(String newName, Key<?> first, BiFunction<Values, T, R> join) {
        List<Key<?>> more = new ArrayList<>();
        more.add(first);
        more.addAll(keys());
        return new Section<>(newName, meaning, more, values -> join.apply(values, binder.bind(values)));
    }

    /** Unique name within the format. */
    public String name() {
        return name;
    }

    /** One sentence that says what it is. */
    public String meaning() {
        return meaning;
    }

    /** Its keys in the order of the reference manual. */
    public List<Key<?>> keys() {
        return new ArrayList<>(keys.values());
    }

    /** The key of that name, or {@code null}. */
    public @Nullable Key<?> key(String keyName) {
        return keys.get(keyName);
    }

    @Override
    public T read(Place place) {
        MappingNode mapping = place.mapping(expected());
        Values values = new Values(this, place, mapping);
        values.checkKeys();
        try {
            T bound = binder.bind(values);
            values.readTheRest();
            return bound;
        } catch (InvalidValueException e) {
            Unreadable reported = values.reject(e);
            values.readTheRest();
            throw reported;
        } catch (Unreadable e) {
            values.readTheRest();
            throw e;
        }
    }

    @Override
    public String expected() {
        return "a mapping with the keys " + String.join(", ", keys.keySet());
    }

    @Override
    public List<String> childKeys() {
        return List.copyOf(keys.keySet());
    }

    @Override
    public @Nullable Type<?> child(String key) {
        Key<?> known = keys.get(key);
        return known == null ? null : known.type();
    }

    @Override
    public List<Type<?>> parts() {
        List<Type<?>> parts = new ArrayList<>();
        keys.values().forEach(key -> parts.add(key.type()));
        return parts;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.reference(name, () -> definition(definitions));
    }

    /** JSON Schema of a file of this type that states {@code stated} and leaves the rest to the file it goes on from. */
    Map<String, Object> partialSchema(List<Key<?>> stated, Definitions definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Key<?> key : keys.values()) {
            properties.put(
                    key.name(),
                    stated.contains(key) ? property(key, definitions) : Map.of("description", description(key)));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", stated.stream().map(Key::name).toList());
        schema.put("additionalProperties", false);
        return schema;
    }

    /** Keys of {@code node} that this section does not have are left out. */
    Node keepOwn(MappingNode node) {
        return node.only(keys::containsKey);
    }

    private Map<String, Object> definition(Definitions definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Key<?> key : keys.values()) {
            properties.put(key.name(), property(key, definitions));
            if (key.presence() == Key.Presence.REQUIRED) {
                required.add(key.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("description", meaning);
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> property(Key<?> key, Definitions definitions) {
        Map<String, Object> property = new LinkedHashMap<>(key.type().schema(definitions));
        property.put("description", description(key));
        Object fallback = key.fallback();
        if (fallback instanceof Number || fallback instanceof Boolean) {
            property.put("default", fallback);
        } else if (fallback != null) {
            property.put("default", key.writtenFallback());
        }
        return property;
    }

    private static String description(Key<?> key) {
        return key.chinese().isEmpty() ? key.meaning() : key.meaning() + " (" + key.chinese() + ")";
    }
}
