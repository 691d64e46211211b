package io.greenpark.reports.text;

import io.greenpark.core.provenance.Title;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in both languages, from one file in which the two stand side by side: {@code key | English | Chinese}. */
public final class TextFile {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    private final Map<String, Title> texts;

    private TextFile(Map<String, Title> texts) {
        this.texts = Collections.unmodifiableMap(texts);
    }

    /** Reads the file {@code name} that lies beside {@code anchor}. */
    public static TextFile of(Class<?> anchor, String name) {
        Map<String, Title> texts = new LinkedHashMap<>();
        for (List<String> cells : TextLines.of(anchor, name, 3)) {
            if (texts.put(cells.get(0), new Title(cells.get(1), cells.get(2))) != null) {
                throw new IllegalStateException("text %s stands twice in %s".formatted(cells.get(0), name));
            }
        }
        return new TextFile(texts);
    }

    /** All texts by key, in the order of the file. */
    public Map<String, Title> all() {
        return texts;
    }

    /**
     * The text of {@code key} in both languages.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Title both(String key) {
        Title title = texts.get(key);
        if (title == null) {
            throw new IllegalArgumentException("there is no text " + key);
        }
        return title;
    }

    /**
     * The text of {@code key}, with {@code {0}}, {@code {1}} ... replaced by {@code arguments} in one pass, so that an
     * argument that looks like a placeholder stays as it is.
     */
    public String get(Language language, String key, Object... arguments) {
        return PLACEHOLDER
                .matcher(language.of(both(key)))
                .replaceAll(match -> Matcher.quoteReplacement(arguments[Integer.parseInt(match.group(1))].toString()));
    }
}
