package io.greenpark.scenarios;

import io.greenpark.core.dispatch.NotProportionalException;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.study.SizingStudy;
import io.greenpark.scenarios.text.Location;
import io.greenpark.scenarios.text.Problem;
import java.util.List;
import java.util.Map;

/**
 * The sizing that a scenario describes.
 *
 * @param scenario the scenario as it is stated
 * @param study what is chosen
 * @param locations where the paths of sizes are written
 */
public record ScenarioSizing(Scenario scenario, SizingStudy study, Map<String, Location> locations) {

    public ScenarioSizing {
        locations = Map.copyOf(locations);
    }

    /** Where and why a size cannot be a column of the programme. */
    public ScenarioException refused(NotProportionalException failure) {
        return new ScenarioException(List.of(new Problem(
                locations.get(failure.variable()),
                failure.variable(),
                "what the plant can do does not grow in proportion to it",
                "expected a size all of whose companions stand under together, as the inverters of modules, and a farm without"
                        + " wakes; dispatch by a rule is sized by trying and takes any size")));
    }
}
