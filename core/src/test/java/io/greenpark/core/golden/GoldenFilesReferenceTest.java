package io.greenpark.core.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference files are those that the reference programs wrote, byte for byte, and none is left out. */
class GoldenFilesReferenceTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    /** What the files mean and how they were made is told in the texts beside them. */
    private static final Set<String> TOLD_IN_WORDS = Set.of("README.md", "params.json");

    @Test
    void everyFileIsHereAsItWasWritten() throws IOException {
        String data = System.getenv("GREENPARK_REFERENCE_DATA");
        assumeThat(data)
                .as("GREENPARK_REFERENCE_DATA names no folder: the reference files were not compared")
                .isNotNull();
        List<Path> originals;
        try (Stream<Path> files = Files.list(Path.of(data, "golden"))) {
            originals = files.filter(
                            file -> !TOLD_IN_WORDS.contains(file.getFileName().toString()))
                    .toList();
        }
        assertThat(originals).isNotEmpty();
        for (Path original : originals) {
            Path name = original.getFileName();
            Path here = GOLDEN.resolve(name);
            assertThat(Files.exists(here) ? here : GOLDEN.resolve("wind").resolve(name))
                    .hasSameBinaryContentAs(original);
        }
    }
}
