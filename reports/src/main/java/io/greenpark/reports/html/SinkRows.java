package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.sink.SinkEntry;
import io.greenpark.core.sink.SinkLedger;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Rows of the stock ledgers: one per site, pool and year. */
final class SinkRows {

    private SinkRows() {}

    /** The case with the most bookings; the baseline where all have the same. */
    static CaseResult fullest(StudyResult study) {
        CaseResult fullest = study.of(study.baseline());
        for (CaseResult c : study.cases()) {
            fullest = bookings(c.sinks()) > bookings(fullest.sinks()) ? c : fullest;
        }
        return fullest;
    }

    private static int bookings(List<SinkLedger> ledgers) {
        return ledgers.stream().mapToInt(ledger -> ledger.entries().size()).sum();
    }

    static boolean anyFlow(List<SinkLedger> ledgers) {
        return ledgers.stream().anyMatch(l -> l.entries().stream().anyMatch(SinkEntry::flow));
    }

    static List<Page.SinkRow> of(List<SinkLedger> ledgers) {
        record Key(String pool, int year) {}
        List<Page.SinkRow> rows = new ArrayList<>();
        for (SinkLedger ledger : ledgers) {
            Set<Key> keys = new LinkedHashSet<>();
            ledger.entries().forEach(e -> keys.add(new Key(e.pool(), e.year())));
            keys.forEach(key -> rows.add(row(
                    ledger,
                    key.pool(),
                    key.year(),
                    ledger.entries().stream()
                            .filter(e -> e.pool().equals(key.pool()) && e.year() == key.year())
                            .toList())));
        }
        return rows;
    }

    private static Page.SinkRow row(SinkLedger ledger, String pool, int year, List<SinkEntry> entries) {
        List<Page.SinkFlow> flows = entries.stream()
                .filter(SinkEntry::flow)
                .map(e -> new Page.SinkFlow(
                        Texts.label("cause", e.cause()),
                        Numbers.both(n -> n.difference(e.tco2e(), 0) + " ± " + n.fixed(e.uncertaintyTco2e(), 0))))
                .toList();
        return new Page.SinkRow(
                ledger.title(),
                Texts.label("kind", ledger.kind()),
                Texts.label("pool", pool),
                year,
                stock(entries, SinkEntry.OPENING),
                flows,
                stock(entries, SinkEntry.CLOSING));
    }

    private static Title stock(List<SinkEntry> entries, String cause) {
        return entries.stream()
                .filter(e -> e.cause().equals(cause))
                .findFirst()
                .map(e -> Numbers.both(n -> n.fixed(e.tco2e(), 0) + " ± " + n.fixed(e.uncertaintyTco2e(), 0)))
                .orElse(Title.of(Numbers.UNDEFINED));
    }
}
