package io.greenpark.scenarios.spec;

import io.greenpark.scenarios.text.MappingNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Values by calendar year, at least one.
 *
 * @param <T> what a value becomes
 */
public final class YearMap<T> implements Type<Map<Integer, T>> {

    private static final String YEAR = "[12]\\d{3}";

    private final String noun;
    private final MapOf<T> values;

    /**
     * @param noun what is given by year, e.g. {@code prices}
     * @param value type of a value
     */
    public YearMap(String noun, Type<T> value) {
        this.noun = noun;
        this.values = MapOf.some(noun, value);
    }

    @Override
    public Map<Integer, T> read(Place place) {
        for (MappingNode.Entry entry : place.mapping(expected()).entries()) {
            if (!entry.key().matches(YEAR)) {
                throw place.child(entry).rejectKey("is not a year", "expected a year such as 2030");
            }
        }
        return values.read(place).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> Integer.valueOf(entry.getKey()),
                        Map.Entry::getValue,
                        (first, second) -> second,
                        TreeMap::new));
    }

    @Override
    public String expected() {
        return "a mapping of years to " + noun;
    }

    @Override
    public Type<?> child(String key) {
        return values.child(key);
    }

    @Override
    public List<Type<?>> parts() {
        return values.parts();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = values.schema(definitions);
        schema.put("propertyNames", Map.of("pattern", "^" + YEAR + "$"));
        return schema;
    }
}
