package io.greenpark.reports.table;

import io.greenpark.core.dispatch.SizingGoal;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.study.ComparedCase;
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
            Column.text("node"),
            Column.text("unit"),
            Column.number("least"),
            Column.number("most"),
            Column.number("used"),
            Column.text("binding"),
            Column.number("worthPerUnit"),
            Column.text("worthUnit"));

    private static final List<Column> COMPARED = List.of(
            Column.text("variant"),
            Column.text("case"),
            Column.number("yuanPerYear"),
            Column.number(Indicator.ALL_IN_PRICE_YUAN_PER_MWH.id()),
            Column.number("tco2PerYear"),
            Column.number(Indicator.PHYSICAL_SELF_USE_SHARE.id()),
            Column.number(Indicator.INVESTMENT_YUAN.id()),
            Column.number(Indicator.NPV_YUAN.id()));

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

    /** Every limit with its use, and what relaxing the side that binds by one is worth. */
    public static DataTable limits(SizingResult sizing) {
        List<List<Object>> rows = new ArrayList<>();
        for (SizingResult.Limit limit : sizing.limits()) {
            rows.add(List.of(
                    limit.id(),
                    limit.node(),
                    limit.unit(),
                    Double.isInfinite(limit.least()) ? Double.NaN : limit.least(),
                    Double.isInfinite(limit.most()) ? Double.NaN : limit.most(),
                    limit.used(),
                    Ids.of(limit.binding()),
                    limit.worthPerUnit(),
                    worthUnit(sizing, limit.unit())));
        }
        return new DataTable("limits", LIMITS, rows);
    }

    /** The baseline, the case as it is stated and the case with its sizes. */
    public static DataTable compared(SizingResult sizing) {
        List<List<Object>> rows = new ArrayList<>();
        for (ComparedCase one : sizing.compared()) {
            rows.add(List.of(
                    Ids.of(one.role()),
                    one.caseId(),
                    one.yuanPerYear(),
                    one.allInYuanPerMwh().orElse(Double.NaN),
                    one.tco2PerYear(),
                    one.selfUseFraction().orElse(Double.NaN),
                    one.investmentYuan().orElse(Double.NaN),
                    one.npvYuan().orElse(Double.NaN)));
        }
        return new DataTable("compared", COMPARED, rows);
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
