package io.greenpark.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.reports.parquet.ParquetColumn;
import io.greenpark.reports.parquet.ParquetColumn.Type;
import io.greenpark.reports.parquet.ParquetSchema;
import io.greenpark.reports.parquet.ParquetWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbParquetWriterTest {

    private static final ParquetSchema ALL_TYPES = new ParquetSchema(
            "all",
            List.of(
                    new ParquetColumn("text", Type.TEXT),
                    new ParquetColumn("number", Type.NUMBER),
                    new ParquetColumn("integer", Type.INTEGER),
                    new ParquetColumn("truth", Type.TRUTH),
                    new ParquetColumn("instant", Type.INSTANT)),
            Map.of("of", "铁岭's \"park\""));

    private final DuckDbParquetWriter writer = new DuckDbParquetWriter();

    @TempDir
    private Path folder;

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private Path write(ParquetSchema schema, List<List<@Nullable Object>> rows) throws IOException {
        Path file = folder.resolve("of.parquet");
        Files.deleteIfExists(file);
        writer.write(file, schema, rows.iterator());
        return file;
    }

    private static ParquetSchema numbers(String... names) {
        return new ParquetSchema(
                "numbers",
                Stream.of(names)
                        .map(name -> new ParquetColumn(name, Type.NUMBER))
                        .toList(),
                Map.of());
    }

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(ParquetWriter.class)).singleElement().isInstanceOf(DuckDbParquetWriter.class);
    }

    @Test
    void writesEveryTypeAndLeavesOutWhatIsNotDefined() throws IOException {
        Instant time = Instant.parse("2027-01-01T00:00:00.000001Z");
        Path file = write(
                ALL_TYPES,
                List.of(
                        row("昌图县生物科技产业园, \"a\"\n; DROP TABLE x; --", 0.1, 7, true, time),
                        row(null, Double.NaN, null, null, null),
                        row("", -0.0, Integer.MIN_VALUE, false, Instant.parse("1969-12-31T23:59:59Z"))));

        assertThat(Query.rows("SELECT * REPLACE (epoch_us(instant) AS instant) FROM '%s'", file))
                .containsExactly(
                        row("昌图县生物科技产业园, \"a\"\n; DROP TABLE x; --", 0.1, 7, true, 1_798_761_600_000_001L),
                        row(null, null, null, null, null),
                        row("", -0.0, Integer.MIN_VALUE, false, -1_000_000L));
        assertThat(Query.rows("SELECT column_type FROM (DESCRIBE FROM '%s')", file))
                .extracting(cells -> cells.get(0))
                .containsExactly("VARCHAR", "DOUBLE", "INTEGER", "BOOLEAN", "TIMESTAMP WITH TIME ZONE");
        assertThat(Query.rows("SELECT decode(key), decode(value) FROM parquet_kv_metadata('%s')", file))
                .containsExactly(row("of", "铁岭's \"park\""));
    }

    /** Any bits, among them subnormal numbers, infinities and both zeros. */
    @Test
    void keepsAllBitsOfNumbers() throws IOException {
        Random random = new Random(9);
        List<Double> numbers = new ArrayList<>(
                List.of(0.0, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, Double.POSITIVE_INFINITY, 0.1 + 0.2));
        random.longs(20_000).mapToObj(Double::longBitsToDouble).forEach(numbers::add);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        numbers.forEach(number -> rows.add(row(number)));

        List<Object> read = new ArrayList<>();
        Query.rows("FROM '%s'", write(numbers("valueMwh"), rows)).forEach(cells -> read.add(cells.get(0)));

        List<@Nullable Object> expected = new ArrayList<>();
        numbers.forEach(number -> expected.add(number.isNaN() ? null : number));
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void namesAndPathsAreNeverReadAsCommands() throws IOException {
        String hostile = "a\" DOUBLE); DROP TABLE of_the_file; --";
        Path file = folder.resolve("it's; %s {} 铁岭.parquet");
        writer.write(
                file,
                numbers(hostile, "case", "group"),
                List.of(row(1.0, 2.0, 3.0)).iterator());

        assertThat(Query.rows("SELECT column_name FROM (DESCRIBE FROM '%s')", file))
                .extracting(cells -> cells.get(0))
                .containsExactly(hostile, "case", "group");
    }

    @Test
    void theSameRowsGiveTheSameBytesInTheirOrder() throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        IntStream.range(0, 300_000).forEach(k -> rows.add(row((double) (k * 7919L % 1000))));
        byte[] first = Files.readAllBytes(write(numbers("a"), rows));

        assertThat(Files.readAllBytes(write(numbers("a"), rows))).isEqualTo(first);
        String disordered = "SELECT count(*) FROM read_parquet('%s', file_row_number = true)"
                + " WHERE a <> file_row_number * 7919 %% 1000";
        assertThat(Query.rows(disordered, folder.resolve("of.parquet"))).containsExactly(row(0L));
    }

    @Test
    void aFileWithoutRowsHasItsColumns() throws IOException {
        Path file = write(ALL_TYPES, Collections.emptyList());

        assertThat(Query.rows("FROM '%s'", file)).isEmpty();
        assertThat(Query.rows("DESCRIBE FROM '%s'", file)).hasSize(5);
    }

    @Test
    void saysWhichFileCannotBeWritten() {
        Path nowhere = folder.resolve("nowhere").resolve("a.parquet");

        assertThatThrownBy(() -> writer.write(nowhere, numbers("a"), Collections.emptyIterator()))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(nowhere + ": ");
    }
}
