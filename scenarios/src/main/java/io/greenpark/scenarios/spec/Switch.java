package io.greenpark.scenarios.spec;

import io.greenpark.scenarios.text.ScalarNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code true} or {@code false}. */
public final class Switch implements Type<Boolean> {

    @Override
    public Boolean read(Place place) {
        return place.scalar(ScalarNode.Kind.BOOLEAN, "true or false", expected())
                .text()
                .equals("true");
    }

    @Override
    public String expected() {
        return "true or false";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return new LinkedHashMap<>(Map.of("type", "boolean"));
    }
}
