package io.greenpark.cli;

import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Scenario;
import java.util.List;

/** Takes some cases of a scenario; the baseline always stays, since the others are compared with it. */
final class CaseSelection {

    private CaseSelection() {}

    /**
     * The scenario with its baseline and the cases {@code ids}; all cases if there are none.
     *
     * @throws IllegalArgumentException if the scenario has no such case
     */
    static Scenario of(Scenario scenario, List<String> ids) {
        if (ids.isEmpty()) {
            return scenario;
        }
        List<String> known = scenario.cases().stream().map(Case::id).toList();
        for (String id : ids) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException(
                        "the scenario has no case %s; its cases are %s".formatted(id, String.join(", ", known)));
            }
        }
        return scenario.withCases(scenario.cases().stream()
                .filter(variant -> ids.contains(variant.id()) || variant.id().equals(scenario.baseline()))
                .toList());
    }
}
