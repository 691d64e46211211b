package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.reports.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The charts of studies of many runs, on a page of their own or in the report of a run. */
final class StudyCharts {

    /** Columns whose cells are ids, and the group of their texts. */
    private static final Map<String, String> WORDS = Map.of(
            "variant", "size-variant",
            "limit", "size-limit",
            "binding", "size-binding",
            "status", "run-status",
            "design", "run-design",
            "term", "yield-term",
            "plant", "plant-of-study",
            "relative", "yes-no");

    private final StudyContent study;

    StudyCharts(StudyContent study) {
        this.study = study;
    }

    /**
     * Several studies as one.
     *
     * @throws IllegalArgumentException if two have a table of the same name, of which a page shows one
     */
    static StudyContent together(List<StudyContent> studies) {
        Map<String, Title> cases = new LinkedHashMap<>();
        Map<String, Title> nodes = new LinkedHashMap<>();
        Map<String, StudyContent.Table> tables = new LinkedHashMap<>();
        for (StudyContent study : studies) {
            study.cases().forEach(cases::putIfAbsent);
            study.nodes().forEach(nodes::putIfAbsent);
            study.tables().forEach((name, table) -> {
                if (tables.put(name, table) != null) {
                    throw new IllegalArgumentException("two studies have a table " + name);
                }
            });
        }
        return new StudyContent("", Title.of(""), "", cases, nodes, tables);
    }

    /** Which charts there are numbers for. */
    Map<String, Boolean> shown() {
        Map<String, Boolean> shown = new LinkedHashMap<>();
        shown.put("tornado", study.has("tornado"));
        shown.put("spread", study.has("ensemble") || study.has("quantiles"));
        shown.put("share", study.has("contributions"));
        shown.put("frontier", study.has("frontier"));
        shown.put("survival", study.has("curve"));
        return shown;
    }

    /** The tables, for the script of the page; empty without any. */
    String packedTables() {
        return study.tables().isEmpty()
                ? ""
                : Deflated.base64(JsonMapper.shared().writeValueAsString(study.tables()));
    }

    /** What the ids in the tables are called. */
    Map<String, Object> names() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("all", Texts.both("page.all"));
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("cases", study.cases());
        names.put("nodes", study.nodes());
        data.put("names", names);
        data.put("figures", labels("outage-figure", study.values("indicator")));
        Map<String, Object> words = new LinkedHashMap<>();
        new TreeSet<>(WORDS.keySet())
                .forEach(header -> words.put(header, labels(WORDS.get(header), study.values(header))));
        data.put("words", words);
        data.put("units", labels("unit", study.values("unit")));
        data.put(
                "headers",
                labels(
                        "column",
                        study.tables().values().stream()
                                .flatMap(table -> table.headers().stream())
                                .collect(Collectors.toCollection(TreeSet::new))));
        return data;
    }

    static Map<String, Title> labels(String prefix, Set<String> ids) {
        Map<String, Title> labels = new LinkedHashMap<>();
        ids.forEach(id -> labels.put(id, Texts.label(prefix, id)));
        return labels;
    }
}
