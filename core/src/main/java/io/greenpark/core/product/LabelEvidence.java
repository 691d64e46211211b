package io.greenpark.core.product;

import io.greenpark.core.ledger.AttributeAccount;
import io.greenpark.core.ledger.AttributeEntry;
import io.greenpark.core.ledger.AttributeLedger;
import io.greenpark.core.ledger.EnergyAccount;
import io.greenpark.core.ledger.EnergyLedger;
import io.greenpark.core.ledger.GridCover;
import io.greenpark.core.time.MonthSpan;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The entries that a green-power label rests on: what the attribute ledger of the park holds of the months of its period, and the hours
 * of the period; docs/model.md eq. (PRO-18) to (PRO-22).
 */
public final class LabelEvidence {

    private final LabelHours hours;
    private final List<MonthSpan> months;
    private final @Nullable AttributeLedger ledger;
    private final List<GridCover.Month> cover;
    private final @Nullable Double provincialFraction;

    /**
     * @param hours the hours of the period
     * @param ledger the ledger of the park; {@code null} if none is kept
     * @param cover what the grid energy of the park carries by its ledger, month by month
     * @param provincialFraction factor k by which the province allocates non-fossil power; {@code null} if it is not known [1]
     */
    public LabelEvidence(
            LabelHours hours, @Nullable AttributeLedger ledger, GridCover cover, @Nullable Double provincialFraction) {
        this.hours = hours;
        this.months = hours.months();
        this.ledger = ledger;
        this.cover = cover.months().stream()
                .filter(month -> months.stream().anyMatch(span -> span.month().equals(month.month())))
                .toList();
        this.provincialFraction = provincialFraction;
    }

    @Nullable
    Double provincialFraction() {
        return provincialFraction;
    }

    LabelHours hours() {
        return hours;
    }

    /** Whether a ledger is kept. */
    boolean hasLedger() {
        return ledger != null;
    }

    /** What the grid energy of the months of the period carries. */
    List<GridCover.Month> cover() {
        return cover;
    }

    /** Own renewable energy used on site and its attributes, by month and plant as the ledgers hold them. */
    List<GreenLabel.LedgerRow> ledgerRows() {
        List<GreenLabel.LedgerRow> rows = new ArrayList<>();
        for (MonthSpan span : months) {
            energy(span.month(), (asset, account, mwh) -> {
                if (account == EnergyAccount.SELF_USED) {
                    rows.add(new GreenLabel.LedgerRow(span.month(), asset, account.id(), mwh));
                }
            });
            Map<String, Double> attributes = new LinkedHashMap<>();
            selfUsed(span.month()).forEach(entry -> attributes.merge(entry.lot().asset(), entry.mwh(), Double::sum));
            attributes.forEach((asset, mwh) ->
                    rows.add(new GreenLabel.LedgerRow(span.month(), asset, AttributeAccount.SELF_USED.id(), mwh)));
        }
        return rows;
    }

    /** A row of the energy ledger. */
    @FunctionalInterface
    private interface EnergyRow {
        void of(String asset, EnergyAccount account, double mwh);
    }

    private void energy(YearMonth month, EnergyRow row) {
        if (ledger == null) {
            return;
        }
        EnergyLedger energy = ledger.energy();
        int m = energy.months().indexOf(month);
        for (int a = 0; a < energy.assets().size(); a++) {
            for (EnergyAccount account : EnergyAccount.values()) {
                double mwh = energy.mwh(account, a, m);
                if (mwh != 0.0) {
                    row.of(energy.assets().get(a), account, mwh);
                }
            }
        }
    }

    private List<AttributeEntry> selfUsed(YearMonth month) {
        return entries(entry ->
                entry.to() == AttributeAccount.SELF_USED && entry.month().equals(month));
    }

    /** Own renewable energy used in the period; of a month in part its part by the hours [MWh]. */
    double selfUsedMwh() {
        double mwh = 0.0;
        for (MonthSpan span : months) {
            double part = hours.selfUsedPart(span);
            for (AttributeEntry entry : selfUsed(span.month())) {
                mwh += part * entry.mwh();
            }
        }
        return mwh;
    }

    /**
     * Green power and cancelled certificates of the grid energy of the period by their lots, a month in part by its import; what is
     * cancelled for a year counts in its months as {@link AttributeLedger#cover} spreads it.
     */
    List<GreenLabel.Certificate> certificates() {
        Map<String, Double> mwh = new LinkedHashMap<>();
        for (MonthSpan span : months) {
            double part = hours.importPart(span);
            entries(entry -> entry.to() == AttributeAccount.RECEIVED_WITH_POWER
                            && entry.month().equals(span.month()))
                    .forEach(entry -> mwh.merge("green-power." + entry.lot().id(), part * entry.mwh(), Double::sum));
            List<AttributeEntry> cancelled = cancelled(span.month().getYear());
            double yearMwh = cancelled.stream().mapToDouble(AttributeEntry::mwh).sum();
            double ofYear = yearMwh > 0.0 ? part * month(span.month()).cancelledMwh() / yearMwh : 0.0;
            cancelled.forEach(entry -> mwh.merge("cancelled." + entry.lot().id(), ofYear * entry.mwh(), Double::sum));
        }
        return mwh.entrySet().stream()
                .filter(of -> of.getValue() > 0.0)
                .map(of -> new GreenLabel.Certificate(of.getKey(), of.getValue()))
                .toList();
    }

    /** What the province allocates of the grid energy of the period that {@code boughtMwh} of green power and certificates leave [MWh]. */
    double allocatedMwh(double boughtMwh) {
        return provincialFraction == null ? 0.0 : provincialFraction * Math.max(0.0, importMwh() - boughtMwh);
    }

    /** What the non-fossil share is a share of: consumption, and grid energy that batteries lose, docs/model.md eq. (CAR-19) [MWh]. */
    double withStorageLossesMwh() {
        return Math.max(hours.consumedMwh(), selfUsedMwh() + importMwh());
    }

    private double importMwh() {
        return months.stream()
                .mapToDouble(
                        span -> hours.importPart(span) * month(span.month()).importMwh())
                .sum();
    }

    private GridCover.Month month(YearMonth of) {
        return cover.stream()
                .filter(month -> month.month().equals(of))
                .findFirst()
                .orElseThrow();
    }

    private List<AttributeEntry> cancelled(int year) {
        return entries(entry -> entry.to() == AttributeAccount.CANCELLED
                && entry.forYear() == year
                && ledger != null
                && entry.claimant().equals(ledger.node()));
    }

    private List<AttributeEntry> entries(Predicate<AttributeEntry> which) {
        return ledger == null
                ? List.of()
                : ledger.entries().stream().filter(which).toList();
    }

    /** SHA-256 of what {@code label} is about, of the hours of the period, and of the ledger entries of its months and years. */
    EvidenceHash hash(GreenLabel label) {
        return EvidenceHash.when(() -> sha256(label));
    }

    private String sha256(GreenLabel label) {
        var hash = new LabelHash();
        hash.add(
                String.join(
                        ",",
                        "label",
                        label.park(),
                        label.product(),
                        label.batch(),
                        label.from().toString(),
                        label.to().toString(),
                        label.basis().id(),
                        label.basis().metric().id()),
                label.tonnes(),
                label.electricityMwh(),
                label.targetFraction());
        hours.addTo(hash);
        if (provincialFraction != null) {
            hash.add("provincial", provincialFraction);
        }
        for (MonthSpan span : months) {
            energy(
                    span.month(),
                    (asset, account, mwh) ->
                            hash.add(String.join(",", "energy", span.month().toString(), asset, account.id()), mwh));
        }
        for (AttributeEntry entry : entries(this::restsOn)) {
            hash.add(
                    String.join(
                            ",",
                            "entry",
                            entry.month().toString(),
                            entry.lot().id(),
                            entry.from().id(),
                            entry.to().id(),
                            entry.claimant(),
                            Integer.toString(entry.forYear())),
                    entry.mwh());
        }
        return hash.hex();
    }

    private boolean restsOn(AttributeEntry entry) {
        return months.stream()
                .map(MonthSpan::month)
                .anyMatch(month -> entry.month().equals(month)
                        || entry.to() == AttributeAccount.CANCELLED && entry.forYear() == month.getYear());
    }
}
