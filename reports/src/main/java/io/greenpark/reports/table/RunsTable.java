package io.greenpark.reports.table;

import static io.greenpark.reports.table.Column.integer;
import static io.greenpark.reports.table.Column.number;
import static io.greenpark.reports.table.Column.text;

import io.greenpark.core.time.TimeAxis;
import io.greenpark.reports.ComparedRun;
import io.greenpark.reports.Run;
import java.util.List;

/** What the runs of a comparison were by themselves. */
public final class RunsTable {

    private static final List<Column> COLUMNS = List.of(
            text("run"),
            text("name"),
            text("baseline"),
            text("from"),
            text("to"),
            integer("stepMinutes"),
            number("hours"),
            number("leapDayHours"),
            text("rules"),
            text("version"));

    private RunsTable() {}

    /** The runs in the order of the comparison. */
    public static DataTable of(Run comparison) {
        return new DataTable(
                "runs",
                COLUMNS,
                comparison.compared().stream().map(RunsTable::row).toList());
    }

    private static List<Object> row(ComparedRun run) {
        TimeAxis axis = run.axis();
        return List.of(
                run.id(),
                run.name(),
                run.baseline(),
                axis.firstDate().toString(),
                axis.lastDate().toString(),
                (int) axis.step().toMinutes(),
                axis.hours(),
                axis.leapHours(),
                run.rules().id(),
                run.version());
    }
}
