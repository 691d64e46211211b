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
        List<Period> periods = Period.of(study.axis().months());
        MonthlyAccounts accounts = new MonthlyAccounts(study.axis());
        List<List<Object>> rows = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            Stream.concat(c.nodes().stream(), Stream.of(c.all()))
                    .forEach(node -> add(rows, c, node, periods, accounts));
        }
        return new DataTable("periods", PERIODS, rows);
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
