package io.greenpark.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queries of docs/parquet.md answer with the tables of the program, to the last digit. */
class DocumentedQueriesTest {

    private static final String DOCUMENT = "../docs/parquet.md";
    private static final int YEARS = 12;

    @TempDir
    private static Path folder;

    private static List<String> sql;
    private static String document;

    @BeforeAll
    static void runTheStudies() throws IOException {
        document = Files.readString(Path.of(DOCUMENT));
        sql = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL)
                .matcher(document)
                .results()
                .map(block -> block.group(1).strip())
                .toList();
        Examples.sweep(Examples.SWEEP, folder.resolve("sweep"), 2, true);
        Examples.ensemble(folder.resolve("ensemble"), YEARS);
    }

    /** The block whose first lines after the macros hold {@code mark}, asked of a study. */
    private static List<String> asked(String study, String query, String columns) {
        String of = "%s SELECT %s FROM (%s)".formatted(sql.get(0), columns, query.replaceFirst(";$", ""));
        String placed = of.replace("'parquet/", "'" + folder.resolve(study) + "/parquet/");
        return Query.rows(placed).stream().map(Object::toString).sorted().toList();
    }

    private static String query(int number) {
        return sql.get(number);
    }

    /** The same columns of a CSV file of the program. */
    private static List<String> written(String file, String columns) {
        String read = "SELECT %s FROM read_csv('%s', all_varchar = true)".formatted(columns, folder.resolve(file));
        return Query.rows(read).stream().map(Object::toString).sorted().toList();
    }

    @Test
    void quantilesOfTheSample() {
        String columns =
                "\"case\", node, \"group\", indicator, unit, points::BIGINT, mean::DOUBLE, p90::DOUBLE, p50::DOUBLE,"
                        + " p10::DOUBLE";

        assertThat(asked("sweep", query(1), columns))
                .hasSizeGreaterThan(100)
                .isEqualTo(written("sweep/quantiles.csv", columns));
    }

    @Test
    void quantilesOfTheYears() {
        String ofYears = query(1).replace("'latin-hypercube'", "'year'").replace("AS points", "AS years");
        String columns =
                "\"case\", node, \"group\", indicator, unit, years::BIGINT, mean::DOUBLE, p90::DOUBLE, p50::DOUBLE, p10::DOUBLE";

        assertThat(asked("ensemble", ofYears, columns))
                .hasSizeGreaterThan(100)
                .isEqualTo(written("ensemble/ensemble.csv", columns));
    }

    @Test
    void tornado() {
        String columns =
                "path, relative::VARCHAR, low::DOUBLE, base::DOUBLE, high::DOUBLE, \"case\", node, \"group\", indicator,"
                        + " unit, atLow::DOUBLE, atBase::DOUBLE, atHigh::DOUBLE, elasticity::DOUBLE";

        assertThat(asked("sweep", query(2), columns))
                .hasSizeGreaterThan(100)
                .isEqualTo(written("sweep/tornado.csv", columns));
    }

    @Test
    void contributions() {
        String columns = "\"case\", node, indicator, path, varianceShare::DOUBLE";

        assertThat(asked("ensemble", query(3), columns))
                .hasSizeGreaterThan(100)
                .isEqualTo(written("ensemble/contributions.csv", columns));
    }

    /** What the document shows stands in the answers. */
    @Test
    void theAnswersThatAreShownAreReal() {
        List<String> shown = new ArrayList<>();
        shown.addAll(asked("sweep", query(1), "\"case\", node, indicator, unit, points, mean, p90, p50, p10"));
        shown.addAll(asked("sweep", query(2), "path, atLow, atBase, atHigh, elasticity"));
        shown.addAll(asked("ensemble", query(3), "path, varianceShare"));
        shown.addAll(asked("sweep", query(4), "*"));

        List<String> rows = document.substring(document.indexOf("### quantiles.csv"))
                .lines()
                .filter(line -> line.matches("\\| .* \\| -?[0-9.]+ \\|"))
                .map(line -> "[" + line.substring(2, line.length() - 2).replace(" | ", ", ") + "]")
                .toList();
        assertThat(rows).hasSize(13);
        assertThat(shown).containsAll(rows);
    }
}
