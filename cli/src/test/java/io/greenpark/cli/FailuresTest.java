package io.greenpark.cli;

import static io.greenpark.cli.Terminal.greenpark;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import io.greenpark.reports.text.Language;
import io.greenpark.scenarios.input.InputException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Exit codes and messages of the command line as a whole. */
final class FailuresTest {

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
        assertThat(outcome.err()).contains("Unknown option: '--versoin'", "Possible solutions: --version");
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
        assertThat(handle(new AccessDeniedException("/protected/out"))).isOne();
        assertThat(err).hasToString("greenpark: /protected/out: permission denied\n");
    }

    @Test
    void memoryThatRunsOutIsExplained() {
        assertThat(handle(new OutOfMemoryError("Java heap space"))).isOne();
        assertThat(err.toString()).contains("GREENPARK_JAVA_OPTS=-Xmx");
    }
}
