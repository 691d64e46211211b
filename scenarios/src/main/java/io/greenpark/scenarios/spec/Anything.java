package io.greenpark.scenarios.spec;

import io.greenpark.scenarios.text.Node;
import java.util.LinkedHashMap;
import java.util.Map;

/** Any value, kept as it is written; it is checked where it is put to use. */
public final class Anything implements Type<Node> {

    @Override
    public Node read(Place place) {
        return place.node();
    }

    @Override
    public String expected() {
        return "a value, or null to remove";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return new LinkedHashMap<>();
    }
}
