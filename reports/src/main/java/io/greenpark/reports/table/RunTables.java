package io.greenpark.reports.table;

import io.greenpark.core.study.RunFailure;
import io.greenpark.core.study.StudyFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of single runs of a study of many runs. */
public final class RunTables {

    private static final List<Column> FIGURE =
            List.of(Column.text("case"), Column.text("node"), Column.text("group"), Column.text("indicator"));
    private static final List<Column> RESULTS = figures(Column.number("value"), Column.text("unit"));
    private static final List<Column> WITHOUT_PLAN =
            List.of(Column.text("case"), Column.text("status"), Column.text("reason"));

    private RunTables() {}

    /** Every indicator of a run. */
    public static DataTable results(Map<StudyFigure, Double> figures) {
        List<List<Object>> rows = new ArrayList<>();
        figures.forEach((figure, value) ->
                rows.add(row(figure, value, figure.indicator().unit())));
        return new DataTable("run", RESULTS, rows);
    }

    /** Why a run has no results. */
    public static DataTable withoutPlan(RunFailure why) {
        return new DataTable(
                "without-plan",
                WITHOUT_PLAN,
                List.of(List.of(why.caseId(), why.status().id(), why.reason())));
    }

    /** The columns that name a figure, and {@code more}. */
    static List<Column> figures(Column... more) {
        return Stream.concat(FIGURE.stream(), Stream.of(more)).toList();
    }

    /** A row that begins with the name of a figure. */
    static List<Object> row(StudyFigure figure, Object... more) {
        List<Object> row = new ArrayList<>(List.of(
                figure.caseId(),
                figure.node(),
                figure.indicator().group(),
                figure.indicator().id()));
        row.addAll(List.of(more));
        return row;
    }
}
