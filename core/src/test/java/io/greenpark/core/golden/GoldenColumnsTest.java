package io.greenpark.core.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every column of every reference file is met by a test, or stands in {@code golden/columns.csv} with the reason why none
 * meets it. A row names the files and columns, the test and, where the test does not write the column's name out, how it
 * writes it.
 */
class GoldenColumnsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path TESTS = Path.of("src/test/java/io/greenpark/core");

    /** Tables of 8,760 rows begin with them; compared below. */
    private static final List<String> CALENDAR = List.of("row", "month", "day", "hour");

    /** Neither is a table of results: what is listed here, and the input of all others. */
    private static final Set<String> NO_RESULTS = Set.of("columns.csv", "changtu-check.epw.gz");

    private record Row(String file, String column, String test, String as) {

        boolean covers(String file, String column) {
            return glob(this.file, file) && glob(this.column, column);
        }

        private static boolean glob(String pattern, String text) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            return matcher.matches(Path.of(text));
        }
    }

    private record Cell(String file, String column) {}

    @Test
    void everyColumnHasATestOrAReason() throws IOException {
        List<Row> rows = rows();
        Set<Row> used = new LinkedHashSet<>();
        List<Cell> open = new ArrayList<>();
        for (Cell cell : cells()) {
            List<Row> covering = rows.stream()
                    .filter(row -> row.covers(cell.file, cell.column))
                    .toList();
            if (covering.size() != 1) {
                open.add(cell);
            }
            used.addAll(covering);
        }
        assertThat(open).as("columns that are not in exactly one row").isEmpty();
        assertThat(rows).as("rows that stand for a column").containsExactlyElementsOf(ordered(rows, used));
    }

    @Test
    void everyTestThatIsNamedReadsItsColumn() throws IOException {
        for (Row row : rows()) {
            if (row.test.isEmpty()) {
                assertThat(row.as).as("reason for %s", row).isNotBlank();
                continue;
            }
            String source = Files.readString(TESTS.resolve(row.test + ".java"));
            assertThat(source).as("%s", row).contains(row.as.isEmpty() ? '"' + row.column + '"' : row.as);
        }
    }

    @Test
    void hourlyTablesRunThroughTheYear() throws IOException {
        Set<String> compared = new TreeSet<>();
        for (String file : files()) {
            if (file.endsWith(".csv.gz") && !file.contains("wake")) {
                GoldenTable table = GoldenTable.csv(file);
                double[][] calendar = CALENDAR.stream().map(table::column).toArray(double[][]::new);
                for (int k = 0; k < ChangtuYear.AXIS.steps(); k++) {
                    var at = ChangtuYear.AXIS.localStart(k);
                    assertThat(new double[] {calendar[0][k], calendar[1][k], calendar[2][k], calendar[3][k]})
                            .containsExactly(k + 1.0, at.getMonthValue(), at.getDayOfMonth(), at.getHour() + 1.0);
                }
                compared.add(file);
            }
        }
        assertThat(compared).hasSize(16);
    }

    private static Set<Cell> cells() throws IOException {
        Set<Cell> cells = new LinkedHashSet<>();
        for (String file : files()) {
            if (file.equals("summary.json")) {
                GoldenSummary.read().names().forEach(name -> cells.add(new Cell(file, name)));
                continue;
            }
            GoldenTable table = GoldenTable.csv(file);
            List<String> names = table.header();
            boolean hourly = names.containsAll(CALENDAR);
            for (String name : names) {
                if (name.equals("model")) {
                    new TreeSet<>(table.text(name)).forEach(model -> cells.add(new Cell(file, "model=" + model)));
                } else if (!hourly || !CALENDAR.contains(name)) {
                    cells.add(new Cell(file, name));
                }
            }
        }
        return cells;
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> GOLDEN.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.endsWith(".md") && !NO_RESULTS.contains(file))
                    .sorted()
                    .toList();
        }
    }

    private static List<Row> ordered(List<Row> rows, Set<Row> used) {
        return rows.stream().filter(used::contains).toList();
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(GOLDEN.resolve("columns.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", 4))
                .map(cells -> new Row(cells[0], cells[1], cells[2], unquoted(cells[3])))
                .toList();
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }
}
