package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.provenance.Title;
import io.greenpark.reports.text.Glossary;
import io.greenpark.reports.text.Term;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the command line says names the terms of the glossary in both languages. */
class CommandLineTermsTest {

    private static final List<String> FILES = List.of("help.txt", "texts.txt", "problems.txt", "comments.txt");

    /** Beginnings of texts in which the word of a term is another word. */
    private static final Map<String, List<String>> EXCEPTIONS = Map.of(
            "Case to export.", List.of("grid-export"),
            "--pypsa DIR writes a folder that PyPSA imports", List.of("grid-import"),
            "Exposure of exports to the carbon border", List.of("grid-export"));

    @Test
    void textsNameTermsInBothLanguages() throws IOException {
        Map<String, List<String>> lost = new TreeMap<>();
        for (String file : FILES) {
            lost.putAll(lostIn(file));
        }

        assertThat(lost).hasSameSizeAs(EXCEPTIONS);
        assertThat(lost).allSatisfy((text, terms) -> assertThat(EXCEPTIONS).anySatisfy((beginning, excepted) -> {
            assertThat(text).startsWith(beginning);
            assertThat(terms).isEqualTo(excepted);
        }));
    }

    private static Map<String, List<String>> lostIn(String file) throws IOException {
        Map<String, List<String>> lost = new TreeMap<>();
        titles(file).forEach(title -> {
            List<String> terms = Glossary.lostIn(title).stream().map(Term::id).toList();
            if (!terms.isEmpty()) {
                lost.put(title.en(), terms);
            }
        });
        return lost;
    }

    private static Stream<Title> titles(String file) throws IOException {
        try (InputStream in = CommandLineTermsTest.class.getResourceAsStream(file)) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .filter(cells -> cells.length > 1)
                    .map(cells -> new Title(cells[cells.length - 2], cells[cells.length - 1]));
        }
    }
}
