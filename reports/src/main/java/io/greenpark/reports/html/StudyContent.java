package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the page of a study of many runs is made from.
 *
 * @param kind what it is, e.g. {@code sweep}
 * @param title its name for people
 * @param version version of greenpark that made it
 * @param cases cases by id, with their names
 * @param nodes parks and hubs by id, with their names
 * @param tables its tables by name, in the order of the page
 */
public record StudyContent(
        String kind,
        Title title,
        String version,
        Map<String, Title> cases,
        Map<String, Title> nodes,
        Map<String, Table> tables) {

    /**
     * A table as it stands in its file.
     *
     * @param headers names of the columns
     * @param rows its cells
     */
    public record Table(List<String> headers, List<List<String>> rows) {

        public Table {
            headers = List.copyOf(headers);
            rows = List.copyOf(rows);
        }

        /** The rows as cells by header. */
        List<Map<String, String>> records() {
            return rows.stream()
                    .map(row -> {
                        Map<String, String> cells = new LinkedHashMap<>();
                        for (int i = 0; i < headers.size(); i++) {
                            cells.put(headers.get(i), row.get(i));
                        }
                        return cells;
                    })
                    .toList();
        }

        /** The rows with one of {@code wanted} in the column {@code header}. */
        public Table only(String header, Set<String> wanted) {
            int column = headers.indexOf(header);
            return new Table(
                    headers,
                    rows.stream()
                            .filter(row -> wanted.contains(row.get(column)))
                            .toList());
        }
    }

    public StudyContent {
        cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    /** What stands in a column of a table, each value once, in its order; none without such a table. */
    List<String> values(String table, String header) {
        Table of = tables.get(table);
        int column = of == null ? -1 : of.headers().indexOf(header);
        return column < 0
                ? List.of()
                : of.rows().stream().map(row -> row.get(column)).distinct().toList();
    }

    /** What stands in the columns of that name of all tables. */
    Set<String> values(String header) {
        return tables.keySet().stream()
                .flatMap(table -> values(table, header).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rows of a table as cells by header; none without such a table. */
    List<Map<String, String>> records(String table) {
        return tables.containsKey(table) ? tables.get(table).records() : List.of();
    }

    /** Whether there is a table of that name with a row. */
    boolean has(String table) {
        return tables.containsKey(table) && !tables.get(table).rows().isEmpty();
    }
}
