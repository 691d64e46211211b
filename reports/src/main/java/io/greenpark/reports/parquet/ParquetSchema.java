package io.greenpark.reports.parquet;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a Parquet file holds.
 *
 * @param table name of its table
 * @param columns columns in order
 * @param notes what the file says of itself in its footer, by key
 */
public record ParquetSchema(String table, List<ParquetColumn> columns, Map<String, String> notes) {

    public ParquetSchema {
        columns = List.copyOf(columns);
        notes = Collections.unmodifiableMap(new TreeMap<>(notes));
    }
}
