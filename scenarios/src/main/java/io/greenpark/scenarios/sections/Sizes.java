package io.greenpark.scenarios.sections;

import io.greenpark.core.study.SizingTerms;
import io.greenpark.scenarios.text.Location;
import java.util.List;
import java.util.Map;

/**
 * What {@code sizing} says.
 *
 * @param terms what is chosen, and for what
 * @param together paths of the numbers that keep their ratio to a size, by its path
 * @param locations where the paths of sizes are written
 * @param caseLocation where the case is named
 * @param rules ids of the rules that the case must keep
 */
public record Sizes(
        SizingTerms terms,
        Map<String, List<String>> together,
        Map<String, Location> locations,
        Location caseLocation,
        List<String> rules) {

    public Sizes {
        together = Map.copyOf(together);
        locations = Map.copyOf(locations);
        rules = List.copyOf(rules);
    }
}
