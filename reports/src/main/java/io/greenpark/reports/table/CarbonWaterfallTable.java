package io.greenpark.reports.table;

import static io.greenpark.reports.table.Column.number;
import static io.greenpark.reports.table.Column.text;

import io.greenpark.core.result.CarbonWaterfall;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The table of the ways from the baseline's emissions to those of every case and node, part by part. */
public final class CarbonWaterfallTable {

    private static final List<Column> COLUMNS = List.of(
            text("case"),
            text("node"),
            text("method"),
            text("part"),
            text("source"),
            number("tco2e"),
            number("levelTco2e"));

    private CarbonWaterfallTable() {}

    /** All cases and nodes, {@code all} included. */
    public static DataTable of(StudyResult study) {
        List<List<Object>> rows = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            Stream.concat(c.nodes().stream(), Stream.of(c.all()))
                    .forEach(node -> study.carbonWaterfalls(node).forEach(way -> rows.addAll(rows(c, node, way))));
        }
        return new DataTable("carbonWaterfall", COLUMNS, rows);
    }

    private static List<List<Object>> rows(CaseResult c, NodeResult node, CarbonWaterfall way) {
        return way.levels().stream()
                .map(level -> List.<Object>of(
                        c.id(),
                        node.id(),
                        way.method(),
                        level.id(),
                        level.source(),
                        level.stepTco2e(),
                        level.levelTco2e()))
                .toList();
    }
}
