package io.greenpark.reports.html;

import io.greenpark.core.finance.CashRow;
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

/** Writes the page of a sweep, an ensemble, years, a choice of sizes or a study of outages, as one HTML file that works offline. */
public final class StudyReport {

    /** Tables that are shown in full; the others are long and have charts. */
    private static final List<String> SHOWN = List.of(
            "sizing", "compared", "limits", "frontier", "yields", "uncertainty", "resilience", "outages", "points");

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
        StudyCharts charts = new StudyCharts(study);
        context.put("charts", charts.shown());
        context.put("data", PageFile.json(data(study, charts)));
        context.put("tables", charts.packedTables());
        PageFile.write("runs.mustache", context, file);
    }

    private static Map<String, Object> page(StudyContent study, Language language) {
        Map<String, Object> page = new HashMap<>();
        page.put("lang", language.code());
        page.put("version", study.version());
        page.put("title", study.title());
        page.put("kind", Texts.label("study-kind", study.kind()));
        page.put("madeBy", Texts.filled("page.made-by", Title.of(study.version())));
        List<Title> answers = new StudyAnswer(study).sentences();
        page.put("answers", answers);
        page.put("hasAnswers", !answers.isEmpty());
        page.put("facts", facts(study));
        page.put("years", study.values("years", "year"));
        page.put("tables", SHOWN.stream().anyMatch(study::has));
        page.put("course", study.has("years"));
        page.put("health", study.has("ageing"));
        page.put("cash", study.has("cashflow"));
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
            int points = study.values("points", "point").size();
            facts.add(new Page.Fact(Texts.both("study.points"), Title.of(Integer.toString(points))));
        }
        if (study.has("years")) {
            List<String> years = study.values("years", "year");
            String span = years.get(0) + "–" + years.get(years.size() - 1);
            facts.add(new Page.Fact(Texts.both("study.years"), Title.of(span)));
        }
        return facts;
    }

    private static Map<String, Object> data(StudyContent study, StudyCharts charts) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("cases", List.of());
        data.put("nodes", List.of());
        Set<String> indicators = study.values("indicator");
        data.put(
                "indicators",
                Arrays.stream(Indicator.values())
                        .filter(indicator -> indicators.contains(indicator.id()))
                        .map(PageData::indicator)
                        .toList());
        data.putAll(charts.names());
        data.put("shown", StudyCharts.labels("study-table", new TreeSet<>(SHOWN)));
        data.put("courseFigures", CourseFigures.groups());
        data.put(
                "cashRows",
                PageData.labels("cash", Arrays.stream(CashRow.values()).map(CashRow::id)));
        data.put("texts", PageData.texts());
        return data;
    }
}
