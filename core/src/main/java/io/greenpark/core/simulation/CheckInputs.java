package io.greenpark.core.simulation;

import io.greenpark.core.compliance.Check;
import io.greenpark.core.compliance.CheckInput;
import io.greenpark.core.compliance.Metric;
import io.greenpark.core.provenance.Confidence;
import io.greenpark.core.provenance.SourcedValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What checks rest on: sections of the scenario and the rule itself, each with the least confidence of its values. */
final class CheckInputs {

    private static final List<String> PARK_SECTIONS =
            List.of("load", "heat", "wind", "solar", "series", "thermal", "storage", "grid");
    private static final Set<String> SECTIONS = Set.of("shared", "weather");
    private static final Set<Metric> PARTLY_STATED = EnumSet.of(
            Metric.EXCHANGE_OF_DECLARED,
            Metric.PEAK_VALLEY_OF_EXCHANGE,
            Metric.EXPORT_IN_BANNED_HOURS,
            Metric.RENEWABLE_OF_CONSUMPTION);

    private static final CheckInputs NONE = new CheckInputs(List.of(), "");

    private final Map<List<String>, Confidence> least = new HashMap<>();

    /**
     * @param register every value with its provenance, by its path
     * @param caseId case whose overrides count
     */
    CheckInputs(List<SourcedValue> register, String caseId) {
        String override = "cases.%s.override.".formatted(caseId);
        for (SourcedValue value : register) {
            String path = value.path();
            String[] words = (path.startsWith(override) ? path.substring(override.length()) : path).split("\\.");
            note(words, value.provenance().confidence());
        }
    }

    /**
     * What the checks of {@code variant} rest on; nothing if it is checked by no rules.
     *
     * @param register every value with its provenance, by its path
     */
    static CheckInputs of(List<SourcedValue> register, Case variant) {
        return variant.compliance().packs().isEmpty() ? NONE : new CheckInputs(register, variant.id());
    }

    /** What {@code check} rests on. */
    List<CheckInput> of(Check check) {
        List<CheckInput> inputs = new ArrayList<>();
        boolean stated = check.metric().isStated();
        if (!stated) {
            PARK_SECTIONS.forEach(section -> add(inputs, section, "parks", check.node(), section));
            add(inputs, "shared", "shared");
            add(inputs, "weather", "weather");
        }
        if (stated || PARTLY_STATED.contains(check.metric())) {
            add(inputs, "compliance", "compliance", check.node());
        }
        add(inputs, "rule", "catalogue", check.pack(), check.rule());
        return inputs;
    }

    private void note(String[] words, Confidence confidence) {
        if (words[0].equals("parks") && words.length > 2) {
            note(confidence, "parks", words[1], words[2]);
            note(confidence, "parks", Compliances.ALL, words[2]);
        } else if (words[0].equals("compliance") && words.length > 2) {
            note(confidence, "compliance", words[2]);
            note(confidence, "compliance", Compliances.ALL);
        } else if (words[0].equals("catalogue") && words.length > 4 && words[1].equals("compliance")) {
            note(confidence, "catalogue", words[2], words[4]);
        } else if (SECTIONS.contains(words[0])) {
            note(confidence, words[0]);
        }
    }

    private void note(Confidence confidence, String... key) {
        least.merge(List.of(key), confidence, (a, b) -> a.compareTo(b) > 0 ? a : b);
    }

    private void add(List<CheckInput> inputs, String name, String... key) {
        Confidence confidence = least.get(List.of(key));
        if (confidence != null) {
            inputs.add(new CheckInput(name, confidence));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CheckInputs that && least.equals(that.least);
    }

    @Override
    public int hashCode() {
        return least.hashCode();
    }
}
