package io.greenpark.reports.table;

import io.greenpark.core.dispatch.SizingGoal;
import io.greenpark.core.study.SizeRange;
import io.greenpark.core.study.SizingResult;
import java.util.ArrayList;
import java.util.List;

/** The tables of a sizing; what relaxing is worth stands in the unit of the goal per year. */
public final class SizingTables {

    private static final List<Column> SIZES = List.of(
            Column.text("variable"),
            Column.text("unit"),
            Column.number("min"),
            Column.number("max"),
            Column.number("step"),
            Column.number("chosen"),
            Column.text("binding"),
            Column.number("worthPerUnit"),
            Column.text("worthUnit"));
    private static final List<Column> LIMITS = List.of(
            Column.text("limit"),
            Column.text("unit"),
            Column.number("most"),
            Column.number("used"),
            Column.text("binding"),
            Column.number("worthPerUnit"),
            Column.text("worthUnit"));

    private SizingTables() {}

    /** Every size with its bounds, and what relaxing the bound that it lies at is worth. */
    public static DataTable sizes(SizingResult sizing) {
        List<List<Object>> rows = new ArrayList<>();
        for (SizingResult.Chosen chosen : sizing.sizes()) {
            SizeRange range = chosen.range();
            rows.add(List.of(
                    range.path(),
                    range.unitName(),
                    range.min(),
                    range.max(),
                    range.step(),
                    chosen.value(),
                    Ids.of(chosen.binding()),
                    chosen.worthPerUnit(),
                    worthUnit(sizing, range.unitName())));
        }
        return new DataTable("sizing", SIZES, rows);
    }

    /** Every limit with its use, and what one more of it is worth. */
    public static DataTable limits(SizingResult sizing) {
        List<List<Object>> rows = new ArrayList<>();
        for (SizingResult.Limit limit : sizing.limits()) {
            rows.add(List.of(
                    limit.id(),
                    limit.unit(),
                    limit.most(),
                    limit.used(),
                    limit.binds() ? "max" : "none",
                    limit.worthPerUnit(),
                    worthUnit(sizing, limit.unit())));
        }
        return new DataTable("limits", LIMITS, rows);
    }

    /** Least cost by emissions, with a column for every size. */
    public static DataTable frontier(SizingResult sizing) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.integer("point"),
                Column.number("yuanPerYear"),
                Column.number("tco2PerYear"),
                Column.number("yuanPerTco2")));
        sizing.terms().ranges().forEach(range -> columns.add(Column.number(range.path())));
        List<List<Object>> rows = new ArrayList<>();
        for (SizingResult.Point point : sizing.frontier()) {
            List<Object> row = new ArrayList<>(
                    List.of(rows.size() + 1, point.yuanPerYear(), point.tco2PerYear(), point.yuanPerTco2()));
            row.addAll(point.sizes());
            rows.add(row);
        }
        return new DataTable("frontier", columns, rows);
    }

    /** Unit of what one of something is worth, e.g. {@code yuan/(MW·a)}. */
    private static String worthUnit(SizingResult sizing, String unit) {
        String goal = goalUnit(sizing);
        return unit.equals("1") ? goal + "/a" : "%s/(%s·a)".formatted(goal, unit);
    }

    /** Unit of what is made least. */
    public static String goalUnit(SizingResult sizing) {
        return sizing.terms().goal() == SizingGoal.COST ? "yuan" : "tCO2";
    }
}
