package io.greenpark.reports.text;

import io.greenpark.core.provenance.Title;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A term of the field in both languages.
 *
 * @param id id of the term
 * @param english its English forms, the term itself first
 * @param chinese its Chinese forms, the term itself first
 * @param source standard, law or notice in which the Chinese term stands; null where none is known
 */
public record Term(
        String id,
        List<String> english,
        List<String> chinese,
        @Nullable String source) {

    /** Checks that the term has a name in both languages. */
    public Term {
        english = List.copyOf(english);
        chinese = List.copyOf(chinese);
        if (id.isBlank() || english.isEmpty() || chinese.isEmpty() || source != null && source.isBlank()) {
            throw new IllegalArgumentException(
                    "a term needs an id, a name in both languages and a source or none: " + id);
        }
    }

    /** The term in both languages. */
    public Title title() {
        return new Title(english.get(0), chinese.get(0));
    }

    /** Whether {@code chinese} names the term, in Chinese or with the English word, as keys of files are. */
    boolean isNamedIn(String chinese) {
        String text = chinese.toLowerCase(Locale.ROOT);
        return this.chinese.stream().anyMatch(form -> text.contains(form.toLowerCase(Locale.ROOT)))
                || english.stream().anyMatch(form -> text.contains(form.toLowerCase(Locale.ROOT)));
    }

    /** Whole words of {@code form}, one or many of it; parts of dotted keys are no words. */
    static Pattern words(String form) {
        return Pattern.compile("(?<![\\w.-])" + Pattern.quote(form) + "s?(?![\\w-]|\\.\\w)", Pattern.CASE_INSENSITIVE);
    }
}
