package io.greenpark.reports.table;

import static io.greenpark.reports.table.Column.number;
import static io.greenpark.reports.table.Column.text;

import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.CurtailmentCause;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The table of what was curtailed, by the manner in which the ways out were closed. */
public final class CurtailmentTable {

    private static final List<Column> COLUMNS = List.of(
            text("case"), text("node"), text("export"), text("storage"), text("lines"), number("hours"), number("mwh"));

    private CurtailmentTable() {}

    /** Of all nodes and their sum, in all cases. */
    public static DataTable of(StudyResult study) {
        List<List<Object>> rows = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            Stream.concat(c.nodes().stream(), Stream.of(c.all())).forEach(node -> add(rows, c.id(), node));
        }
        return new DataTable("curtailment", COLUMNS, rows);
    }

    private static void add(List<List<Object>> rows, String caseId, NodeResult node) {
        for (CurtailmentCause cause : node.curtailment()) {
            rows.add(List.of(
                    caseId,
                    node.id(),
                    cause.export().id(),
                    cause.storage().id(),
                    cause.lines().id(),
                    cause.hours(),
                    cause.mwh()));
        }
    }
}
