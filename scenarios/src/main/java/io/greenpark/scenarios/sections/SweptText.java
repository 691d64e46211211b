package io.greenpark.scenarios.sections;

import io.greenpark.scenarios.spec.Definitions;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.text.ScalarNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A single value that a sweep sets, kept as it would be written; it is checked where it is put to use. */
final class SweptText implements Type<Swept> {

    private static final String EXPECTED = "a number, a word, true, false or null";

    @Override
    public Swept read(Place place) {
        if (!(place.node() instanceof ScalarNode scalar)) {
            throw place.reject("must be a single value, but is " + place.node().inWords(), "expected " + EXPECTED);
        }
        return new Swept(written(scalar), scalar.location());
    }

    private static String written(ScalarNode scalar) {
        return switch (scalar.kind()) {
            case TEXT -> needsQuotes(scalar.text()) ? quoted(scalar.text()) : scalar.text();
            case INTEGER, DECIMAL, BOOLEAN -> scalar.text();
            case NULL -> "null";
        };
    }

    /** Whether the text might be read as something else. */
    private static boolean needsQuotes(String text) {
        return !text.matches("[A-Za-z][A-Za-z0-9/_.-]*")
                || List.of("true", "false", "null").contains(text);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public String expected() {
        return EXPECTED;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", List.of("number", "string", "boolean", "null"));
        return schema;
    }
}
