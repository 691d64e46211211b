package io.greenpark.core.provenance;

/**
 * A name for people, in both languages of the reports.
 *
 * @param en English
 * @param zh Chinese
 */
public record Title(String en, String zh) {

    /** The same text in both languages. */
    public static Title of(String text) {
        return new Title(text, text);
    }
}
