package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    }

    public StudyContent {
        cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    /** Whether there is a table of that name with a row. */
    boolean has(String table) {
        return tables.containsKey(table) && !tables.get(table).rows().isEmpty();
    }
}
