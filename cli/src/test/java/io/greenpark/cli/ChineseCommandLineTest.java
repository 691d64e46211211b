package io.greenpark.cli;

import static io.greenpark.cli.Terminal.greenpark;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import io.greenpark.reports.text.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Help, usage errors and failures with {@code --lang zh}. */
final class ChineseCommandLineTest {

    /** Width of the terminal that texts are written for. */
    private static final int COLUMNS = 80;

    /** Two English words in a row; what stands in Chinese texts are names, options, paths and commands. */
    private static final Pattern ENGLISH = Pattern.compile("(?<!-)\\b(?!greenpark )[A-Za-z][a-z]+ [a-z]{2,}");

    @TempDir
    private Path folder;

    static Stream<CommandLine> commands() {
        return all(Language.ZH);
    }

    private static Stream<CommandLine> all(Language language) {
        PrintWriter nobody = new PrintWriter(Writer.nullWriter());
        CommandLine whole = GreenparkCommand.commandLine(Console.plain(nobody, nobody), language);
        return Stream.concat(Stream.of(whole), whole.getSubcommands().values().stream());
    }

    /** What the help of a command says in words; its examples are lines of commands. */
    private static List<String> texts(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        List<String> texts = new ArrayList<>(List.of(usage.description()));
        texts.addAll(List.of(usage.synopsisHeading(), usage.commandListHeading()));
        texts.addAll(List.of(usage.footerHeading(), usage.exitCodeListHeading()));
        texts.addAll(usage.exitCodeList().values());
        Stream.of(usage.footer())
                .filter(line -> !line.startsWith("  ") && !line.startsWith("./greenpark"))
                .forEach(texts::add);
        command.getCommandSpec().args().stream()
                .map(ArgSpec::description)
                .map(List::of)
                .forEach(texts::addAll);
        return texts.stream()
                .map(text -> text.replace("%n", ""))
                .filter(text -> !text.isBlank())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyTextOfTheHelpIsChinese(CommandLine command) {
        assertThat(texts(command))
                .allSatisfy(
                        text -> assertThat(text).containsPattern("\\p{IsHan}").doesNotContainPattern(ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theHelpFitsATerminal(CommandLine command) {
        String name = command.getCommandName();
        Outcome outcome = name.equals("greenpark")
                ? greenpark("--help", "--lang", "zh")
                : greenpark(name, "--help", "--lang", "zh");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).startsWith("用法：\ngreenpark");
        assertThat(outcome.out().lines())
                .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(COLUMNS));
    }

    @Test
    void noChineseOfTheHelpHasLostItsEnglish() throws IOException {
        List<String> english = all(Language.EN)
                .flatMap(command -> Stream.concat(
                        texts(command).stream(),
                        Stream.of(command.getCommandSpec().usageMessage().footer())))
                .toList();
        List<String> unused = TextLines.of("help.txt").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| ")[0])
                .filter(text -> !text.contains("${COMPLETION-CANDIDATES}") && !english.contains(text))
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void theLanguageMayStandAnywhere() {
        String expected = greenpark("run", "--help", "--lang", "zh").out();
        assertThat(expected).contains("显示所用语言：en, zh（默认 en）");
        assertThat(greenpark("run", "--lang=zh", "--help").out()).isEqualTo(expected);
        assertThat(greenpark("--lang", "zh", "run", "--help").out()).isEqualTo(expected);
        assertThat(greenpark("--lang", "zh", "list", "turbines").out())
                .isEqualTo(greenpark("list", "turbines", "--lang", "zh").out())
                .containsPattern("\\p{IsHan}");
        assertThat(greenpark("--lang", "zh", "list", "turbines", "--lang", "en").out())
                .isEqualTo(greenpark("list", "turbines").out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "runn",
                "--versoin",
                "run a b",
                "run a b c",
                "run --foo a",
                "run a --foo --bar",
                "run a --json=3",
                "run a --case",
                "run a --set b",
                "run a --threads 0",
                "run a --threads x",
                "run a --threads 1 --threads 2",
                "run a --threads --json",
                "run a --quiet --json",
                "run --detail x a",
                "ensemble a --years 1",
                "export a",
                "export a --case b",
                "new a --template b",
                "list nothing",
                "show generic-4500-15",
                "show 0000",
                "report a --out b",
                "sweep a --indicator b",
                ""
            })
    void usageErrorsAreChinese(String line) {
        List<String> words = new ArrayList<>(List.of("--lang", "zh"));
        words.addAll(Stream.of(line.split(" ")).filter(word -> !word.isEmpty()).toList());
        Outcome outcome = greenpark(words.toArray(String[]::new));
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.said().lines())
                .allSatisfy(said -> assertThat(said.replaceFirst("^greenpark( [a-z]+)?: ", ""))
                        .containsPattern("\\p{IsHan}")
                        .doesNotContainPattern(
                                ENGLISH.pattern().replace("[A-Za-z]", "(?<!greenpark )(?!greenpark)\\b[A-Za-z]")));
    }

    @Test
    void aDirectoryThatIsNoRunIsRefusedInChinese() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        assertThat(greenpark("report", other.toString(), "--lang", "zh").err())
                .isEqualTo(other + ": 不是运行的目录（没有 run.json）\n");
    }
}
