package io.greenpark.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code greenpark sweep --parquet-hourly} in a process of its own, killed in the middle. */
class KilledSweepTest {

    private static final int PATIENCE_SECONDS = 120;
    private static final int FEW = 3;

    @TempDir
    private Path folder;

    private Process greenpark(Path out) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "sweep",
                        Examples.SWEEP.toString(),
                        "--set",
                        "sweep.latinHypercube=null",
                        "--parquet-hourly",
                        "--threads",
                        "2",
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private void finish(Path out) throws IOException, InterruptedException {
        Process process = greenpark(out);
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
    }

    private static long finished(Path points) throws IOException {
        if (!Files.exists(points)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(points)) {
            return all.filter(file -> file.toString().endsWith(".csv")).count();
        }
    }

    @Test
    void goesOnWhereItWasAndWritesTheSameBytes() throws Exception {
        Path killed = folder.resolve("killed");
        Process process = greenpark(killed);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (finished(killed.resolve("points")) < FEW && process.isAlive() && System.nanoTime() < deadline) {
            Thread.sleep(1);
        }
        process.destroyForcibly();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        long kept = finished(killed.resolve("points"));
        assertThat(kept).as(Files.readString(folder.resolve("log"))).isBetween((long) FEW, 17L);
        assertThat(killed.resolve("parquet/figures")).doesNotExist();

        finish(killed);
        assertThat(Files.readString(folder.resolve("log"))).contains(kept + " of them were there from an earlier run.");

        Path whole = folder.resolve("whole");
        finish(whole);
        Map<String, byte[]> expected = Examples.files(whole);
        assertThat(expected).containsKey("parquet/hourly/case=grid-only/list-least-cost.parquet");
        assertThat(Examples.files(killed)).containsExactlyInAnyOrderEntriesOf(expected);
    }
}
