package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario file that the project ships. */
class ShippedScenariosTest {

    static Stream<Path> files() throws IOException {
        List<Path> files;
        try (Stream<Path> tieling = Files.list(Path.of("tieling"));
                Stream<Path> examples = Files.list(Path.of("examples"))) {
            files = Stream.concat(tieling, examples)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isValidAndStatesTheProvenanceOfEveryNumber(Path file) {
        assertThat(ScenarioReader.check(file, List.of()).register())
                .isNotEmpty()
                .noneMatch(value -> value.provenance().note().equals("not stated"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void tellsEditorsWhereItsSchemaIs(Path file) throws IOException {
        String first = Files.readAllLines(file).get(0);
        String schema = first.substring(first.indexOf("$schema=") + "$schema=".length());

        assertThat(first).startsWith("# yaml-language-server: $schema=");
        assertThat(file.resolveSibling(schema)).isRegularFile();
    }
}
