package io.greenpark.cli;

import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.reports.explain.Explanation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where a figure comes from, as JSON. */
final class ExplanationJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private ExplanationJson() {}

    static String of(Explanation explanation, List<SourcedValue> sources) {
        Map<String, Object> root = figure(explanation);
        root.put("restsOn", sources);
        return MAPPER.writeValueAsString(root).replace("\r\n", "\n");
    }

    private static Map<String, Object> figure(Explanation explanation) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("figure", explanation.path());
        object.put("value", explanation.value());
        object.put("unit", explanation.unit());
        object.put("rule", explanation.rule());
        object.put("rows", explanation.rows());
        object.put(
                "parts",
                explanation.parts().stream().map(ExplanationJson::figure).toList());
        return object;
    }
}
