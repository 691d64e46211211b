package io.greenpark.scenarios.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a tree says as maps, lists, texts and numbers, for those who hand it on in another form. */
public final class Plain {

    private Plain() {}

    /** A map, a list, a text, a number as exact as it is written, true or false, or {@code null}. */
    public static @Nullable Object of(Node node) {
        if (node instanceof MappingNode mapping) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(entry.key(), of(entry.value())));
            return map;
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.items().stream().map(Plain::of).toList();
        }
        ScalarNode scalar = (ScalarNode) node;
        return switch (scalar.kind()) {
            case TEXT -> scalar.text();
            case INTEGER, DECIMAL -> new BigDecimal(scalar.text());
            case BOOLEAN -> Boolean.valueOf(scalar.text());
            case NULL -> null;
        };
    }
}
