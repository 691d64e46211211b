package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.scenarios.catalogue.CatalogueText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Broken lines of YAML say what the whole ones say. */
final class YamlLinesTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    static Stream<String> entries() {
        return CatalogueText.kinds().stream()
                .flatMap(kind -> CatalogueText.items(kind).stream())
                .map(CatalogueText.Item::id)
                .distinct();
    }

    private static String broken(String text) {
        return text.lines().flatMap(line -> YamlLines.of(line).stream()).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyEntryOfTheCatalogueSaysTheSameInLinesThatFitATerminal(String id) {
        CatalogueText.texts(id).forEach((kind, text) -> {
            String broken = broken(text);
            assertThat(YAML.readTree(broken)).as(kind).isEqualTo(YAML.readTree(text));
            assertThat(broken.lines().filter(line -> !line.matches(".*\\S{50}.*")))
                    .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(Wrap.COLUMNS));
        });
    }

    @Test
    void aLineThatFitsStays() {
        assertThat(YamlLines.of("  note: \"two  spaces\"")).containsExactly("  note: \"two  spaces\"");
    }

    @Test
    void linesOfCommentsGoOnAsComments() {
        List<String> lines = YamlLines.of("  # " + "word ".repeat(30) + "end");
        assertThat(lines).hasSize(3).allMatch(line -> line.matches("  # (word.*|end)"));
    }

    @Test
    void spacesThatCountAreNotBroken() {
        String text = "note: \"" + "a".repeat(70) + "  " + "b".repeat(20) + " - c\"";
        assertThat(YAML.readTree(broken(text))).isEqualTo(YAML.readTree(text));
    }
}
