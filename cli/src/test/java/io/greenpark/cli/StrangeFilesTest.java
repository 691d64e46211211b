package io.greenpark.cli;

import static io.greenpark.cli.Terminal.greenpark;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no ordinary file is refused at once, wherever a file is named: nothing waits for what may never end. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class StrangeFilesTest {

    private static final long GIGABYTE = 1_000_000_000L;

    @TempDir
    private Path folder;

    private Path pipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        return pipe;
    }

    private static void assertRefused(Outcome outcome, String said) {
        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(said).doesNotContain("Exception", "internal error");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"run", "validate", "ensemble", "sweep", "years", "size", "resilience", "weather", "verify-label"
            })
    void aPipeAndADevice(String command) throws Exception {
        Path pipe = pipe();
        assertRefused(greenpark(command, pipe.toString()), pipe + ": is a pipe or a device");
        assertRefused(greenpark(command, "/dev/zero"), "/dev/zero: is a pipe or a device");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "validate", "weather", "verify-label"})
    void aFolder(String command) {
        assertRefused(greenpark(command, folder.toString()), folder + ": is a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "validate", "weather"})
    void aFileOfAGigabyte(String command) throws IOException {
        Path large = folder.resolve("large.yaml");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(GIGABYTE);
        }
        Outcome outcome = greenpark(command, large.toString());
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.err()).containsPattern("large.yaml.*: (the file is too large|is larger than)");
    }

    @Test
    void pipesThatAScenarioNames() throws Exception {
        pipe();
        String text = Files.readString(Path.of("../scenarios/examples/one-park.yaml"));
        for (String change : List.of("town: {file: pipe}", "town: {climate: kaiyuan}\nextends: pipe\nx:")) {
            Path file =
                    Files.writeString(folder.resolve("park.yaml"), text.replace("town: {climate: kaiyuan}", change));
            Outcome outcome = greenpark("validate", file.toString());
            assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
            assertThat(outcome.err()).contains("pipe");
        }
        assertRefused(
                greenpark(
                        "weather",
                        "/dev/null",
                        "--columns",
                        folder.resolve("pipe").toString()),
                "a pipe or a device");
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.yaml"), "formatVersion: 1\n");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        if (!Files.isReadable(secret)) {
            assertRefused(greenpark("validate", secret.toString()), secret + ": cannot be read");
        }
    }

    @Test
    void theRefusalIsChineseToo() throws Exception {
        assertThat(greenpark("validate", pipe().toString(), "--lang", "zh").err())
                .contains("是管道或设备，可能没有结尾", "应为 YAML 或 JSON 文件");
    }
}
