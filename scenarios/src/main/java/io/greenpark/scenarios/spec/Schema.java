package io.greenpark.scenarios.spec;

import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON Schema (draft 2020-12) of a section and everything below it. */
public final class Schema {

    private Schema() {}

    /** The schema of {@code root} as JSON text. */
    public static String of(Section<?> root, String title) {
        Definitions definitions = new Definitions();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        schema.putAll(root.schema(definitions));
        schema.put("$defs", definitions.all());
        return JsonText.of(schema);
    }
}
