package io.greenpark.cli;

import static io.greenpark.cli.Terminal.greenpark;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of commands is what they print. */
final class ReadmeAnswersTest {

    @TempDir
    private Path folder;

    private static String readme() throws IOException {
        return Files.readString(Path.of("../README.md"));
    }

    private static String lines(String text, int from, int to) {
        return text.lines().skip(from).limit(to - from).collect(Collectors.joining("\n", "```\n", "\n```"));
    }

    @Test
    void theListOfTurbines() throws IOException {
        assertThat(readme()).contains(lines(greenpark("list", "turbines").out(), 0, 3));
    }

    @Test
    void theFiguresOfATurbine() throws IOException {
        String shown = greenpark("show", "generic-4500-155").out();
        int count = (int) shown.lines().count();
        assertThat(readme()).contains(lines(shown, count - 4, count));
    }

    @Test
    void theFaultsOfANewScenarioWithThreeSlips() throws IOException {
        Path file = folder.resolve("my-park/scenario.yaml");
        greenpark("new", file.getParent().toString());
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("importLimitMw: 5", "importLimtMw: 5")
                        .replace("weather: town", "weather: twon")
                        .replace("\nbaseline: grid-only", "\nbaseline: grid-onyl"));
        String said = greenpark("validate", file.toString()).err().replace(folder + "/", "");
        assertThat(readme()).contains("```\n" + said + "```");
    }

    @Test
    void theTornadoOfASweep() throws IOException {
        String out = folder.resolve("out").toString();
        String shown = greenpark(
                        "sweep",
                        "../scenarios/examples/one-park-sweep.yaml",
                        "--out",
                        out,
                        "--set",
                        "sweep.grid=null",
                        "--set",
                        "sweep.latinHypercube=null")
                .out();
        assertThat(readme()).contains(lines(shown, 2, 7));
    }
}
