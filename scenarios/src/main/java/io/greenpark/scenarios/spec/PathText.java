package io.greenpark.scenarios.spec;

import io.greenpark.scenarios.text.Location;
import io.greenpark.scenarios.text.ScalarNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** A dotted path of the scenario as a value, in which {@code *} stands for any id; whether it leads anywhere is checked later. */
public final class PathText implements Type<PathText.At> {

    /**
     * A path and where it is written.
     *
     * @param pattern the path
     * @param path path of the value that holds it
     * @param location where it is written
     */
    public record At(PathPattern pattern, String path, Location location) {}

    @Override
    public At read(Place place) {
        PathPattern pattern = PathPattern.of(
                place.scalar(ScalarNode.Kind.TEXT, "text", expected()).text());
        if (pattern.malformed()) {
            throw place.reject("is no path", "expected " + expected());
        }
        return new At(pattern, place.path(), place.node().location());
    }

    @Override
    public String expected() {
        return "a dotted path such as parks.*.wind";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("minLength", 1);
        return schema;
    }
}
