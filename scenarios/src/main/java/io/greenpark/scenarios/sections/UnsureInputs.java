package io.greenpark.scenarios.sections;

import io.greenpark.core.study.LatinHypercube;
import io.greenpark.scenarios.spec.PathMap;
import io.greenpark.scenarios.text.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code ensemble} says.
 *
 * @param seed seed of the draws
 * @param paths what is unsure, by path
 */
public record UnsureInputs(long seed, List<PathMap.Entry<LatinHypercube.Axis>> paths) {

    public UnsureInputs {
        paths = List.copyOf(paths);
    }

    /** Where the paths are written. */
    public Map<String, Location> locations() {
        Map<String, Location> locations = new HashMap<>();
        paths.forEach(entry -> locations.put(entry.pattern().toString(), entry.location()));
        return locations;
    }
}
