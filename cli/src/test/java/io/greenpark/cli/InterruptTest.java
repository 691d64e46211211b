package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ctrl-C at a long command: exit code 130, one line, and no directory that looks finished and is not. */
@DisabledOnOs(OS.WINDOWS)
final class InterruptTest {

    private static final int PATIENCE_SECONDS = 120;
    private static final String EXAMPLES = "../scenarios/examples/";

    @TempDir
    private Path folder;

    /** Commands that write a directory whole or not at all; sweeps, ensembles and years keep finished runs to go on from. */
    @ParameterizedTest
    @CsvSource({
        "run, ../tieling/four-parks.yaml, false",
        "size, one-park-size.yaml, false",
        "resilience, one-park-outages.yaml, false",
        "ensemble, one-park-ensemble.yaml, true",
        "sweep, one-park-sweep.yaml, true",
        "years, one-park-years.yaml, true"
    })
    void ctrlCEndsWithItsCodeAndLeavesNothingHalfWritten(String command, String example, boolean resumes)
            throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err.txt");
        // Jobs in the background of a shell ignore the signal, and so does what they start.
        List<String> line = new ArrayList<>(List.of(
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dgreenpark.terminal=,err",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        line.addAll(List.of(command, EXAMPLES + example, "--out", out.toString()));
        Process process = new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile())
                .start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (Files.size(err) == 0 && process.isAlive() && System.nanoTime() < deadline) {
            Thread.sleep(2);
        }
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();

        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(err)).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(Files.readString(err)).endsWith("\ngreenpark: interrupted\n").doesNotContain("Exception");
        assertThat(out.resolve("report.html")).doesNotExist();
        assertThat(entries()).allMatch(name -> name.equals("err.txt") || resumes && name.startsWith("out"));
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
