package io.greenpark.reports.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.greenpark.core.provenance.Title;
import io.greenpark.reports.Run;
import io.greenpark.reports.text.Language;
import io.greenpark.reports.text.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

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
        String style = InlineFiles.style();
        String library = InlineFiles.library();
        String script = InlineFiles.script();
        Map<String, Object> context = new HashMap<>();
        context.put("page", new PageBuilder(run, language, series).build());
        context.put("policy", InlineFiles.policy(style, library, script));
        context.put("style", style);
        context.put("library", Deflated.base64(library));
        context.put("script", script);
        context.put("data", json(new PageData(run.study(), series).tree()));
        context.put("series", series.base64());
        context.put("spans", (Mustache.Lambda) (here, out) -> out.write(spans((Title) here.context())));
        context.put("t", (Mustache.Lambda) (key, out) -> out.write(spans(Texts.both(key.execute()))));
        context.put("label", (Mustache.Lambda) (key, out) -> out.write(labels(Texts.both(key.execute()))));
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            template().execute(context, out);
        }
    }

    private static Template template() {
        return Mustache.compiler()
                .withLoader(name -> new StringReader(InlineFiles.text(name + ".mustache")))
                .compile(InlineFiles.text("report.mustache"));
    }

    /** Both languages of a text, of which the style of the page shows one; a text without language is written once. */
    private static String spans(Title title) {
        if (title.en().equals(title.zh())) {
            return escaped(title.en());
        }
        return "<span lang=\"en\">%s</span><span lang=\"zh\">%s</span>"
                .formatted(escaped(title.en()), escaped(title.zh()));
    }

    /** Both languages of an accessible name; the script of the page sets one of them. */
    private static String labels(Title title) {
        return "aria-label=\"%1$s\" data-label-en=\"%1$s\" data-label-zh=\"%2$s\""
                .formatted(escaped(title.en()), escaped(title.zh()));
    }

    private static String escaped(String text) {
        return com.samskivert.mustache.Escapers.HTML.escape(text);
    }

    /** JSON that can stand in a script element: it has no character that could end the element. */
    private static String json(Object tree) {
        return JsonMapper.shared().writeValueAsString(tree).replace("<", "\\u003c");
    }
}
