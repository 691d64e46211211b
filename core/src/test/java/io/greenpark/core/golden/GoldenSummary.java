package io.greenpark.core.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Yearly sums of the reference, {@code golden/summary.json}; its numbers are found by the names that stand before them. */
public final class GoldenSummary {

    private static final Pattern NUMBER = Pattern.compile("\"([^\"]+)\": (-?[0-9.eE+-]+)");

    private final String text;

    private GoldenSummary(String text) {
        this.text = text;
    }

    /** Reads the file. */
    public static GoldenSummary read() {
        try (InputStream in = Objects.requireNonNull(GoldenSummary.class.getResourceAsStream("/golden/summary.json"))) {
            return new GoldenSummary(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number after the last of {@code names}, each of which stands behind the one before. */
    public double value(String... names) {
        int at = 0;
        for (String name : names) {
            int found = text.indexOf('"' + name + '"', at);
            if (found < 0) {
                throw new IllegalArgumentException("no " + String.join(", ", names));
            }
            at = found;
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.find(at) || number.start() != at) {
            throw new IllegalArgumentException("no number " + String.join(", ", names));
        }
        return Double.parseDouble(number.group(2));
    }

    /** Names of all numbers. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        NUMBER.matcher(text).results().forEach(number -> names.add(number.group(1)));
        return names;
    }
}
