package io.greenpark.reports.text;

import io.greenpark.core.provenance.Title;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every text of the reports in both languages, from one file in which the two stand side by side.
 *
 * <p>Keys are dotted, e.g. {@code indicator.importMwh}; the ids of files are their last part.
 */
public final class Texts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final String FILE = "texts.txt";
    private static final Map<String, Title> ALL = load();

    private Texts() {}

    /** The text of {@code key}, with {@code {0}}, {@code {1}} ... replaced by {@code arguments}. */
    public static String get(Language language, String key, Object... arguments) {
        return filled(language.of(both(key)), arguments);
    }

    /**
     * The text of {@code key} in both languages.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Title both(String key) {
        Title title = ALL.get(key);
        if (title == null) {
            throw new IllegalArgumentException("there is no text " + key);
        }
        return title;
    }

    /** The text of {@code key} in both languages, each filled with its own half of {@code arguments}. */
    public static Title filled(String key, Title... arguments) {
        return new Title(
                get(Language.EN, key, Arrays.stream(arguments).map(Title::en).toArray()),
                get(Language.ZH, key, Arrays.stream(arguments).map(Title::zh).toArray()));
    }

    /** The text of {@code prefix.id}; the id itself where it has no text, as for ids that a catalogue adds. */
    public static Title label(String prefix, String id) {
        return ALL.getOrDefault(prefix + "." + id, Title.of(id));
    }

    /** All texts by key, in the order of the file. */
    public static Map<String, Title> all() {
        return ALL;
    }

    /** Replaces in one pass, so that an argument that looks like a placeholder stays as it is. */
    private static String filled(String text, Object... arguments) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(arguments[Integer.parseInt(match.group(1))].toString()));
    }

    private static Map<String, Title> load() {
        Map<String, Title> texts = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(FILE), FILE)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split(" \\| ");
                    if (texts.put(cells[0], new Title(cells[1], cells[2])) != null) {
                        throw new IllegalStateException("text %s stands twice in %s".formatted(cells[0], FILE));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(texts);
    }
}
