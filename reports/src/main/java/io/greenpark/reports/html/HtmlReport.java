package io.greenpark.reports.html;

import io.greenpark.reports.Run;
import io.greenpark.reports.text.Language;
import java.io.IOException;
import java.nio.file.Path;
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
        SeriesPack series = new SeriesPack(run.study());
        Map<String, Object> context = PageFile.context(InlineFiles.script());
        context.put("page", new PageBuilder(run, language, series).build());
        context.put("data", PageFile.json(new PageData(run.study(), series).tree()));
        context.put("series", series.base64());
        PageFile.write("report.mustache", context, file);
    }
}
