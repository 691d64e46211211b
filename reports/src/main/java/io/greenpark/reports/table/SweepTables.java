package io.greenpark.reports.table;

import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.study.IndicatorSpread;
import io.greenpark.core.study.SweepPoint;
import io.greenpark.core.study.SweepValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The tables of a sweep; P90 is what is exceeded at 90 of 100 points. */
public final class SweepTables {

    /** What became of a point. */
    public enum Status {
        FINISHED,
        INFEASIBLE,
        UNPROVEN;

        /** Name in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final List<Column> FIGURE =
            List.of(Column.text("case"), Column.text("node"), Column.text("group"), Column.text("indicator"));
    private static final List<Column> RESULTS = joined(FIGURE, Column.number("value"), Column.text("unit"));
    private static final List<Column> WITHOUT_PLAN = List.of(Column.text("case"), Column.text("status"));
    private static final List<Column> POINTS = List.of(
            Column.text("point"),
            Column.text("design"),
            Column.text("status"),
            Column.text("path"),
            Column.text("value"),
            Column.text("relative"));
    private static final List<Column> QUANTILES = joined(
            FIGURE,
            Column.text("unit"),
            Column.integer("points"),
            Column.number("mean"),
            Column.number("p90"),
            Column.number("p50"),
            Column.number("p10"));
    private static final List<Column> TORNADO = joined(
            List.of(
                    Column.text("path"),
                    Column.text("relative"),
                    Column.number("low"),
                    Column.number("base"),
                    Column.number("high")),
            Column.text("case"),
            Column.text("node"),
            Column.text("group"),
            Column.text("indicator"),
            Column.text("unit"),
            Column.number("atLow"),
            Column.number("atBase"),
            Column.number("atHigh"),
            Column.number("elasticity"));

    private SweepTables() {}

    private static List<Column> joined(List<Column> first, Column... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toList();
    }

    private static List<Object> row(SweepFigure figure, Object... more) {
        List<Object> row = new ArrayList<>(List.of(
                figure.caseId(),
                figure.node(),
                figure.indicator().group(),
                figure.indicator().id()));
        row.addAll(List.of(more));
        return row;
    }

    /** Every indicator at one point. */
    public static DataTable results(StudyResult study) {
        List<List<Object>> rows = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            for (NodeResult node :
                    Stream.concat(c.nodes().stream(), Stream.of(c.all())).toList()) {
                node.ordered()
                        .forEach((indicator, value) ->
                                rows.add(row(new SweepFigure(c.id(), node.id(), indicator), value, indicator.unit())));
            }
        }
        return new DataTable("point", RESULTS, rows);
    }

    /** Which case of a point has no plan. */
    public static DataTable withoutPlan(String caseId, Status status) {
        return new DataTable("without-plan", WITHOUT_PLAN, List.of(List.of(caseId, status.id())));
    }

    /** What each point sets, and what became of it. */
    public static DataTable points(SweepResults results) {
        List<List<Object>> rows = new ArrayList<>();
        for (SweepPoint point : results.study().points()) {
            String status = results.statuses().get(point).id();
            if (point.values().isEmpty()) {
                rows.add(List.of(point.id(), point.design().id(), status, "", "", ""));
            }
            for (SweepValue value : point.values()) {
                rows.add(List.of(
                        point.id(),
                        point.design().id(),
                        status,
                        value.path(),
                        value.value(),
                        String.valueOf(value.relative())));
            }
        }
        return new DataTable("points", POINTS, rows);
    }

    /** Mean and quantiles of every indicator over the points of the random sample. */
    public static DataTable quantiles(SweepResults results) {
        List<List<Object>> rows = new ArrayList<>();
        for (IndicatorSpread spread : results.sample()) {
            Indicator indicator = spread.indicator();
            rows.add(row(
                    new SweepFigure(spread.caseId(), spread.node(), indicator),
                    indicator.unit(),
                    spread.years(),
                    spread.mean(),
                    spread.exceeded(0.9),
                    spread.exceeded(0.5),
                    spread.exceeded(0.1)));
        }
        return new DataTable("quantiles", QUANTILES, rows);
    }

    /** Every indicator at both ends of every range, where it has a value at all three points. */
    public static DataTable tornado(SweepResults results) {
        List<List<Object>> rows = new ArrayList<>();
        for (TornadoBar bar : results.bars()) {
            List<Object> row = new ArrayList<>(List.of(
                    bar.range().path(),
                    String.valueOf(bar.range().relative()),
                    bar.range().low(),
                    bar.range().base(),
                    bar.range().high()));
            Indicator indicator = bar.figure().indicator();
            row.addAll(row(bar.figure(), indicator.unit(), bar.atLow(), bar.atBase(), bar.atHigh(), bar.elasticity()));
            rows.add(row);
        }
        return new DataTable("tornado", TORNADO, rows);
    }
}
