package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.simulation.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A copy of the two small parks that tests change line by line and read. */
final class ScenarioFiles {

    private final Path folder;
    private final List<Setting> settings = new ArrayList<>();
    private String text;

    private ScenarioFiles(Path folder, String text) {
        this.folder = folder;
        this.text = text;
    }

    /** The two parks, to be written into {@code folder}. */
    static ScenarioFiles twoParks(Path folder) {
        return new ScenarioFiles(folder, twoParks());
    }

    static String twoParks() {
        try (InputStream in = ScenarioFiles.class.getResourceAsStream("two-parks.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first place that reads {@code before} reads {@code after} instead. */
    ScenarioFiles replace(String before, String after) {
        int at = text.indexOf(before);
        assertThat(at).as("the file has the text %s", before).isNotNegative();
        text = text.substring(0, at) + after + text.substring(at + before.length());
        return this;
    }

    /** With {@code whole} as the text of the file. */
    ScenarioFiles text(String whole) {
        text = whole;
        return this;
    }

    /** With a value set as on the command line. */
    ScenarioFiles set(String setting) {
        settings.add(Setting.of(setting));
        return this;
    }

    /** With a file beside the scenario. */
    ScenarioFiles beside(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Writes the file as it is now. */
    void write() {
        beside("two-parks.yaml", text);
    }

    Scenario read() {
        write();
        return ScenarioReader.read(folder.resolve("two-parks.yaml"), settings);
    }

    /** The message with which the file is refused, without the folder. */
    String refusal() {
        try {
            read();
        } catch (ScenarioException e) {
            return e.getMessage().replace(folder + "/", "");
        }
        throw new AssertionError("the scenario was read");
    }
}
