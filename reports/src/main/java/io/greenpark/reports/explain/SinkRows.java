package io.greenpark.reports.explain;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.sink.SinkEntry;
import io.greenpark.core.sink.SinkLedger;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sum over the ledgers of the sink sites.
 *
 * @param part which entries count
 */
record SinkRows(Part part) implements Derivation {

    /** Part of a ledger. */
    enum Part {
        OPENING("explain.sinks.opening"),
        FLOWS("explain.sinks.flows"),
        CLOSING("explain.sinks.closing");

        private final String text;

        Part(String text) {
            this.text = text;
        }
    }

    @Override
    public Explanation explain(Figure figure) {
        List<Row> rows = new ArrayList<>();
        for (SinkLedger ledger : figure.variant().sinks()) {
            double tco2e = ledger.entries().stream()
                    .filter(entry -> counts(ledger, entry))
                    .mapToDouble(SinkEntry::tco2e)
                    .sum();
            rows.add(Row.of(ledger.title(), tco2e));
        }
        return figure.ofRows(
                rows.stream().mapToDouble(Row::amount).sum(),
                Texts.filled(part.text, Title.of("sinks/" + figure.variant().id() + "/*.csv")),
                rows,
                Set.of("sinks", "catalogue.sinks"));
    }

    private boolean counts(SinkLedger ledger, SinkEntry entry) {
        List<SinkEntry> entries = ledger.entries();
        return switch (part) {
            case OPENING ->
                entry.cause().equals(SinkEntry.OPENING)
                        && entry.year() == entries.get(0).year();
            case FLOWS -> entry.flow();
            case CLOSING ->
                entry.cause().equals(SinkEntry.CLOSING)
                        && entry.year() == entries.get(entries.size() - 1).year();
        };
    }
}
