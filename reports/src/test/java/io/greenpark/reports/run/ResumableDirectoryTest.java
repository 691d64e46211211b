package io.greenpark.reports.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumableDirectoryTest {

    private static final String USED = "is in use by another run of the sweep";
    private static final ResumableDirectory.Kind KIND =
            new ResumableDirectory.Kind("sweep.json", "greenpark-sweep", "sweep", List.of("points"));

    @TempDir
    private Path folder;

    /** Opens the directory that is named, as another process does. */
    static final class Other {

        private Other() {}

        public static void main(String[] arguments) throws IOException {
            open(Path.of(arguments[0])).close();
        }
    }

    private static ResumableDirectory open(Path out) {
        return ResumableDirectory.open(
                out, KIND, new TreeMap<>(Map.of("format", "greenpark-sweep", "formatVersion", 1)));
    }

    private String another(Path out) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        out.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told;
    }

    @Test
    void oneProcessAtATimeWritesIntoIt() throws Exception {
        Path out = folder.resolve("sweep");
        try (ResumableDirectory first = open(out)) {
            assertThat(first.resolve("points")).isDirectory();
            assertThat(another(out)).contains(USED);
            assertThatThrownBy(() -> open(out)).hasMessageContaining(USED);
        }
        try (Stream<Path> left = Files.list(out)) {
            assertThat(left)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder("sweep.json", "points");
        }
        assertThat(another(out)).isEmpty();
    }

    @Test
    void aRunThatHasJustBegunIsNoForeignDirectory() throws IOException {
        Files.writeString(folder.resolve("sweep.json.lock"), "");
        Files.writeString(folder.resolve("sweep.json.part"), "half");

        open(folder).close();

        assertThat(folder.resolve("sweep.json.lock")).doesNotExist();
        assertThat(folder.resolve("sweep.json.part")).doesNotExist();
        assertThat(folder.resolve("sweep.json")).isNotEmptyFile();
    }
}
