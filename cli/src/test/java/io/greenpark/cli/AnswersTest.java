package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import io.greenpark.scenarios.catalogue.CatalogueText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people get to read from every command, in both languages: it fits a terminal, and is Chinese where it is to be. */
final class AnswersTest {

    /** Where an answer may be wider than a terminal: a path of a file, and one word that no line holds beside its margin. */
    private static final Pattern UNBREAKABLE = Pattern.compile(".*(/\\S*绿电 园区/|\\S{60}).*");

    /** Three English words in a row. */
    private static final Pattern ENGLISH =
            Pattern.compile(".*(?<![\\w./-])[A-Za-z][a-z]+ [a-z]{2,} [a-z]{2,}(?![\\w./-]).*");

    @TempDir
    private static Path folder;

    private static final Map<String, Map<String, Outcome>> ANSWERS = new HashMap<>();

    @BeforeAll
    static void askEveryCommand() throws IOException {
        EveryCommand every = new EveryCommand(folder);
        for (String language : List.of("en", "zh")) {
            Map<String, Outcome> answers = new HashMap<>();
            every.lines().forEach((name, line) -> answers.put(name, in(language, line)));
            ANSWERS.put(language, answers);
        }
    }

    private static Outcome in(String language, List<String> line) {
        List<String> arguments = new ArrayList<>(line);
        arguments.addAll(List.of("--lang", language));
        return Terminal.greenpark(arguments.toArray(String[]::new));
    }

    private static List<String> lines(Outcome outcome) {
        return (outcome.out() + outcome.err()).lines().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyAnswerFitsATerminal(String language) {
        assertThat(ANSWERS.get(language)).allSatisfy((name, outcome) -> {
            assertThat(outcome.exitCode()).as(outcome.err()).isZero();
            assertThat(outcome.out()).isNotBlank();
            assertThat(lines(outcome))
                    .filteredOn(line -> !UNBREAKABLE.matcher(line).matches())
                    .as(name)
                    .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(Wrap.COLUMNS));
        });
    }

    /** What the catalogue and the scenario say of their sources stays as it was written there. */
    @Test
    void chineseAnswersHaveNoEnglishSentences() {
        assertThat(ANSWERS.get("zh")).allSatisfy((name, outcome) -> {
            if (!name.startsWith("show") && !name.equals("explain")) {
                assertThat(lines(outcome)).as(name).noneMatch(ENGLISH.asMatchPredicate());
                assertThat(outcome.out()).as(name).doesNotContain("yuan/", " yuan");
            }
        });
    }

    @Test
    void chineseAnswersOfExplainHaveChineseUnits() {
        assertThat(ANSWERS.get("zh").get("explain").out())
                .contains(" 元/MWh\n", " 元\n", " MW·月 ")
                .containsPattern("= [0-9.]+ 元/MWh");
    }

    /** So does all that the catalogue lists, and what it shows of every kind. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyListFitsATerminal(String language) {
        for (String kind : CatalogueText.kinds()) {
            assertThat(lines(Terminal.greenpark("list", kind, "--lang", language)))
                    .as(kind)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(Wrap.COLUMNS));
        }
    }
}
