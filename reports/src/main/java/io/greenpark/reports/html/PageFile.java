package io.greenpark.reports.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.greenpark.core.provenance.Title;
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

/** What all pages share: style, chart library, content policy, and texts in both languages. */
final class PageFile {

    private PageFile() {}

    /** What a template of a page that runs {@code script} is filled with; more is put to it. */
    static Map<String, Object> context(String script) {
        String library = InlineFiles.library();
        Map<String, Object> context = document();
        context.put("policy", InlineFiles.policy(InlineFiles.style(), library, script));
        context.put("library", Deflated.base64(library));
        context.put("script", script);
        return context;
    }

    /** What a template of a page without a script is filled with; more is put to it. */
    static Map<String, Object> document() {
        String style = InlineFiles.style();
        Map<String, Object> context = new HashMap<>();
        context.put("policy", InlineFiles.policy(style));
        context.put("style", style);
        context.put("spans", (Mustache.Lambda) (here, out) -> out.write(spans((Title) here.context())));
        context.put("t", (Mustache.Lambda) (key, out) -> out.write(spans(Texts.both(key.execute()))));
        context.put("label", (Mustache.Lambda) (key, out) -> out.write(labels(Texts.both(key.execute()))));
        return context;
    }

    /** Fills the template {@code name} and writes the page. */
    static void write(String name, Map<String, Object> context, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            template(name).execute(context, out);
        }
    }

    private static Template template(String name) {
        return Mustache.compiler()
                .withLoader(part -> new StringReader(InlineFiles.text(part + ".mustache")))
                .compile(InlineFiles.text(name));
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
    static String json(Object tree) {
        return JsonMapper.shared().writeValueAsString(tree).replace("<", "\\u003c");
    }
}
