package io.greenpark.cli;

import static io.greenpark.cli.Terminal.greenpark;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import io.greenpark.reports.text.Language;
import io.greenpark.scenarios.input.InputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UTFDataFormatException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Exit codes and messages of the command line as a whole. */
final class FailuresTest {

    private static final String HINT =
            "  See to the rights of the directory and the space on its disk, or choose another directory.\n";

    private final StringWriter err = new StringWriter();

    private int handle(Throwable failure) {
        return new Failures(List.of("run", "file.yaml"), Interruption.none(), Language.EN)
                .handle(failure, new PrintWriter(err, true));
    }

    @Test
    void withoutACommandItSaysHowToGetHelp() {
        assertThat(greenpark())
                .isEqualTo(new Outcome(
                        2, "", "greenpark: a command is missing\ngreenpark --help shows what is possible.\n"));
    }

    @Test
    void anUnknownOptionIsAUsageError() {
        Outcome outcome = greenpark("--versoin");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("there is no option --versoin; maybe --version");
    }

    @Test
    void aFaultInAnInputIsShownAsItIs() {
        assertThat(handle(new InputException(Path.of("a.yaml"), 3, 7, "parks.x", "unknown key", "Maybe y")))
                .isEqualTo(3);
        assertThat(err).hasToString("a.yaml:3:7: parks.x: unknown key\n  Maybe y\n");
    }

    @Test
    void anInternalErrorLeavesItsStackTraceInAFileOnly() throws Exception {
        assertThat(handle(new IllegalStateException("balance does not close"))).isOne();

        Matcher message = Pattern.compile("""
                        greenpark: internal error: java.lang.IllegalStateException: balance does not close
                          This is a fault of greenpark. Please report it with the file (.*\\.log)
                        """).matcher(err.toString());
        assertThat(message.matches()).as(err.toString()).isTrue();
        Path log = Path.of(message.group(1));
        assertThat(Files.readString(log))
                .contains("greenpark ", ", Java ", "arguments: [run, file.yaml]", "at io.greenpark.cli.FailuresTest");
        Files.delete(log);
    }

    @Test
    void aFileThatCannotBeWrittenIsNoFaultOfGreenpark() {
        assertThat(handle(new AccessDeniedException("/protected/out"))).isEqualTo(3);
        assertThat(err).hasToString("greenpark: /protected/out: permission denied\n" + HINT);
    }

    @Test
    void aFullDiskIsToldHoweverDeepItLies() {
        var full = new IOException("No space left on device");
        assertThat(handle(new IllegalStateException("a file", new UncheckedIOException(full))))
                .isEqualTo(3);
        assertThat(err).hasToString("greenpark: No space left on device\n" + HINT);
    }

    @Test
    void aFaultOfAFormatIsNoneOfTheDisk() {
        assertThat(handle(new UncheckedIOException(new UTFDataFormatException("bad"))))
                .isOne();
    }

    @Test
    void anOutputDirectoryThatCannotBeMadeIsRefusedWithWhatToDo() {
        String example = Path.of("../scenarios/examples/one-park.yaml").toString();
        Outcome outcome = greenpark("run", example, "--out", "/dev/null/out");
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err())
                .contains(
                        "/dev/null/out: cannot be written (/dev/null: is no directory); see to the rights of the directory")
                .doesNotContain("internal error");
    }

    @Test
    void memoryThatRunsOutIsExplained() {
        assertThat(handle(new OutOfMemoryError("Java heap space"))).isOne();
        assertThat(err.toString()).contains("GREENPARK_JAVA_OPTS=-Xmx");
    }
}
