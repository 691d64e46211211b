package io.greenpark.reports.text;

import io.greenpark.core.provenance.Title;
import java.util.Arrays;
import java.util.Map;

/**
 * Every text of the reports in both languages.
 *
 * <p>Keys are dotted, e.g. {@code indicator.importMwh}; the ids of files are their last part.
 */
public final class Texts {

    private static final TextFile FILE = TextFile.of(Texts.class, "texts.txt");

    private Texts() {}

    /** The text of {@code key}, with {@code {0}}, {@code {1}} ... replaced by {@code arguments}. */
    public static String get(Language language, String key, Object... arguments) {
        return FILE.get(language, key, arguments);
    }

    /**
     * The text of {@code key} in both languages.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Title both(String key) {
        return FILE.both(key);
    }

    /** The text of {@code key} in both languages, each filled with its own half of {@code arguments}. */
    public static Title filled(String key, Title... arguments) {
        return new Title(
                get(Language.EN, key, Arrays.stream(arguments).map(Title::en).toArray()),
                get(Language.ZH, key, Arrays.stream(arguments).map(Title::zh).toArray()));
    }

    /** The text of {@code prefix.id}; the id itself where it has no text, as for ids that a catalogue adds. */
    public static Title label(String prefix, String id) {
        return all().getOrDefault(prefix + "." + id, Title.of(id));
    }

    /** Name of a check of weather; those of one variable begin with its name. */
    public static Title check(String id) {
        int dash = id.indexOf('-');
        String variable = dash < 0 ? id : id.substring(0, dash);
        return all().containsKey("variable." + variable)
                ? filled("check." + id.substring(dash + 1), both("variable." + variable))
                : label("check", id);
    }

    /** All texts by key, in the order of the file. */
    public static Map<String, Title> all() {
        return FILE.all();
    }
}
