package io.greenpark.cli;

import io.greenpark.core.provenance.Title;
import io.greenpark.reports.text.Language;
import io.greenpark.reports.text.TextFile;
import java.nio.file.Path;

/** The texts of the command line in one language. */
final class Words {

    private static final TextFile FILE = TextFile.of(Words.class, "texts.txt");

    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    /** The text of {@code key}, with {@code {0}}, {@code {1}} ... replaced by {@code arguments}. */
    String get(String key, Object... arguments) {
        return FILE.get(language, key, arguments);
    }

    /** A unit of the files as people write it in this language. */
    String unit(String unit) {
        return UnitWords.in(language, unit);
    }

    /** What a progress line says while {@code file} is read. */
    String reading(Path file) {
        return get("progress.reading", file);
    }

    /** The half of {@code title} in this language. */
    String of(Title title) {
        return language.of(title);
    }

    Language language() {
        return language;
    }
}
