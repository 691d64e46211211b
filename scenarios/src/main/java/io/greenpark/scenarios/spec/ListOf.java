package io.greenpark.scenarios.spec;

import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.SequenceNode;
import io.greenpark.scenarios.text.Unreadable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of values of one type.
 *
 * @param <T> what a value becomes
 */
public final class ListOf<T> implements Type<List<T>> {

    private final Type<T> item;
    private final int least;
    private final int most;

    /**
     * @param item type of the values
     * @param least fewest values
     * @param most most values
     */
    public ListOf(Type<T> item, int least, int most) {
        this.item = item;
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
                values.add(item.read(new Place(node, node.location(), path, place.reading())));
            } catch (Unreadable e) {
                complete = false;
            }
        }
        if (!complete) {
            throw Unreadable.REPORTED;
        }
        return List.copyOf(values);
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
