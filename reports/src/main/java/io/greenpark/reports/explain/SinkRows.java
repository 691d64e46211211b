package io.greenpark.reports.explain;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.sink.SinkEntry;
import io.greenpark.core.sink.SinkLedger;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sum over the ledgers of the sink sites, in the years of the study.
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
        int first = figure.study().axis().firstDate().getYear();
        int last = figure.study().axis().lastDate().getYear();
        List<Row> rows = new ArrayList<>();
        for (SinkLedger ledger : figure.variant().sinks()) {
            double tco2e = ledger.entries().stream()
                    .filter(entry -> counts(entry, first, last))
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

    private boolean counts(SinkEntry entry, int first, int last) {
        return switch (part) {
            case OPENING -> entry.cause().equals(SinkEntry.OPENING) && entry.year() == first;
            case FLOWS -> entry.flow() && first <= entry.year() && entry.year() <= last;
            case CLOSING -> entry.cause().equals(SinkEntry.CLOSING) && entry.year() == last;
        };
    }
}
