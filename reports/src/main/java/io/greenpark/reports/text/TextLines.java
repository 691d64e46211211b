package io.greenpark.reports.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Lines of a file of texts, parted into cells by {@code " | "}; empty lines and those that begin with # say nothing. */
final class TextLines {

    private TextLines() {}

    /**
     * Reads the file {@code name} that lies beside {@code anchor}.
     *
     * @param cells how many cells every line has
     */
    static List<List<String>> of(Class<?> anchor, String name, int cells) {
        List<List<String>> lines = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(anchor.getResourceAsStream(name), name)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> parts = List.of(line.split(" \\| "));
                    if (parts.size() != cells) {
                        throw new IllegalStateException(
                                "%s: %d cells instead of %d: %s".formatted(name, parts.size(), cells, line));
                    }
                    lines.add(parts);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
