package io.greenpark.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What {@code --json} prints: one object, which begins with the directory of its files if there are any. */
final class AnswerJson {

    static final String DIRECTORY = "directory";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private AnswerJson() {}

    /** The fields of an answer as text. */
    static String of(Map<String, ?> fields) {
        return MAPPER.writeValueAsString(fields);
    }

    /** The object of the file {@code name} in {@code directory}, number for number, and the directory. */
    static String ofFile(Path directory, String name) {
        try {
            String text = Files.readString(directory.resolve(name)).strip();
            return "{\n  \"" + DIRECTORY + "\" : " + MAPPER.writeValueAsString(absolute(directory)) + ","
                    + text.substring(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A path that holds wherever the answer is read. */
    static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
