package io.greenpark.scenarios;

import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.core.time.TimeAxis;
import java.util.List;

/**
 * What a checked scenario file is about.
 *
 * @param name short name
 * @param axis time axis
 * @param parks ids of the parks of all cases
 * @param cases ids of the cases
 * @param register every value with its provenance
 */
public record ScenarioSummary(
        String name, TimeAxis axis, List<String> parks, List<String> cases, List<SourcedValue> register) {

    public ScenarioSummary {
        parks = List.copyOf(parks);
        cases = List.copyOf(cases);
        register = List.copyOf(register);
    }
}
