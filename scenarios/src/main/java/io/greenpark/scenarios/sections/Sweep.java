package io.greenpark.scenarios.sections;

import io.greenpark.core.study.SweepDesign;
import io.greenpark.scenarios.text.Location;
import java.util.List;
import java.util.Map;

/**
 * What {@code sweep} says.
 *
 * @param designs which points there are
 * @param locations where the paths that are changed are written
 */
public record Sweep(List<SweepDesign> designs, Map<String, Location> locations) {

    public Sweep {
        designs = List.copyOf(designs);
        locations = Map.copyOf(locations);
    }
}
