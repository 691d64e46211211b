package io.greenpark.duckdb;

import io.greenpark.reports.parquet.ParquetColumn;
import io.greenpark.reports.parquet.ParquetSchema;
import io.greenpark.reports.parquet.ParquetWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Writes a Parquet file through a table of a DuckDB in memory: its rows are in memory, compressed files (zstd) with the row groups of
 * DuckDB come out. Every file has a database of its own with one thread, so that the order of the rows is kept and the bytes depend on
 * nothing else.
 */
public final class DuckDbParquetWriter implements ParquetWriter {

    private static final String TABLE = "of_the_file";

    /** Found and made by {@link java.util.ServiceLoader}. */
    public DuckDbParquetWriter() {}

    @Override
    public void write(Path file, ParquetSchema schema, Iterator<? extends List<? extends @Nullable Object>> rows)
            throws IOException {
        try (DuckDBConnection database =
                        DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
                Statement statement = database.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute("SET autoinstall_known_extensions = false");
            statement.execute("CREATE TABLE " + TABLE + " " + columns(schema));
            append(database, schema.columns(), rows);
            statement.execute(copy(file, schema));
        } catch (SQLException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static void append(
            DuckDBConnection database,
            List<ParquetColumn> columns,
            Iterator<? extends List<? extends @Nullable Object>> rows)
            throws SQLException {
        try (DuckDBAppender appender = database.createAppender(DuckDBConnection.DEFAULT_SCHEMA, TABLE)) {
            while (rows.hasNext()) {
                List<? extends @Nullable Object> row = rows.next();
                appender.beginRow();
                for (int c = 0; c < columns.size(); c++) {
                    append(appender, columns.get(c).type(), row.get(c));
                }
                appender.endRow();
            }
        }
    }

    private static void append(DuckDBAppender appender, ParquetColumn.Type type, @Nullable Object cell)
            throws SQLException {
        if (cell == null || cell.equals(Double.NaN)) {
            appender.appendNull();
            return;
        }
        switch (type) {
            case TEXT -> appender.append((String) cell);
            case NUMBER -> appender.append((double) cell);
            case INTEGER -> appender.append((int) cell);
            case TRUTH -> appender.append((boolean) cell);
            case INSTANT -> appender.appendEpochMicros(ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) cell));
        }
    }

    private static String columns(ParquetSchema schema) {
        return schema.columns().stream()
                .map(column -> quoted('"', column.name()) + " " + type(column.type()))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String type(ParquetColumn.Type type) {
        return switch (type) {
            case TEXT -> "VARCHAR";
            case NUMBER -> "DOUBLE";
            case INTEGER -> "INTEGER";
            case TRUTH -> "BOOLEAN";
            case INSTANT -> "TIMESTAMP WITH TIME ZONE";
        };
    }

    private static String copy(Path file, ParquetSchema schema) {
        String notes = schema.notes().entrySet().stream()
                .map(note -> quoted('\'', note.getKey()) + ": " + quoted('\'', note.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
        return "COPY %s TO %s (FORMAT parquet, COMPRESSION zstd, KV_METADATA %s)"
                .formatted(TABLE, quoted('\'', file.toString()), notes);
    }

    private static String quoted(char quote, String text) {
        String one = String.valueOf(quote);
        return one + text.replace(one, one + one) + one;
    }
}
