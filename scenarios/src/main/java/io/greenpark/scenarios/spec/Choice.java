package io.greenpark.scenarios.spec;

import io.greenpark.scenarios.text.Nearest;
import io.greenpark.scenarios.text.ScalarNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One of a few words.
 *
 * @param <T> what the words stand for
 */
public final class Choice<T> implements Type<T> {

    private final Map<String, T> words;

    private Choice(Map<String, T> words) {
        this.words = words;
    }

    /** One of the words of {@code words}. */
    public static <T> Choice<T> of(Map<String, T> words) {
        return new Choice<>(new LinkedHashMap<>(words));
    }

    /** One of the constants, written in lower case with hyphens. */
    public static <E extends Enum<E>> Choice<E> of(Class<E> constants) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : constants.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return new Choice<>(words);
    }

    @Override
    public T read(Place place) {
        String word = place.scalar(ScalarNode.Kind.TEXT, "a word", expected()).text();
        T value = words.get(word);
        if (value == null) {
            throw place.reject(
                    "unknown word " + ScalarNode.quoted(word), Hints.of(expected(), Nearest.to(word, words.keySet())));
        }
        return value;
    }

    @Override
    public String expected() {
        return words.size() == 1 ? words.keySet().iterator().next() : "one of " + Hints.list(words.keySet());
    }

    @Override
    public String written(T value) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("enum", List.copyOf(words.keySet()));
        return schema;
    }
}
