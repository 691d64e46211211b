package io.greenpark.cli;

import io.greenpark.core.provenance.Confidence;
import io.greenpark.reports.table.Ids;
import io.greenpark.scenarios.ScenarioSummary;
import io.greenpark.scenarios.text.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The answer of {@code validate} as JSON. */
final class ValidationJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ValidationJson() {}

    /** A file that can be used: what it is about, and how many of its values are of which confidence. */
    static String of(ScenarioSummary scenario) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("valid", true);
        root.put("name", scenario.name());
        root.put("parks", scenario.parks());
        root.put("cases", scenario.cases());
        root.put("steps", scenario.axis().steps());
        root.put("stepMinutes", scenario.axis().step().toMinutes());
        Map<String, Object> values = new LinkedHashMap<>();
        for (Confidence confidence : Confidence.values()) {
            values.put(
                    Ids.of(confidence),
                    scenario.register().stream()
                            .filter(value -> value.provenance().confidence() == confidence)
                            .count());
        }
        root.put("values", values);
        root.put("problems", List.of());
        return MAPPER.writeValueAsString(root);
    }

    /** A file that cannot be used: every problem in {@code words}; line and column are 0 where the text has none. */
    static String of(List<Problem> problems, UnaryOperator<String> words) {
        List<Map<String, Object>> listed = new ArrayList<>();
        for (Problem problem : problems) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("file", problem.location().file());
            one.put("line", problem.location().line());
            one.put("column", problem.location().column());
            one.put("path", problem.path());
            one.put("problem", words.apply(problem.what()));
            one.put("advice", problem.hint().isEmpty() ? "" : words.apply(problem.hint()));
            listed.add(one);
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("valid", false);
        root.put("problems", listed);
        return MAPPER.writeValueAsString(root);
    }
}
