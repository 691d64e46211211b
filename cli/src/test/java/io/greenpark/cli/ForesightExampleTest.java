package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped example on what foresight is worth. */
class ForesightExampleTest {

    @TempDir
    private Path folder;

    @Test
    void theLessIsKnownTheMoreItCostsAndTheReadmeShowsIt() throws IOException {
        Path out = folder.resolve("out");

        Outcome outcome = Terminal.greenpark("run", "../scenarios/examples/foresight.yaml", "--out", out.toString());

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        Map<String, Double> yuan = costs(out);
        assertThat(yuan.get("perfect")).isLessThanOrEqualTo(yuan.get("rolling-right") + 1e-3);
        assertThat(yuan.get("rolling-right")).isLessThan(yuan.get("rolling-wrong"));
        assertThat(yuan.get("rolling-wrong")).isLessThan(yuan.get("solar-storage"));
        String table = outcome.out().lines().skip(2).limit(7).collect(Collectors.joining("\n"));
        assertThat(table).startsWith("case ").contains("perfect ");
        assertThat(Files.readString(Path.of("../README.md"))).contains(table);
    }

    /** With its sign and the stated error: the wrong forecasts of the example leave more to be known than the right ones. */
    @Test
    void whatForesightIsWorthIsToldWithTheErrorOfTheForecasts() throws IOException {
        Path out = folder.resolve("out");

        Outcome outcome = Terminal.greenpark("run", "../scenarios/examples/foresight.yaml", "--out", out.toString());

        String told = outcome.out()
                .lines()
                .dropWhile(line -> !line.startsWith("rolling-wrong: "))
                .limit(4)
                .collect(Collectors.joining("\n"));
        assertThat(told)
                .contains("rolling-wrong: knowing the future would be worth +")
                .contains("miss by 10.0% of load, 33.0% of output, 0.0% of prices")
                .contains("rolling-right: knowing the future would be worth ")
                .contains("miss by 0.0% of load, 0.0% of output, 0.0% of prices");
        assertThat(Files.readString(Path.of("../README.md"))).contains(told);
        assertThat(Files.readString(out.resolve("run.json"))).contains("\"generationFraction\" : 0.33");
    }

    private static Map<String, Double> costs(Path out) throws IOException {
        return Files.readAllLines(out.resolve("summary.csv")).stream()
                .map(line -> line.split(","))
                .filter(cells -> cells[1].equals("all") && cells[3].equals("dispatchCostYuan"))
                .collect(Collectors.toMap(cells -> cells[0], cells -> Double.parseDouble(cells[4])));
    }
}
