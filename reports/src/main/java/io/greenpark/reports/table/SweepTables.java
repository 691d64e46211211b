package io.greenpark.reports.table;

import io.greenpark.core.result.Indicator;
import io.greenpark.core.study.SweepPoint;
import io.greenpark.core.study.SweepValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of a sweep; P90 is what is exceeded at 90 of 100 points. */
public final class SweepTables {

    private static final List<Column> POINTS = List.of(
            Column.text("point"),
            Column.text("design"),
            Column.text("status"),
            Column.text("path"),
            Column.text("value"),
            Column.text("relative"));
    private static final List<Column> QUANTILES = RunTables.figures(
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
        return quantiles(results.sample().stream().map(FigureSpread::of).toList());
    }

    /** The same of figures that were looked at elsewhere. */
    public static DataTable quantiles(List<FigureSpread> sample) {
        return new DataTable(
                "quantiles", QUANTILES, sample.stream().map(FigureSpread::row).toList());
    }

    /** Every indicator at both ends of every range, where it has a value at all three points. */
    public static DataTable tornado(List<TornadoBar> bars) {
        List<List<Object>> rows = new ArrayList<>();
        for (TornadoBar bar : bars) {
            List<Object> row = new ArrayList<>(List.of(
                    bar.range().path(),
                    String.valueOf(bar.range().relative()),
                    bar.range().low(),
                    bar.range().base(),
                    bar.range().high()));
            Indicator indicator = bar.figure().indicator();
            row.addAll(RunTables.row(
                    bar.figure(), indicator.unit(), bar.atLow(), bar.atBase(), bar.atHigh(), bar.elasticity()));
            rows.add(row);
        }
        return new DataTable("tornado", TORNADO, rows);
    }
}
