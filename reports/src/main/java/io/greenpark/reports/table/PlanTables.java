package io.greenpark.reports.table;

import static io.greenpark.reports.table.Column.integer;
import static io.greenpark.reports.table.Column.text;

import io.greenpark.core.provenance.PlanTarget;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.result.TargetFigure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of the targets of the plan; a figure that is not there is an empty cell. */
public final class PlanTables {

    private static final List<Column> TARGETS = List.of(
            text("case"),
            text("target"),
            integer("year"),
            text("unit"),
            text("sense"),
            text("asked"),
            text("reached"),
            text("verdict"));

    private PlanTables() {}

    /** The targets of the plan in all cases. */
    public static DataTable targets(StudyResult study) {
        List<List<Object>> rows = new ArrayList<>();
        TargetFigure.of(study).forEach(figure -> rows.add(row(figure)));
        return new DataTable("planTargets", TARGETS, rows);
    }

    private static List<Object> row(TargetFigure figure) {
        PlanTarget target = figure.target();
        return List.of(
                figure.caseId(),
                target.id(),
                target.year(),
                target.unit(),
                target.atMost() ? "at-most" : "at-least",
                written(target.asked()),
                written(figure.reached()),
                figure.verdict().id());
    }

    private static String written(@Nullable Double value) {
        return value == null ? "" : value.toString();
    }
}
