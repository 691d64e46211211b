package io.greenpark.reports.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table as data, independent of how it is shown or stored.
 *
 * @param name name of the table, e.g. {@code bills}
 * @param columns columns in order
 * @param rows rows in order, each with one cell per column of the column's type
 */
public record DataTable(String name, List<Column> columns, List<List<Object>> rows) {

    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<Object> row : rows) {
            check(name, columns, row);
        }
    }

    private static void check(String name, List<Column> columns, List<Object> row) {
        boolean fits = row.size() == columns.size();
        for (int c = 0; fits && c < row.size(); c++) {
            fits = columns.get(c).type().admits(row.get(c));
        }
        if (!fits) {
            throw new IllegalArgumentException("table %s with columns %s cannot hold the row %s"
                    .formatted(name, columns.stream().map(Column::header).toList(), row));
        }
    }

    /** Headers in order. */
    public List<String> headers() {
        return columns.stream().map(Column::header).toList();
    }

    /** The rows, each by header. */
    public List<Map<String, Object>> records() {
        List<Map<String, Object>> records = new ArrayList<>();
        for (List<Object> row : rows) {
            Map<String, Object> byHeader = new LinkedHashMap<>();
            for (int c = 0; c < row.size(); c++) {
                byHeader.put(columns.get(c).header(), row.get(c));
            }
            records.add(byHeader);
        }
        return records;
    }

    /** This table with the cells of {@code lead} before the cells of every row. */
    DataTable prefixed(List<Column> leadColumns, List<Object> lead) {
        List<Column> widerColumns = new ArrayList<>(leadColumns);
        widerColumns.addAll(columns);
        List<List<Object>> widerRows = new ArrayList<>(rows.size());
        for (List<Object> row : rows) {
            List<Object> wider = new ArrayList<>(lead);
            wider.addAll(row);
            widerRows.add(List.copyOf(wider));
        }
        return new DataTable(name, widerColumns, widerRows);
    }

    /** Tables with the same columns, one below the other. */
    static DataTable stacked(String name, List<Column> columns, List<DataTable> parts) {
        return new DataTable(
                name, columns, parts.stream().flatMap(p -> p.rows().stream()).toList());
    }
}
