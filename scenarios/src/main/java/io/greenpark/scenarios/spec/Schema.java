package io.greenpark.scenarios.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema (draft 2020-12) of a section and everything below it. */
public final class Schema {

    private Schema() {}

    /**
     * The schema of {@code root} as JSON text. A file that has the last of the keys {@code stated} goes on from another file: it
     * states these, and what it likes of the others; an editor then leaves their values to the program.
     */
    public static String of(Section<?> root, String title, List<Key<?>> stated) {
        Definitions definitions = new Definitions();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        schema.put(
                "if", Map.of("required", List.of(stated.get(stated.size() - 1).name())));
        schema.put("then", root.partialSchema(stated, definitions));
        schema.put("else", root.schema(definitions));
        schema.put("$defs", definitions.all());
        return JsonText.of(schema);
    }
}
