package io.greenpark.scenarios.spec;

import java.util.Collection;

/** The second line of a message: what was expected, and what may have been meant. */
public final class Hints {

    private static final int SHOWN = 24;

    private Hints() {}

    /** {@code expected <expected>; maybe <maybe>}; the second half only if there is a suggestion. */
    public static String of(String expected, String maybe) {
        return maybe.isEmpty() ? "expected " + expected : "expected " + expected + "; maybe " + maybe;
    }

    /** Words with commas, shortened if there are many. */
    public static String list(Collection<String> words) {
        if (words.size() <= SHOWN) {
            return String.join(", ", words);
        }
        StringBuilder text = new StringBuilder();
        words.stream().limit(SHOWN).forEach(word -> text.append(word).append(", "));
        return text.append("… (").append(words.size()).append(" in all)").toString();
    }
}
