package io.greenpark.reports.explain;

import io.greenpark.core.ledger.AttributeEntry;
import io.greenpark.core.ledger.AttributeLedger;
import io.greenpark.core.ledger.EnergyAccount;
import io.greenpark.core.provenance.Title;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * A sum over the ledgers of green power, a row for every plant or purchase; where no ledger is kept, of the terms by plant and month.
 *
 * @param file which of both files of the ledger is summed
 * @param rows what a ledger counts for, by plant or purchase [MWh]
 * @param otherwise the way where no ledger is kept
 */
record LedgerSums(String file, Amounts rows, WorkingRows otherwise) implements Derivation {

    private static final String BOOK = ".csv";
    private static final String ENTRIES = ".entries.csv";

    /** What the rows of a ledger amount to. */
    @FunctionalInterface
    interface Amounts {
        Map<String, Double> of(AttributeLedger ledger);
    }

    /** Energy of accounts of the energy ledger by plant. */
    static LedgerSums energy(WorkingRows otherwise, EnergyAccount... accounts) {
        return new LedgerSums(
                BOOK,
                ledger -> {
                    Map<String, Double> mwh = new LinkedHashMap<>();
                    for (int a = 0; a < ledger.energy().assets().size(); a++) {
                        for (int m = 0; m < ledger.energy().months().size(); m++) {
                            for (EnergyAccount account : accounts) {
                                mwh.merge(
                                        ledger.energy().assets().get(a),
                                        ledger.energy().mwh(account, a, m),
                                        Double::sum);
                            }
                        }
                    }
                    return mwh;
                },
                otherwise);
    }

    /** Bookings of attributes by plant or purchase, each times {@code factor}. */
    static LedgerSums entries(WorkingRows otherwise, ToDoubleFunction<AttributeEntry> factor) {
        return new LedgerSums(
                ENTRIES,
                ledger -> {
                    Map<String, Double> mwh = new LinkedHashMap<>();
                    for (AttributeEntry entry : ledger.entries()) {
                        double of = factor.applyAsDouble(entry);
                        if (of != 0.0) {
                            mwh.merge(entry.lot().asset(), of * entry.mwh(), Double::sum);
                        }
                    }
                    return mwh;
                },
                otherwise);
    }

    @Override
    public Explanation explain(Figure figure) {
        List<AttributeLedger> ledgers = figure.variant().ledgers().stream()
                .filter(ledger ->
                        figure.ofAll() || ledger.node().equals(figure.node().id()))
                .toList();
        if (ledgers.isEmpty()) {
            return otherwise.explain(figure);
        }
        List<Row> of = new ArrayList<>();
        for (AttributeLedger ledger : ledgers) {
            String before = figure.ofAll() ? ledger.node() + ": " : "";
            rows.of(ledger).forEach((asset, mwh) -> of.add(Row.of(Title.of(before + asset), mwh)));
        }
        return figure.ofRows(
                of.stream().mapToDouble(Row::amount).sum(),
                Texts.filled(
                        "explain.ledger",
                        Title.of(figure.file("ledger").replace(BOOK, file)),
                        Title.of(otherwise.equation())),
                of,
                otherwise.restsOn());
    }
}
