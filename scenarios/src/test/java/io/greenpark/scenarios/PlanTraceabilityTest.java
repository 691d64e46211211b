package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.Problems;
import io.greenpark.scenarios.text.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/plan-traceability.md says of where a phrase of the plan is expressed is there. */
class PlanTraceabilityTest {

    private static final Path ROOT = Path.of("..");
    private static final Path DOCUMENT = ROOT.resolve("docs/plan-traceability.md");
    private static final int PHRASES = 47;

    /** A code span that names a file, or a path within a scenario file after {@code #}. */
    private static final Pattern NAMED = Pattern.compile("`([A-Za-z0-9_./-]+/[A-Za-z0-9_.-]+)(?:#([^`]+))?`");

    private record Row(String number, String phrase, String where) {}

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(DOCUMENT)) {
            String[] cells = line.split("\\|");
            if (cells.length >= 5 && cells[1].strip().matches("T\\d+")) {
                rows.add(new Row(cells[1].strip(), cells[3].strip(), cells[4].strip()));
            }
        }
        return rows;
    }

    static Stream<String> named() throws IOException {
        return rows().stream()
                .flatMap(row -> NAMED.matcher(row.where()).results())
                .map(match -> match.group(1) + (match.group(2) == null ? "" : "#" + match.group(2)))
                .distinct();
    }

    @Test
    void everyPhraseIsThereOnceAndInOrder() throws IOException {
        assertThat(rows())
                .extracting(Row::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, PHRASES).mapToObj(n -> "T" + n).toList());
    }

    @Test
    void everyPhraseIsExpressedSomewhereOrItSaysWhyNot() throws IOException {
        assertThat(rows())
                .allSatisfy(row -> assertThat(row.phrase()).isNotEmpty())
                .allMatch(
                        row -> NAMED.matcher(row.where()).find() || row.where().startsWith("Not expressed:"));
    }

    @ParameterizedTest
    @MethodSource("named")
    void whatItNamesExists(String named) throws IOException {
        String[] parts = named.split("#", 2);
        Path file = ROOT.resolve(parts[0]);
        assertThat(file).isRegularFile();
        if (parts.length == 2) {
            Problems problems = new Problems();
            Node tree = TreeReader.read(file.toString(), Files.readAllBytes(file), problems);
            assertThat(problems.none()).isTrue();
            assertThat(reaches(tree, parts[1])).as("%s in %s", parts[1], file).isTrue();
        }
    }

    private static boolean reaches(Node tree, String path) {
        Node at = tree;
        for (String key : path.split("\\.")) {
            if (!(at instanceof MappingNode mapping) || mapping.entry(key) == null) {
                return false;
            }
            at = mapping.entry(key).value();
        }
        return true;
    }
}
