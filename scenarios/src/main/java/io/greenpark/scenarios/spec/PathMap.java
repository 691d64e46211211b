package io.greenpark.scenarios.spec;

import io.greenpark.scenarios.text.Location;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Unreadable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values by dotted path, in which {@code *} stands for any id.
 *
 * @param <T> what a value becomes
 */
public final class PathMap<T> implements Type<List<PathMap.Entry<T>>> {

    /**
     * A value with the path that it is for.
     *
     * @param pattern the path
     * @param location where the path is written
     * @param value the value
     * @param <T> what the value has become
     */
    public record Entry<T>(PathPattern pattern, Location location, T value) {}

    private final Type<T> value;
    private final String noun;

    /**
     * @param noun what the values are, e.g. {@code new values}
     * @param value type of the values
     */
    public PathMap(String noun, Type<T> value) {
        this.noun = noun;
        this.value = value;
    }

    @Override
    public List<Entry<T>> read(Place place) {
        MappingNode mapping = place.mapping(expected());
        List<Entry<T>> read = new ArrayList<>();
        boolean complete = true;
        for (MappingNode.Entry entry : mapping.entries()) {
            try {
                PathPattern pattern = PathPattern.of(entry.key());
                read.add(new Entry<>(pattern, entry.keyLocation(), value.read(place.child(entry))));
            } catch (Unreadable e) {
                complete = false;
            }
        }
        if (!complete) {
            throw Unreadable.REPORTED;
        }
        return read;
    }

    @Override
    public String expected() {
        return "a mapping of paths to " + noun;
    }

    @Override
    public List<Type<?>> parts() {
        return List.of(value);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", value.schema(definitions));
        return schema;
    }
}
