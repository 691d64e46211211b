package io.greenpark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lines of a file of phrases that lies beside the classes of the command line. */
final class TextLines {

    private TextLines() {}

    /** All lines of the file {@code name}; those that begin with # are comments. */
    static List<String> of(String name) {
        try (InputStream in = Objects.requireNonNull(TextLines.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
