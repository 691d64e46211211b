package io.greenpark.reports.table;

import static io.greenpark.reports.table.Column.integer;
import static io.greenpark.reports.table.Column.number;
import static io.greenpark.reports.table.Column.text;

import io.greenpark.core.result.StudyResult;
import io.greenpark.core.sink.BalanceRow;
import io.greenpark.core.sink.CreditLedger;
import io.greenpark.core.sink.SinkEntry;
import io.greenpark.core.sink.SinkInterval;
import io.greenpark.core.sink.TargetResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of credits and targets of carbon sinks, and the balance sheet of the region. */
public final class RegionTables {

    private static final List<Column> CREDITS = List.of(integer("year"), text("row"), number("tco2e"), number("yuan"));

    private static final List<Column> LEAD = List.of(text("case"), text("id"));

    private static final List<Column> INTERVAL =
            List.of(number("uncertaintyTco2e"), number("lowTco2e"), number("highTco2e"));

    private static final List<Column> BALANCE = Stream.concat(
                    Stream.of(text("case"), text("side"), text("row"), number("tco2e")), INTERVAL.stream())
            .toList();

    private static final List<Column> TOTALS = Stream.concat(
                    Stream.of(text("case"), integer("year"), text("row"), number("tco2e")), INTERVAL.stream())
            .toList();

    private static final List<Column> TARGETS = List.of(
            text("case"),
            text("target"),
            text("reading"),
            integer("fromYear"),
            integer("toYear"),
            number("valueFraction"),
            number("targetFraction"),
            number("marginFraction"),
            text("met"),
            text("decides"));

    private RegionTables() {}

    /** The credits of a site. */
    public static DataTable credits(CreditLedger ledger) {
        List<List<Object>> rows = new ArrayList<>();
        ledger.entries()
                .forEach(entry -> rows.add(List.of(entry.year(), entry.row().id(), entry.tco2e(), entry.yuan())));
        return new DataTable("credits", CREDITS, rows);
    }

    /** The credits of all sites and cases. */
    public static DataTable credits(StudyResult study) {
        return DataTable.stacked(
                "credits",
                Stream.concat(LEAD.stream(), CREDITS.stream()).toList(),
                study.cases().stream()
                        .flatMap(c -> c.region().credits().stream()
                                .map(ledger -> credits(ledger).prefixed(LEAD, List.of(c.id(), ledger.id()))))
                        .toList());
    }

    /** Emissions and sinks of all cases, side by side and never added. */
    public static DataTable balance(StudyResult study) {
        List<List<Object>> rows = new ArrayList<>();
        study.cases().forEach(c -> c.region().balance().forEach(row -> rows.add(row(c.id(), row))));
        return new DataTable("regionalBalance", BALANCE, rows);
    }

    /** The sums over the sites of all cases by year, with what they are known to. */
    public static DataTable totals(StudyResult study) {
        List<List<Object>> rows = new ArrayList<>();
        study.cases().forEach(c -> c.region().totals().years().forEach(entry -> rows.add(row(c.id(), entry))));
        return new DataTable("sinksTotal", TOTALS, rows);
    }

    /** The targets of all cases in every reading. */
    public static DataTable targets(StudyResult study) {
        List<List<Object>> rows = new ArrayList<>();
        study.cases().forEach(c -> c.region().targets().forEach(target -> rows.add(row(c.id(), target))));
        return new DataTable("targets", TARGETS, rows);
    }

    private static List<Object> row(String caseId, BalanceRow row) {
        SinkInterval interval = row.interval();
        return interval == null
                ? List.of(caseId, row.side(), row.row(), row.tco2e(), Double.NaN, Double.NaN, Double.NaN)
                : List.of(
                        caseId,
                        row.side(),
                        row.row(),
                        row.tco2e(),
                        interval.uncertaintyTco2e(),
                        interval.lowTco2e(),
                        interval.highTco2e());
    }

    private static List<Object> row(String caseId, SinkEntry entry) {
        return List.of(
                caseId,
                entry.year(),
                entry.cause(),
                entry.tco2e(),
                entry.uncertaintyTco2e(),
                entry.lowTco2e(),
                entry.highTco2e());
    }

    private static List<Object> row(String caseId, TargetResult target) {
        return List.of(
                caseId,
                target.target(),
                target.reading(),
                target.fromYear(),
                target.toYear(),
                target.valueFraction(),
                target.targetFraction(),
                target.marginFraction(),
                String.valueOf(target.met()),
                String.valueOf(target.decides()));
    }
}
