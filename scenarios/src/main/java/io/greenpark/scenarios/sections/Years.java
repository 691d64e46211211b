package io.greenpark.scenarios.sections;

import io.greenpark.scenarios.spec.PathMap;
import io.greenpark.scenarios.text.Location;
import io.greenpark.scenarios.text.Node;
import java.util.List;
import java.util.Map;

/**
 * What {@code years} says.
 *
 * @param from first year
 * @param to last year
 * @param changes new values by path, by the year from which on they hold
 * @param growth growth of numbers by path
 * @param carryCharge whether batteries begin a year as full as they ended the year before
 * @param location where the key is written
 */
public record Years(
        int from,
        int to,
        Map<Integer, List<PathMap.Entry<Node>>> changes,
        List<PathMap.Entry<Growth>> growth,
        boolean carryCharge,
        Location location) {

    public Years {
        changes = Map.copyOf(changes);
        growth = List.copyOf(growth);
    }
}
