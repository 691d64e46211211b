package io.greenpark.reports.table;

import static io.greenpark.reports.table.Column.number;
import static io.greenpark.reports.table.Column.text;

import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the accounts of a study come to by quarter, half and year. */
public final class PeriodTables {

    private static final List<Column> PERIODS = List.of(
            text("case"),
            text("node"),
            text("period"),
            text("group"),
            text("indicator"),
            number("value"),
            text("unit"));

    private PeriodTables() {}

    /**
     * Energy, bill, emissions and ledgers of every case and node by period. The sums of quarters and of halves are those of their
     * year to the last digit: every sum is rounded to {@link MonthlyAccount#DIGITS} decimals month by month.
     */
    public static DataTable periods(StudyResult study) {
        List<List<Object>> rows = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            List<Period> periods = Period.of(c.axis().months());
            MonthlyAccounts accounts = new MonthlyAccounts(c.axis());
            Stream.concat(c.nodes().stream(), Stream.of(c.all()))
                    .forEach(node -> add(rows, c, node, periods, accounts));
        }
        return new DataTable("periods", PERIODS, rows);
    }

    /**
     * The accounts of a node in a period of its case, month by month and beside those of the year, in the order of the table.
     */
    public static List<PeriodLine> lines(CaseResult c, NodeResult node, Period period) {
        Period year = Period.of(c.axis().months()).stream()
                .filter(of -> of.length() == Period.Length.YEAR && period.id().startsWith(of.id()))
                .findFirst()
                .orElseThrow();
        return new MonthlyAccounts(c.axis())
                .of(c, node).stream()
                        .map(account -> new PeriodLine(
                                account.group(),
                                account.id(),
                                account.unit(),
                                account.per() != null,
                                period.months().stream()
                                        .map(m -> account.value(new Period(period.id(), period.length(), List.of(m))))
                                        .toList(),
                                account.value(period),
                                account.value(year)))
                        .toList();
    }

    private static void add(
            List<List<Object>> rows, CaseResult c, NodeResult node, List<Period> periods, MonthlyAccounts accounts) {
        List<MonthlyAccount> ofNode = accounts.of(c, node);
        for (Period period : periods) {
            for (MonthlyAccount account : ofNode) {
                double value = account.value(period);
                if (!Double.isNaN(value)) {
                    rows.add(List.of(
                            c.id(), node.id(), period.id(), account.group(), account.id(), value, account.unit()));
                }
            }
        }
    }
}
