package io.greenpark.reports.explain;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.sink.BalanceRow;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the region may still claim of its sinks: the rows of their side of the balance sheet. */
record OwnClaim() implements Derivation {

    @Override
    public Explanation explain(Figure figure) {
        List<Row> rows = new ArrayList<>();
        for (BalanceRow row : figure.variant().region().balance()) {
            if (row.side().equals(BalanceRow.SINKS) && !row.row().equals(BalanceRow.OWN_CLAIM)) {
                rows.add(Row.of(Texts.label("balance", row.row()), row.tco2e()));
            }
        }
        return figure.ofRows(
                rows.stream().mapToDouble(Row::amount).sum(),
                Texts.filled("explain.own-claim", Title.of("regional-balance.csv")),
                rows,
                Set.of("sinks", "credits", "catalogue.sinks", "catalogue.credit-methods"));
    }
}
