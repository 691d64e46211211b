package io.greenpark.cli;

import static io.greenpark.cli.Terminal.greenpark;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.reports.text.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The command {@code completion}: the script is fed to bash, as a key press would. */
@DisabledOnOs(OS.WINDOWS)
final class CompletionCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "greenpark va, 1, validate",
        "greenpark validate --str, 2, --strict",
        "greenpark run --lang z, 3, zh",
        "greenpark new --template f, 3, four-parks",
        "greenpark sweep --indicator gridBillY, 3, gridBillYuan",
        "greenpark run --detail l, 3, ledger",
        "greenpark list turb, 2, turbines",
        "greenpark show generic-4500, 2, generic-4500-155",
        "greenpark help val, 2, validate"
    })
    void bashCompletesCommandsOptionsAndValues(String line, int word, String completed)
            throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("completion"), greenpark("completion").out());

        assertThat(bash(". " + script + "; COMP_WORDS=(" + line + "); COMP_CWORD=" + word
                        + "; _complete_greenpark; printf '%s\\n' \"${COMPREPLY[@]}\""))
                .contains(completed);
    }

    /** One start of bash asks for all: every option of every command, by what a user has typed of it. */
    @Test
    void everyOptionOfEveryCommandIsCompleted() throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("completion"), greenpark("completion").out());
        PrintWriter nobody = new PrintWriter(Writer.nullWriter());
        CommandLine root = GreenparkCommand.commandLine(Console.plain(nobody, nobody), Language.EN);
        StringBuilder asked = new StringBuilder(". " + script);
        List<String> expected = new ArrayList<>();
        root.getSubcommands().forEach((name, command) -> {
            asked.append("; COMP_WORDS=(greenpark ").append(name).append(" --); COMP_CWORD=2; _complete_greenpark");
            asked.append("; printf '").append(name).append(" %s\\n' \"${COMPREPLY[@]}\"");
            command.getCommandSpec().options().forEach(option -> expected.add(name + " " + option.longestName()));
        });

        assertThat(bash(asked.toString()).lines()).containsAll(expected);
    }

    @Test
    void theScriptKnowsEveryCommand() {
        assertThat(greenpark("completion").out()).contains(HelpTest.commands());
    }

    private static String bash(String command) throws IOException, InterruptedException {
        Process bash = new ProcessBuilder("bash", "-c", command)
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
        return said;
    }
}
