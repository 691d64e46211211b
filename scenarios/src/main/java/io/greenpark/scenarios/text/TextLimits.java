package io.greenpark.scenarios.text;

/** Limits that keep a hostile or broken file from exhausting the machine; documented in docs/scenario.md. */
public final class TextLimits {

    /** Longest file [bytes]. */
    public static final int FILE_BYTES = 2_000_000;

    /** Deepest nesting of mappings and lists. */
    public static final int DEPTH = 40;

    /** Longest number [characters]. */
    public static final int NUMBER_CHARACTERS = 40;

    /** Longest key [characters]. */
    public static final int KEY_CHARACTERS = 200;

    /** Longest text value [characters]. */
    public static final int TEXT_CHARACTERS = 10_000;

    private TextLimits() {}
}
