package io.greenpark.reports.explain;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.sink.CreditEntry;
import io.greenpark.core.sink.CreditLedger;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * A figure of the ledgers of credits.
 *
 * @param row which bookings count
 * @param text how they are put together
 * @param amount what a ledger counts for
 */
record CreditRows(CreditEntry.Row row, String text, ToDoubleBiFunction<CreditLedger, CreditEntry.Row> amount)
        implements Derivation {

    private static final Set<String> RESTS_ON =
            Set.of("credits", "sinks", "catalogue.credit-methods", "catalogue.carbon-prices", "catalogue.sinks");

    /** Amounts of all years. */
    static CreditRows total(CreditEntry.Row row) {
        return new CreditRows(row, "explain.credits.total", CreditLedger::totalTco2e);
    }

    /** Balances at the end. */
    static CreditRows last(CreditEntry.Row row) {
        return new CreditRows(row, "explain.credits.last", CreditLedger::lastTco2e);
    }

    /** Money of all years, times {@code sign}. */
    static CreditRows money(CreditEntry.Row row, double sign) {
        return new CreditRows(row, "explain.credits.money", (ledger, of) -> sign * ledger.totalYuan(of));
    }

    @Override
    public Explanation explain(Figure figure) {
        List<Row> rows = new ArrayList<>();
        for (CreditLedger ledger : figure.variant().region().credits()) {
            rows.add(Row.of(ledger.title(), amount.applyAsDouble(ledger, row)));
        }
        return figure.ofRows(
                rows.stream().mapToDouble(Row::amount).sum(),
                Texts.filled(
                        text,
                        Title.of("credits/" + figure.variant().id() + "/*.csv"),
                        Texts.label("credit-row", row.id())),
                rows,
                RESTS_ON);
    }
}
