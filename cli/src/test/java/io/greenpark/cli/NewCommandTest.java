package io.greenpark.cli;

import static io.greenpark.cli.Terminal.greenpark;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import io.greenpark.scenarios.ScenarioFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code new}. */
final class NewCommandTest {

    @TempDir
    private Path folder;

    private Path scenario(String name) {
        return folder.resolve(name).resolve("scenario.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"park", "four-parks", "sinks"})
    void everyTemplateIsCommentedNamedAfterItsFolderAndRuns(String template) throws IOException {
        Outcome written = greenpark("new", folder.resolve("my-park").toString(), "--template", template);

        assertThat(written.exitCode()).as(written.err()).isZero();
        assertThat(written.out()).contains("greenpark run " + scenario("my-park"));
        List<String> lines = Files.readAllLines(scenario("my-park"));
        assertThat(lines.get(0)).isEqualTo("# yaml-language-server: $schema=scenario.schema.json");
        assertThat(lines)
                .contains("name: my-park")
                .filteredOn(line -> line.startsWith("# "))
                .hasSizeGreaterThan(2);
        assertThat(folder.resolve("my-park/scenario.schema.json")).hasContent(ScenarioFormat.schema());

        Outcome run = greenpark(
                "run",
                scenario("my-park").toString(),
                "--set",
                "time.steps=24",
                "--out",
                folder.resolve("o").toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(greenpark("validate", scenario("my-park").toString(), "--strict")
                        .exitCode())
                .isZero();
    }

    /** All else is as it is in English: only comments differ. */
    @ParameterizedTest
    @ValueSource(strings = {"park", "four-parks", "sinks"})
    void commentsOfEveryTemplateAreChineseOnRequest(String template) throws IOException {
        String english = written("en", template);
        String chinese = written("zh", template);

        assertThat(chinese.replaceAll("(^|\\s)# .*", "").replaceAll("\\n+", "\n"))
                .isEqualTo(english.replaceAll("(^|\\s)# .*", "").replaceAll("\\n+", "\n"));
        assertThat(chinese.lines().skip(1).filter(line -> line.matches(".*(^|\\s)# [^ ].*")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.replaceFirst("^.*?# ", ""))
                        .containsPattern("\\p{IsHan}")
                        .doesNotContainPattern("[a-z]+ [a-z]+ [a-z]+"))
                .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(120));
    }

    private String written(String language, String template) throws IOException {
        String parent = folder.resolve(language).toString();
        greenpark("new", parent + "/own", "--template", template, "--lang", language);
        return Files.readString(Path.of(parent, "own", "scenario.yaml"));
    }

    @Test
    void aFolderThatIsNoIdLeavesTheNameOfTheTemplate() throws IOException {
        greenpark("new", folder.resolve("My Park").toString());

        assertThat(Files.readAllLines(scenario("My Park"))).contains("name: one-park");
    }

    @Test
    void anEmptyFolderIsFilledAndNothingElseStaysThere() throws IOException {
        Files.createDirectory(folder.resolve("empty"));

        assertThat(greenpark("new", folder.resolve("empty").toString(), "--lang", "zh")
                        .out())
                .startsWith("已写入 ");
        try (Stream<Path> files = Files.list(folder.resolve("empty"))) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void nothingThatIsThereIsTouched() throws IOException {
        Path own =
                Files.writeString(Files.createDirectory(folder.resolve("full")).resolve("notes.txt"), "mine");

        Outcome refused = greenpark("new", folder.resolve("full").toString());

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("is there already");
        assertThat(own).hasContent("mine");
        assertThat(scenario("full")).doesNotExist();
        assertThat(greenpark("new", own.toString()).exitCode()).isEqualTo(2);
    }

    @Test
    void anUnknownTemplateIsRefusedWithTheKnownOnes() {
        Outcome refused = greenpark("new", folder.resolve("x").toString(), "--template", "forest");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.said()).contains("expected one of park, four-parks, sinks, but is forest");
        assertThat(folder.resolve("x")).doesNotExist();
    }
}
