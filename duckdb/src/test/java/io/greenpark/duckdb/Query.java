package io.greenpark.duckdb;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions to Parquet files. */
final class Query {

    private Query() {}

    /** Rows of {@code sql}, in which {@code %s} stands for the path of a file. */
    static List<List<@Nullable Object>> rows(String sql, Path file) {
        return rows(sql.formatted(file.toString().replace("'", "''")));
    }

    /** Rows of {@code sql}, or of the last of its statements. */
    static List<List<@Nullable Object>> rows(String sql) {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            while (answer.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int c = 1; c <= answer.getMetaData().getColumnCount(); c++) {
                    row.add(answer.getObject(c));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
