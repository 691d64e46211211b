package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.reports.text.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is true; its output is compared by {@link MainJobTest}, {@link
 * EnsembleCommandTest} and {@link WeatherCommandTest}. */
final class ReadmeTest {

    private static final Path README = Path.of("../README.md");

    @Test
    void theLibrarySnippetCompiles(@TempDir Path folder) throws IOException {
        compiles(folder, README, "price", """
                import io.greenpark.core.result.StudyResult;
                import io.greenpark.core.simulation.*;
                import io.greenpark.scenarios.ScenarioReader;
                """);
    }

    @Test
    void theTablesAreDataFrames(@TempDir Path folder) throws IOException {
        compiles(folder, README.resolveSibling("docs/outputs.md"), "importMwh", """
                import static tech.tablesaw.aggregate.AggregateFunctions.sum;

                import io.greenpark.reports.Run;
                import io.greenpark.reports.run.RunDirectory;
                import io.greenpark.reports.table.*;
                import tech.tablesaw.api.Table;
                """);
    }

    /** The first Java of a document is the body of a method that gives the number {@code result}. */
    private static void compiles(Path folder, Path document, String result, String imports) throws IOException {
        Matcher block = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(document));
        assertThat(block.find()).isTrue();
        Path source =
                Files.writeString(folder.resolve("Snippet.java"), imports + """
                import java.nio.file.Path;

                class Snippet {
                    double number() {
                        %s
                        return %s;
                    }
                }
                """.formatted(block.group(1), result));

        int exitCode = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", System.getProperty("java.class.path"), source.toString());

        assertThat(exitCode).isZero();
    }

    /** What the launcher itself takes, {@code --with milp,duckdb}, never reaches the command. */
    @Test
    void everyCommandThatIsShownExistsWithItsOptions() throws IOException {
        List<String> commands = Files.readAllLines(README).stream()
                .filter(line -> line.startsWith("./greenpark "))
                .map(line -> line.replaceFirst(" +#.*", ""))
                .toList();
        assertThat(commands).isNotEmpty().allSatisfy(command -> {
            String[] words = command.replace("'", "")
                    .replaceFirst("^./greenpark (--with [a-z,]+ )?", "")
                    .split(" ");
            assertThat(GreenparkCommand.commandLine(nobody(), Language.EN)
                            .parseArgs(words)
                            .errors())
                    .isEmpty();
        });
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        Matcher link = Pattern.compile("]\\(([^)]+)\\)").matcher(Files.readString(README));
        while (link.find()) {
            assertThat(README.resolveSibling(link.group(1))).exists();
        }
    }

    private static Console nobody() {
        PrintWriter writer = new PrintWriter(Writer.nullWriter());
        return Console.plain(writer, writer);
    }
}
