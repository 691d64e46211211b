package io.greenpark.scenarios.spec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named parts of a JSON Schema, each of which is written once. */
public final class Definitions {

    private final Map<String, Object> byName = new TreeMap<>();

    /** A reference to the part {@code name}, which {@code body} describes where it is not known yet. */
    Map<String, Object> reference(String name, Supplier<Map<String, Object>> body) {
        if (!byName.containsKey(name)) {
            byName.put(name, Map.of());
            byName.put(name, body.get());
        }
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/$defs/" + name);
        return reference;
    }

    /** All parts in the order of their names. */
    public Map<String, Object> all() {
        return byName;
    }
}
