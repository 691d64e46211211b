package io.greenpark.core.sink;

import java.util.Locale;

/** To whom the land and the carbon of a site belong. */
public enum Ownership {
    STATE,
    COLLECTIVE,
    PRIVATE,
    PARK,
    UNSTATED;

    /** The word of the scenario format and of the files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The owner called {@code word}. */
    public static Ownership of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
