package io.greenpark.cli;

import static io.greenpark.cli.Terminal.greenpark;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import io.greenpark.reports.text.Language;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Help and version. */
final class HelpTest {

    /** Width of the terminal that texts are written for. */
    private static final int COLUMNS = 80;

    static List<String> commands() {
        PrintWriter nobody = new PrintWriter(Writer.nullWriter());
        return List.copyOf(GreenparkCommand.commandLine(Console.plain(nobody, nobody), Language.EN)
                .getSubcommands()
                .keySet());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithExamplesThatFitsATerminal(String command) {
        Outcome outcome = greenpark(command, "--help");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("Usage: greenpark " + command, "Examples:\n  greenpark " + command);
        assertThat(outcome.out().lines())
                .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(COLUMNS));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpOfTheWholeListsEveryCommand(String command) {
        assertThat(greenpark("--help").out()).contains("\n  " + command + " ");
    }

    @Test
    void helpListsTheExitCodes() {
        Outcome outcome = greenpark("--help");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .contains("3     invalid or missing input, or results", "127   Java or Maven is missing");
    }

    @Test
    void theVersionNamesGreenparkAndJava() {
        Outcome outcome = greenpark("--version");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).matches("greenpark .+\nJava \\d+\n");
    }

    @Test
    void withoutColoursNoEscapeIsPrinted() {
        assertThat(greenpark("--help").out()).doesNotContain("\033[");
    }
}
