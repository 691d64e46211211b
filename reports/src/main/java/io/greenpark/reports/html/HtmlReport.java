package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.reports.Run;
import io.greenpark.reports.text.Language;
import io.greenpark.reports.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the report of a run as one HTML file that works offline. */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * Writes the report.
     *
     * @param run what to report
     * @param language language in which the page opens; the reader can switch
     * @param file file to write
     */
    public static void write(Run run, Language language, Path file) throws IOException {
        write(run, List.of(), language, file);
    }

    /**
     * Writes the report with the charts of studies of many runs in it.
     *
     * @param studies sweeps, ensembles, choices of sizes and studies of outages, one of each at most
     * @throws IllegalArgumentException if two are of one kind
     */
    public static void write(Run run, List<StudyContent> studies, Language language, Path file) throws IOException {
        SeriesPack series = new SeriesPack(run.study());
        StudyCharts charts = new StudyCharts(StudyCharts.together(studies));
        Map<String, Object> context = PageFile.context(InlineFiles.script());
        context.put("page", new PageBuilder(run, language, series).build());
        context.put("charts", charts.shown());
        context.put("studies", studies.isEmpty() ? null : Map.of("titles", titles(studies)));
        context.put("tables", charts.packedTables());
        Map<String, Object> data = new LinkedHashMap<>(charts.names());
        data.putAll(new PageData(run.study(), series).tree());
        context.put("data", PageFile.json(data));
        context.put("series", series.base64());
        PageFile.write("report.mustache", context, file);
    }

    /** Kind and name of each study. */
    private static List<Title> titles(List<StudyContent> studies) {
        return studies.stream()
                .map(study -> {
                    Title kind = Texts.both("study-kind." + study.kind());
                    return new Title(
                            kind.en() + " “" + study.title().en() + "”.",
                            kind.zh() + "“" + study.title().zh() + "”。");
                })
                .toList();
    }
}
