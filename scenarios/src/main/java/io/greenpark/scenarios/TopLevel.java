package io.greenpark.scenarios;

import io.greenpark.scenarios.sections.Study;
import io.greenpark.scenarios.sections.StudySection;
import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Nearest;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.ScalarNode;
import io.greenpark.scenarios.text.Unreadable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads single keys of the top level of a scenario and reports what is wrong with them. */
final class TopLevel {

    /** What describes studies over many variants, which other commands leave alone. */
    static final Map<String, Type<?>> OTHER_STUDIES = Map.of(
            StudySection.ENSEMBLE.name(), StudySection.ENSEMBLE.type(),
            StudySection.SWEEP.name(), StudySection.SWEEP.type(),
            StudySection.YEARS.name(), StudySection.YEARS.type(),
            StudySection.SIZING.name(), StudySection.SIZING.type(),
            StudySection.RESILIENCE.name(), StudySection.RESILIENCE.type());

    private TopLevel() {}

    /** The study; empty if it is not valid, which its problems say. */
    static Optional<Study> study(Place place) {
        try {
            return Optional.of(StudySection.TYPE.read(place));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    /** The value of a key of the top level; {@code otherwise} if it is missing or not valid, which {@link #study} reports. */
    static <T> T part(Place place, Key<T> key, T otherwise) {
        MappingNode.Entry entry = place.node() instanceof MappingNode mapping ? mapping.entry(key.name()) : null;
        try {
            return entry == null ? otherwise : key.type().read(place.child(entry));
        } catch (Unreadable e) {
            return otherwise;
        }
    }

    /** Id of the baseline, which must be one of {@code cases}; empty if none is stated. */
    static String baseline(Place place, Set<String> cases) {
        String baseline = part(place, StudySection.BASELINE, "");
        if (!baseline.isEmpty() && !cases.isEmpty() && !cases.contains(baseline)) {
            MappingNode.Entry entry = ((MappingNode) place.node()).entry(StudySection.BASELINE.name());
            place.child(entry)
                    .reject(
                            "there is no case " + ScalarNode.quoted(baseline),
                            Hints.of("one of " + Hints.list(cases), Nearest.to(baseline, cases)));
        }
        return baseline;
    }

    /** The scenario of a tree without what describes studies over many variants. */
    static Node alone(Node root) {
        return root instanceof MappingNode mapping ? mapping.only(key -> !OTHER_STUDIES.containsKey(key)) : root;
    }
}
