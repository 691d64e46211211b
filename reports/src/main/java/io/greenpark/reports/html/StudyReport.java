package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.Indicator;
import io.greenpark.reports.text.Language;
import io.greenpark.reports.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Writes the page of a sweep, an ensemble, a choice of sizes or a study of outages, as one HTML file that works offline. */
public final class StudyReport {

    /** Tables that are shown in full; the others are long and have charts. */
    private static final List<String> SHOWN =
            List.of("sizing", "limits", "frontier", "yields", "uncertainty", "resilience", "outages", "points");

    private StudyReport() {}

    /**
     * Writes the page.
     *
     * @param study what to show
     * @param language language in which the page opens; the reader can switch
     * @param file file to write
     */
    public static void write(StudyContent study, Language language, Path file) throws IOException {
        Map<String, Object> context = PageFile.context(InlineFiles.studyScript());
        context.put("page", page(study, language));
        context.put("data", PageFile.json(data(study)));
        context.put("tables", Deflated.base64(JsonMapper.shared().writeValueAsString(study.tables())));
        PageFile.write("runs.mustache", context, file);
    }

    private static Map<String, Object> page(StudyContent study, Language language) {
        Map<String, Object> page = new HashMap<>();
        page.put("lang", language.code());
        page.put("version", study.version());
        page.put("title", study.title());
        page.put("kind", Texts.label("study-kind", study.kind()));
        page.put("madeBy", Texts.filled("page.made-by", Title.of(study.version())));
        page.put("facts", facts(study));
        page.put("tornado", study.has("tornado"));
        page.put("spread", study.has("ensemble") || study.has("quantiles"));
        page.put("share", study.has("contributions"));
        page.put("frontier", study.has("frontier"));
        page.put("survival", study.has("curve"));
        return page;
    }

    private static List<Page.Fact> facts(StudyContent study) {
        List<Page.Fact> facts = new ArrayList<>();
        facts.add(new Page.Fact(
                Texts.both("study.cases"),
                Title.of(Integer.toString(study.cases().size()))));
        facts.add(new Page.Fact(
                Texts.both("study.nodes"),
                Title.of(Integer.toString(study.nodes().size()))));
        if (study.has("points")) {
            int column = study.tables().get("points").headers().indexOf("point");
            long points = study.tables().get("points").rows().stream()
                    .map(row -> row.get(column))
                    .distinct()
                    .count();
            facts.add(new Page.Fact(Texts.both("study.points"), Title.of(Long.toString(points))));
        }
        return facts;
    }

    private static Map<String, Object> data(StudyContent study) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("cases", List.of());
        data.put("nodes", List.of());
        data.put("all", Texts.both("page.all"));
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("cases", study.cases());
        names.put("nodes", study.nodes());
        data.put("names", names);
        Set<String> indicators = values(study, "indicator");
        data.put(
                "indicators",
                Arrays.stream(Indicator.values())
                        .filter(indicator -> indicators.contains(indicator.id()))
                        .map(PageData::indicator)
                        .toList());
        data.put("figures", labels("outage-figure", indicators));
        data.put("units", labels("unit", values(study, "unit")));
        data.put(
                "headers",
                labels(
                        "column",
                        study.tables().values().stream()
                                .flatMap(table -> table.headers().stream())
                                .collect(Collectors.toCollection(TreeSet::new))));
        data.put("shown", labels("study-table", new TreeSet<>(SHOWN)));
        data.put("texts", PageData.texts());
        return data;
    }

    private static Set<String> values(StudyContent study, String header) {
        Set<String> values = new TreeSet<>();
        for (StudyContent.Table table : study.tables().values()) {
            int column = table.headers().indexOf(header);
            if (column >= 0) {
                table.rows().forEach(row -> values.add(row.get(column)));
            }
        }
        return values;
    }

    private static Map<String, Title> labels(String prefix, Set<String> ids) {
        Map<String, Title> labels = new LinkedHashMap<>();
        ids.forEach(id -> labels.put(id, Texts.label(prefix, id)));
        return labels;
    }
}
