package io.greenpark.cli;

import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.scenarios.text.Nearest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes some cases of a scenario; the baseline always stays, since the others are compared with it. */
final class CaseSelection {

    private CaseSelection() {}

    /**
     * The scenario with its baseline and the cases {@code ids}; all cases if there are none.
     *
     * @throws IllegalArgumentException if the scenario has no such case
     */
    static Scenario of(Scenario scenario, List<String> ids) {
        Set<String> chosen = of(scenario.cases().stream().map(Case::id).toList(), scenario.baseline(), ids);
        return scenario.withCases(scenario.cases().stream()
                .filter(variant -> chosen.contains(variant.id()))
                .toList());
    }

    /**
     * The baseline and the cases {@code ids} of those that are {@code known}; all of them if there are none.
     *
     * @throws IllegalArgumentException if one is not known
     */
    static Set<String> of(List<String> known, String baseline, List<String> ids) {
        if (ids.isEmpty()) {
            return Set.copyOf(known);
        }
        for (String id : ids) {
            if (!known.contains(id)) {
                String text = "the scenario has no case %s; its cases are %s".formatted(id, String.join(", ", known));
                throw new IllegalArgumentException(Failures.maybe(text, Nearest.to(id, known)));
            }
        }
        Set<String> chosen = new HashSet<>(ids);
        chosen.add(baseline);
        return chosen;
    }
}
