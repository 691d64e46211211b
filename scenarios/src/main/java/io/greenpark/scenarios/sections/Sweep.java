package io.greenpark.scenarios.sections;

import io.greenpark.core.study.SweepDesign;
import io.greenpark.core.study.SweepValue;
import io.greenpark.scenarios.text.Location;
import java.util.List;
import java.util.Map;

/**
 * What {@code sweep} says.
 *
 * @param designs which points there are
 * @param locations where the paths that are changed are written
 * @param values where the values are written that are written one by one
 */
public record Sweep(List<SweepDesign> designs, Map<String, Location> locations, Map<SweepValue, Location> values) {

    public Sweep {
        designs = List.copyOf(designs);
        locations = Map.copyOf(locations);
        values = Map.copyOf(values);
    }
}
