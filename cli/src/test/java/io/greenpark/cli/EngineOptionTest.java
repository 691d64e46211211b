package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --engine} where the module of Spark is not there, as in the default download. */
final class EngineOptionTest {

    private static final String SWEEP = "sweep ../scenarios/examples/one-park-sweep.yaml";
    private static final String ENSEMBLE = "ensemble ../scenarios/examples/one-park-ensemble.yaml";

    @TempDir
    private Path folder;

    private Outcome greenpark(String command, String... more) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--out", folder.resolve("out").toString()));
        words.addAll(List.of(more));
        return Terminal.greenpark(words.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {SWEEP, ENSEMBLE})
    void saysWhatToAddBeforeAnythingIsRead(String command) {
        Outcome outcome = greenpark(command, "--engine", "spark", "--master", "local[2]");

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err().replace("\n  ", " "))
                .startsWith("greenpark " + command.split(" ")[0]
                        + ": --engine spark needs the module greenpark-spark (start"
                        + " ./greenpark --with spark, or put it on the class path)");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void saysSoInChinese() {
        assertThat(greenpark(SWEEP, "--engine", "spark", "--lang", "zh").err().replace("\n  ", " "))
                .startsWith("greenpark sweep: --engine spark 需要模块 greenpark-spark（以 ./greenpark --with spark");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--engine sprak | --engine: there is no engine sprak; maybe spark",
                "--master spark://here:7077 | --master is for --engine spark",
                "--engine spark --parquet-hourly | --parquet-hourly is for --engine local, or for --results",
                "--results /shared/study | --results is for --engine spark"
            })
    void saysWhatDoesNotGoTogether(String options, String message) {
        Outcome outcome = greenpark(SWEEP, options.split(" "));

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).startsWith("greenpark sweep: " + message);
    }
}
