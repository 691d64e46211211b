package io.greenpark.scenarios.spec;

import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.SequenceNode;
import io.greenpark.scenarios.text.Unreadable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A list of values of one type.
 *
 * @param <T> what a value becomes
 */
public final class ListOf<T> implements Type<List<T>> {

    private static final int SHOWN = 12;

    private final Type<T> item;
    private final Type<T> read;
    private final int least;
    private final int most;

    /**
     * @param item type of the values
     * @param least fewest values
     * @param most most values
     */
    public ListOf(Type<T> item, int least, int most) {
        this.item = item;
        this.read = item instanceof Numbers numbers ? unlisted(numbers) : item;
        this.least = least;
        this.most = most;
    }

    @Override
    public List<T> read(Place place) {
        if (!(place.node() instanceof SequenceNode sequence)) {
            throw place.reject("must be a list, but is " + place.node().inWords(), "expected " + expected());
        }
        int size = sequence.items().size();
        if (size < least || size > most) {
            throw place.reject("has " + size + " values", "expected " + expected());
        }
        List<T> values = new ArrayList<>();
        boolean complete = true;
        for (Node node : sequence.items()) {
            String path = place.path() + "[" + values.size() + "]";
            try {
                values.add(read.read(new Place(node, node.location(), path, place.reading())));
            } catch (Unreadable e) {
                complete = false;
            }
        }
        if (!complete) {
            throw Unreadable.REPORTED;
        }
        if (item instanceof Numbers) {
            place.state(inWords(values), Numbers.unitOf(item));
        }
        return List.copyOf(values);
    }

    @SuppressWarnings("unchecked")
    private static <T> Type<T> unlisted(Numbers numbers) {
        return (Type<T>) numbers.unlisted();
    }

    private static String inWords(List<?> values) {
        String text = values.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
        return values.size() <= SHOWN ? text : text + ", … (" + values.size() + " values)";
    }

    @Override
    public String expected() {
        String size = least == most ? String.valueOf(least) : least + " to " + most;
        return "a list of " + size + " values, each " + item.expected();
    }

    @Override
    public List<Type<?>> parts() {
        return List.of(item);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", item.schema(definitions));
        schema.put("minItems", least);
        schema.put("maxItems", most);
        return schema;
    }
}
