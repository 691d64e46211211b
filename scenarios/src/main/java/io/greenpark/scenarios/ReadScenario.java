package io.greenpark.scenarios;

import io.greenpark.core.park.Park;
import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.core.provenance.Title;
import io.greenpark.scenarios.sections.Study;
import io.greenpark.scenarios.spec.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A scenario that has been read and checked as a whole, before its weather is drawn.
 *
 * @param root its tree
 * @param base the file as it stands
 * @param variants its cases
 * @param baseline id of the case that the others are compared with
 * @param register its numbers with their origins
 */
record ReadScenario(Place root, Study base, List<Variant> variants, String baseline, List<SourcedValue> register) {

    /** A case. */
    record Variant(String id, Title title, Study study) {}

    /** Ids of the cases. */
    List<String> cases() {
        return variants.stream().map(Variant::id).toList();
    }

    /** The case {@code id}, if there is one. */
    Optional<Study> study(String id) {
        return variants.stream()
                .filter(variant -> variant.id().equals(id))
                .map(Variant::study)
                .findFirst();
    }

    /** The parks of all cases. */
    List<Park> parks() {
        return variants.stream()
                .flatMap(variant -> variant.study().parks().stream())
                .toList();
    }

    /** What the scenario is about. */
    ScenarioSummary summary() {
        Set<String> parks = new LinkedHashSet<>();
        parks().forEach(park -> parks.add(park.id()));
        return new ScenarioSummary(base.name(), base.axis(), List.copyOf(parks), cases(), register);
    }
}
