package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --parquet} where the module that writes it is not there, as in the default download. */
final class ParquetOptionTest {

    @TempDir
    private Path folder;

    private Outcome greenpark(String command, String... more) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--out", folder.resolve("out").toString()));
        words.addAll(List.of(more));
        return Terminal.greenpark(words.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run ../scenarios/examples/one-park.yaml --parquet",
                "sweep ../scenarios/examples/one-park-sweep.yaml --parquet",
                "sweep ../scenarios/examples/one-park-sweep.yaml --parquet-hourly",
                "ensemble ../scenarios/examples/one-park-ensemble.yaml --parquet"
            })
    void saysWhatToAddBeforeAnythingIsComputed(String command) {
        Outcome outcome = greenpark(command);

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err().replace("\n  ", " "))
                .startsWith(
                        "greenpark " + command.split(" ")[0] + ": --parquet needs the module greenpark-duckdb (start"
                                + " ./greenpark --with duckdb, or put it on the class path)");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void saysSoInChinese() {
        assertThat(greenpark("run ../scenarios/examples/one-park.yaml --parquet", "--lang", "zh")
                        .err())
                .startsWith(
                        "greenpark run: --parquet 需要模块 greenpark-duckdb（以 ./greenpark --with duckdb\n  启动，或将其加入类路径）\n");
    }
}
