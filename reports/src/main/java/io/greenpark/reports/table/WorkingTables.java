package io.greenpark.reports.table;

import static io.greenpark.reports.table.Column.number;
import static io.greenpark.reports.table.Column.text;

import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.result.Working;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The terms of figures that no other file holds. */
public final class WorkingTables {

    private static final List<Column> COLUMNS = List.of(
            text("indicator"),
            text("how"),
            text("node"),
            text("row"),
            text("of"),
            text("detail"),
            number("quantity"),
            text("unit"),
            number("factor"),
            text("factorUnit"),
            number("value"));

    private static final List<Column> LEAD = List.of(text("case"), text("figureOf"));

    private WorkingTables() {}

    /** The terms of the figures of a node, or of all nodes together. */
    public static DataTable of(NodeResult node) {
        List<List<Object>> rows = new ArrayList<>();
        node.workings().forEach(term -> rows.add(row(term)));
        return new DataTable("workings", COLUMNS, rows);
    }

    /** The terms of all figures. */
    public static DataTable of(StudyResult study) {
        return DataTable.stacked(
                "workings",
                Stream.concat(LEAD.stream(), COLUMNS.stream()).toList(),
                study.cases().stream()
                        .flatMap(c -> Stream.concat(c.nodes().stream(), Stream.of(c.all()))
                                .map(node -> of(node).prefixed(LEAD, List.of(c.id(), node.id()))))
                        .toList());
    }

    private static List<Object> row(Working term) {
        return List.of(
                term.indicator().id(),
                term.how().id(),
                term.node(),
                term.row(),
                term.of(),
                term.detail(),
                term.quantity(),
                term.unit(),
                term.factor(),
                term.factorUnit(),
                term.value());
    }
}
