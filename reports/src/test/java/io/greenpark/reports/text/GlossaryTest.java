package io.greenpark.reports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.greenpark.core.provenance.Title;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The terms of the field: one Chinese term for each, with its source, in all texts; {@code -Dgolden.update} writes their table anew. */
class GlossaryTest {

    private static final Path STYLE = Path.of("..", "docs", "style.md");
    private static final Path DATA = Path.of("..", "docs", "data.md");
    private static final String HEADING = "## Terms and their Chinese names\n";

    /** Texts that name a term in English alone, with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "bill.net-metering grid-import", "net metering has a word of its own for what export makes up for",
            "bill.net-metering grid-export", "net metering has a word of its own for what export makes up for",
            "indicator.greenPowerBoughtMwh certificate", "the Chinese word for power with its certificates names both",
            "cbam.lead grid-export", "exports of goods",
            "cbam.tonnes grid-export", "exports of goods");

    static Stream<String> termsOfTheStyleGuide() throws IOException {
        return Files.readString(STYLE)
                .lines()
                .dropWhile(line -> !line.startsWith("## 3b"))
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> line.split("\\|")[2].replaceAll("\\([^)]*\\)", ""))
                .flatMap(cell -> Arrays.stream(cell.split("[;/:、]")))
                .map(String::strip);
    }

    @ParameterizedTest
    @MethodSource("termsOfTheStyleGuide")
    void everyTermOfTheStyleGuideIsATermOfTheGlossary(String chinese) {
        assertThat(Glossary.terms()).anyMatch(term -> term.chinese().contains(chinese));
    }

    @Test
    void theStyleGuideHasTermsToLookFor() throws IOException {
        assertThat(termsOfTheStyleGuide())
                .contains("水平面总辐照度", "循环效率", "尖峰", "深谷", "范围三", "失负荷电量")
                .hasSizeGreaterThan(50);
    }

    @Test
    void aTermHasOneIdAndNoFormOfAnother() {
        assertThat(Glossary.terms().stream().map(Term::id)).doesNotHaveDuplicates();
        assertThat(Glossary.terms().stream().flatMap(term -> term.english().stream()))
                .doesNotHaveDuplicates();
        assertThat(Glossary.terms().stream().map(term -> term.chinese().get(0))).doesNotHaveDuplicates();
    }

    @Test
    void aSourceSaysWhereOrThatNoneIsKnown() {
        assertThat(Glossary.terms().stream().filter(term -> term.source() != null))
                .allMatch(term -> term.source().matches("GB.*\\d{4} .+|LY/T .*\\d{4} .+|中华人民共和国.+法|.+（.+）.*|国际财务报告.+"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term("x", List.of("x"), List.of("某"), " "))
                .withMessage("a term needs an id, a name in both languages and a source or none: x");
    }

    @Test
    void textsNameTheTermsOfTheirEnglishInChinese() {
        Set<String> lost = new TreeSet<>();
        Texts.all().forEach((key, text) -> {
            if (!key.startsWith("unit.")) {
                Glossary.lostIn(text).forEach(term -> lost.add(key + " " + term.id()));
            }
        });

        assertThat(lost).isEqualTo(new TreeSet<>(EXCEPTIONS.keySet()));
    }

    @Test
    void aTextWithAnotherWordForATermIsFound() {
        assertThat(Glossary.lostIn(new Title("Curtailed energy of the hubs", "汇集站的弃电量")))
                .isEmpty();
        assertThat(Glossary.lostIn(new Title("Curtailed energy of the hubs", "枢纽的限电量")))
                .extracting(Term::id)
                .containsExactlyInAnyOrder("curtailment", "hub");
    }

    @Test
    void aLongerTermIsNotTakenForTheShorterOneWithinIt() {
        assertThat(Glossary.lostIn(new Title("modified internal rate of return", "修正内部收益率")))
                .isEmpty();
        assertThat(Glossary.lostIn(new Title("critical load", "负荷")))
                .extracting(Term::id)
                .containsExactly("critical-load");
    }

    @Test
    void keysOfFilesAreNoWordsOfTheField() {
        assertThat(Glossary.lostIn(
                        new Title("see dispatch.gapFraction and the key sweep", "见 dispatch.gapFraction 与键 sweep")))
                .isEmpty();
    }

    @Test
    void theDocumentOfTheDataListsAllTermsAndThoseWithoutASource() throws IOException {
        String document = Files.readString(DATA);
        String before = document.substring(0, document.indexOf(HEADING) + HEADING.length());
        if (System.getProperty("golden.update") != null) {
            Files.writeString(DATA, before + table());
        }

        assertThat(Files.readString(DATA))
                .as("terms in %s: run mvn test -pl reports -am -Dtest=GlossaryTest -Dgolden.update", DATA)
                .isEqualTo(before + table());
    }

    private static String table() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(
                "Made from `terms.txt` of the reports, which the page of a run shows too. Where the Chinese term is known to"
                        + " stand in a standard, a law or a notice, it is named.");
        lines.add("");
        lines.add("| term | 中文 | source |");
        lines.add("|---|---|---|");
        Glossary.terms().stream()
                .filter(term -> term.source() != null)
                .map(term -> "| %s | %s | %s |".formatted(term.english().get(0), chinese(term), term.source()))
                .forEach(lines::add);
        lines.add("");
        lines.add("Usual usage, no source known: "
                + Glossary.terms().stream()
                        .filter(term -> term.source() == null)
                        .map(term -> "%s %s".formatted(term.english().get(0), chinese(term)))
                        .collect(Collectors.joining("; "))
                + ".");
        return String.join("\n", lines) + "\n";
    }

    private static String chinese(Term term) {
        return String.join(" / ", term.chinese());
    }
}
