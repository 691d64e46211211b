package io.greenpark.core.ledger;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.time.MonthSpan;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Writes the attribute ledger of a node from its energy ledger and its terms, month by month. */
final class AttributeWriter {

    private static final String MARKET = "market";

    private final String node;
    private final EnergyLedger energy;
    private final GridEnergy grid;
    private final GreenPower terms;
    private final CertificateRules rules;
    private final AttributeBook book = new AttributeBook();

    AttributeWriter(String node, EnergyLedger energy, GridEnergy grid, GreenPower terms, CertificateRules rules) {
        this.node = node;
        this.energy = energy;
        this.grid = grid;
        this.terms = terms;
        this.rules = rules;
    }

    AttributeLedger write() {
        List<MonthSpan> spans = grid.importMw().axis().monthSpans();
        List<PlantAttributes> plants = new ArrayList<>();
        for (int a = 0; a < energy.assets().size(); a++) {
            plants.add(new PlantAttributes(node, energy, a, rules));
        }
        List<List<Double>> tradedMwh = traded(spans);
        for (int m = 0; m < spans.size(); m++) {
            YearMonth month = spans.get(m).month();
            book.claimAll(month, lot -> rules.expired(lot.produced(), month), AttributeAccount.EXPIRED, node);
            issue(month, m, plants);
            buy(month);
            trade(month, tradedMwh.get(m));
            terms.sales().stream().filter(sale -> sale.month().equals(month)).forEach(this::sell);
            terms.cancellations().stream()
                    .filter(cancellation -> cancellation.month().equals(month))
                    .forEach(this::cancel);
        }
        return new AttributeLedger(
                node,
                energy,
                book.entries(),
                plants.stream().map(PlantAttributes::carriedMwh).toList());
    }

    /** Certificates of the exports of a month, after their attributes are booked. */
    private void issue(YearMonth month, int m, List<PlantAttributes> plants) {
        for (PlantAttributes plant : plants) {
            plant.book(book, m, terms.exports() == GreenPower.Exports.SOLD_WITH_POWER, MARKET);
        }
        if (terms.exports() == GreenPower.Exports.SOLD) {
            book.claimAll(month, Lot::own, AttributeAccount.SOLD, MARKET);
        }
    }

    private void buy(YearMonth month) {
        for (GreenPower.Certificates bought : terms.certificates()) {
            if (bought.bought().equals(month)) {
                rules.requireLiving(bought);
                Lot lot = new Lot("purchase." + bought.id(), false, bought.produced());
                book.receive(month, lot, AttributeAccount.BOUGHT, AttributeAccount.HELD, mwh(bought.count()), node);
            }
        }
    }

    private void trade(YearMonth month, List<Double> mwh) {
        for (int p = 0; p < mwh.size(); p++) {
            String id = p == 0 ? "tariff" : terms.purchases().get(p - 1).id();
            Lot lot = new Lot("purchase." + id, false, month);
            book.receive(month, lot, AttributeAccount.BOUGHT, AttributeAccount.RECEIVED_WITH_POWER, mwh.get(p), node);
        }
    }

    private void sell(GreenPower.Sale of) {
        requireHeld("sales." + of.id(), of.count(), Lot::own, "own generation");
        book.claimOldest(
                of.month(),
                Lot::own,
                AttributeAccount.SOLD,
                mwh(of.count()),
                of.id(),
                of.month().getYear());
    }

    private void cancel(GreenPower.Cancellation of) {
        Predicate<Lot> ofYear = lot -> lot.produced().getYear() == of.year();
        double allMwh = book.heldMwh(ofYear);
        if (of.count().isPresent()) {
            requireHeld("cancel." + of.id(), of.count().getAsDouble(), ofYear, Integer.toString(of.year()));
        }
        double mwh = of.count().isPresent() ? mwh(of.count().getAsDouble()) : allMwh;
        book.claimOldest(of.month(), ofYear, AttributeAccount.CANCELLED, mwh, of.ofPark() ? node : of.id(), of.year());
    }

    /** No more may be sold or cancelled than is held of what {@code which} admits. */
    private void requireHeld(String key, double count, Predicate<Lot> which, String what) {
        if (mwh(count) > book.heldMwh(which)) {
            long held = (long) Math.floor(book.heldMwh(which) / rules.certificateMwh());
            String claimants = book.claimants(which);
            throw new InvalidValueException(
                    key + ".count",
                    claimants.isEmpty()
                            ? "must be at most %s, the certificates of %s that are held then".formatted(held, what)
                            : "must be at most %s, the certificates of %s that are held then; claimed already: %s"
                                    .formatted(held, what, claimants),
                    (long) count);
        }
    }

    private double mwh(double certificates) {
        return certificates * rules.certificateMwh();
    }

    /** Green power by month and purchase, that of the tariff first; together no more than is drawn, docs/model.md eq. (CAR-18). */
    private List<List<Double>> traded(List<MonthSpan> spans) {
        List<List<Double>> months = new ArrayList<>();
        for (MonthSpan span : spans) {
            double importMwh = grid.importMw().energyMwh(span);
            List<Double> mwh = new ArrayList<>(List.of(grid.greenShareFraction() * importMwh));
            double leftMwh = importMwh - mwh.get(0);
            for (GreenPower.Purchase purchase : terms.purchases()) {
                double agreedMwh = agreedMwh(purchase, spans, span, importMwh);
                mwh.add(Math.max(0.0, Math.min(leftMwh, agreedMwh)));
                leftMwh -= mwh.get(mwh.size() - 1);
            }
            months.add(mwh);
        }
        return months;
    }

    private double agreedMwh(GreenPower.Purchase purchase, List<MonthSpan> spans, MonthSpan span, double importMwh) {
        List<Double> volumes = purchase.monthlyMwh();
        if (volumes.size() > 1) {
            return volumes.get(span.month().getMonthValue() - 1) * span.coveredFraction();
        }
        List<MonthSpan> year = spans.stream()
                .filter(other -> other.month().getYear() == span.month().getYear())
                .toList();
        double yearMwh = year.stream().mapToDouble(grid.importMw()::energyMwh).sum();
        double part = year.stream().mapToDouble(MonthSpan::coveredFraction).sum() / 12.0;
        return yearMwh > 0.0 ? volumes.get(0) * part * importMwh / yearMwh : 0.0;
    }
}
