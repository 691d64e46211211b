package io.greenpark.core.ledger;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.MonthSpan;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The attribute ledger of a node beside its energy ledger: every booking in order, docs/model.md eq. (CAR-17). An entry takes from one
 * account what it gives to another, so that the ledger closes in every month.
 *
 * @param node park or hub
 * @param energy the energy ledger
 * @param entries the bookings
 * @param carried exported energy of each plant that makes no whole certificate yet [MWh]
 */
public record AttributeLedger(String node, EnergyLedger energy, List<AttributeEntry> entries, List<Double> carried) {

    private static final double RELATIVE = 1e-9;

    /** Rounding of a year of sums in another order, relative to what was available [1]. */
    private static final double ISSUE_RELATIVE = 1e-8;

    public AttributeLedger {
        entries = List.copyOf(entries);
        carried = List.copyOf(carried);
        requireCovered(entries, AttributeAccount.HELD);
        requireCovered(entries, AttributeAccount.STORED);
        for (int a = 0; a < energy.assets().size(); a++) {
            requireIssued(energy, a, entries, carried.get(a));
        }
    }

    /** What is issued and received of a plant, and what waits, is its net generation and what came over lines. */
    private static void requireIssued(EnergyLedger energy, int asset, List<AttributeEntry> entries, double carriedMwh) {
        String id = energy.assets().get(asset);
        Predicate<AttributeEntry> own =
                entry -> entry.lot().own() && entry.lot().asset().equals(id);
        double bookedMwh = carriedMwh - net(entries, AttributeAccount.LOST, own);
        for (AttributeAccount account : List.of(AttributeAccount.ISSUED, AttributeAccount.RECEIVED_OVER_LINES)) {
            bookedMwh += net(entries, account, own);
        }
        double availableMwh = 0.0;
        double netMwh = 0.0;
        for (int m = 0; m < energy.months().size(); m++) {
            availableMwh +=
                    energy.mwh(EnergyAccount.AVAILABLE, asset, m) + energy.mwh(EnergyAccount.RECEIVED, asset, m);
            netMwh += energy.mwh(EnergyAccount.AVAILABLE, asset, m)
                    + energy.mwh(EnergyAccount.RECEIVED, asset, m)
                    - energy.mwh(EnergyAccount.CURTAILED, asset, m)
                    - energy.mwh(EnergyAccount.OWN_USE, asset, m)
                    - energy.mwh(EnergyAccount.STORAGE_LOSS, asset, m);
        }
        if (!(Math.abs(bookedMwh - netMwh) <= ISSUE_RELATIVE * Math.max(1.0, availableMwh))) {
            throw new InvalidValueException(
                    "entries",
                    "must issue the net generation of %s, which after losses of storage is %s MWh"
                            .formatted(id, netMwh),
                    bookedMwh + " MWh");
        }
    }

    /** Nothing may leave an account that was not there. */
    private static void requireCovered(List<AttributeEntry> entries, AttributeAccount account) {
        Map<Lot, Double> leftMwh = new HashMap<>();
        for (AttributeEntry entry : entries) {
            if (entry.to() == account) {
                leftMwh.merge(entry.lot(), entry.mwh(), Double::sum);
            }
            if (entry.from() == account && leftMwh.merge(entry.lot(), -entry.mwh(), Double::sum) < -RELATIVE) {
                throw new InvalidValueException(
                        "entries",
                        "must not take more than there is of " + entry.lot().id(),
                        leftMwh.get(entry.lot()));
            }
        }
    }

    /**
     * The attribute ledger of a node.
     *
     * @param node its id
     * @param energy its energy ledger
     * @param grid what it draws from the grid
     * @param terms what it buys, sells and cancels
     * @param rules rules of certificates in force
     * @throws InvalidValueException if a MWh would have two claimants
     */
    public static AttributeLedger of(
            String node, EnergyLedger energy, GridEnergy grid, GreenPower terms, CertificateRules rules) {
        return new AttributeWriter(node, energy, grid, terms, rules).write();
    }

    /** What has come from a source, or has gone into another account less what has left it, over the axis [MWh]. */
    public double mwh(AttributeAccount account) {
        return net(entries, account, entry -> true);
    }

    /** The same of the entries that {@code which} admits [MWh]. */
    public double mwh(AttributeAccount account, Predicate<AttributeEntry> which) {
        return net(entries, account, which);
    }

    /** Certificates of generation that is fed in, whoever has them, over the axis [MWh]. */
    public double certificatesMwh() {
        double mwh = 0.0;
        for (AttributeEntry entry : entries) {
            mwh += entry.certificate() ? entry.mwh() : 0.0;
        }
        return mwh;
    }

    /** What the grid energy of the node carries of attributes, month by month. */
    public GridCover cover(PowerSeries importMw) {
        List<MonthSpan> spans = importMw.axis().monthSpans();
        List<GridCover.Month> cover = new ArrayList<>();
        Map<YearMonth, Double> open = new LinkedHashMap<>();
        for (MonthSpan span : spans) {
            double tradedMwh = inMonth(AttributeAccount.RECEIVED_WITH_POWER, span.month());
            open.put(span.month(), Math.max(0.0, importMw.energyMwh(span) - tradedMwh));
        }
        for (MonthSpan span : spans) {
            YearMonth month = span.month();
            double importMwh = importMw.energyMwh(span);
            double tradedMwh = inMonth(AttributeAccount.RECEIVED_WITH_POWER, month);
            double openMwh = open.get(month);
            double yearOpenMwh = open.entrySet().stream()
                    .filter(other -> other.getKey().getYear() == month.getYear())
                    .mapToDouble(Map.Entry::getValue)
                    .sum();
            double cancelledMwh = Math.min(yearOpenMwh, cancelledMwh(month.getYear()));
            cover.add(new GridCover.Month(
                    month,
                    importMwh,
                    tradedMwh,
                    yearOpenMwh > 0.0 ? cancelledMwh * openMwh / yearOpenMwh : 0.0,
                    inMonth(AttributeAccount.SOLD, month) + inMonth(AttributeAccount.SOLD_WITH_POWER, month)));
        }
        return new GridCover(cover);
    }

    /** Certificates cancelled for the node and the years of {@code cover} beyond its grid energy, which cover nothing [MWh]. */
    public double idleMwh(GridCover cover) {
        double cancelledMwh = cover.months().stream()
                .map(month -> month.month().getYear())
                .distinct()
                .mapToDouble(this::cancelledMwh)
                .sum();
        return Math.max(0.0, cancelledMwh - cover.cancelledMwh());
    }

    /** Certificates cancelled for the node itself and a year [MWh]. */
    public double cancelledMwh(int year) {
        return mwh(
                AttributeAccount.CANCELLED,
                entry -> entry.forYear() == year && entry.claimant().equals(node));
    }

    private double inMonth(AttributeAccount account, YearMonth month) {
        return mwh(account, entry -> entry.month().equals(month));
    }

    private static double net(List<AttributeEntry> entries, AttributeAccount account, Predicate<AttributeEntry> which) {
        double mwh = 0.0;
        for (AttributeEntry entry : entries) {
            if (which.test(entry)) {
                if (account.source()) {
                    mwh += entry.from() == account ? entry.mwh() : 0.0;
                } else {
                    mwh += entry.to() == account ? entry.mwh() : 0.0;
                    mwh -= entry.from() == account ? entry.mwh() : 0.0;
                }
            }
        }
        return mwh;
    }
}
