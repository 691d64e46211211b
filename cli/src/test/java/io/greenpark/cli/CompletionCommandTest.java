package io.greenpark.cli;

import static io.greenpark.cli.Terminal.greenpark;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "greenpark new --template f, 3, four-parks"
    })
    void bashCompletesCommandsOptionsAndValues(String line, int word, String completed)
            throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("completion"), greenpark("completion").out());

        assertThat(bash(". " + script + "; COMP_WORDS=(" + line + "); COMP_CWORD=" + word
                        + "; _complete_greenpark; printf '%s\\n' \"${COMPREPLY[@]}\""))
                .contains(completed);
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
