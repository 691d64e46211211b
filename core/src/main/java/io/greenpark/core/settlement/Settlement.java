package io.greenpark.core.settlement;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.EnergyPrices;
import io.greenpark.core.time.MonthSpan;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the monthly bills of a park from what its meters show, docs/model.md eq. (BIL-1) to (BIL-15) and (BIL-18) to (BIL-24). */
public final class Settlement {

    private final BillingTerms terms;
    private final EnergyPrices prices;
    private final List<MonthSpan> months;
    private final PowerSeries importMw;
    private final PowerSeries exportMw;
    private final PowerSeries loadMw;
    private final DemandMeter meter;
    private final MarketLines market;
    private final List<Mechanism> mechanisms;
    private final PriceSeries exportPrice;
    private final List<List<BillLine>> energyLines;
    private final Map<BillVariant, Bill> variants = new EnumMap<>(BillVariant.class);

    /**
     * Reads the meters of a park, for bills in any capacity mode.
     *
     * @param priced tariff and how it is applied, on the axis of the meters
     * @param importMw drawn from the grid per step [MW]
     * @param exportMw fed into the grid per step [MW]
     * @param loadMw consumed per step, of which the reactive power follows [MW]
     */
    public Settlement(PricedTerms priced, PowerSeries importMw, PowerSeries exportMw, PowerSeries loadMw) {
        this.terms = priced.terms();
        this.prices = priced.prices();
        this.months = importMw.axis().monthSpans();
        this.importMw = importMw;
        this.exportMw = exportMw;
        this.loadMw = loadMw;
        this.exportPrice = priced.exportPrice();
        this.mechanisms = priced.mechanisms();
        this.market = new MarketLines(priced.market(), prices.rows().get(BillRow.PURCHASE));
        this.meter = new DemandMeter(terms, importMw, months);
        this.energyLines = months.stream().map(this::energyLines).toList();
        priced.variants()
                .forEach((variant, other) ->
                        variants.put(variant, new Settlement(other, importMw, exportMw, loadMw).bill(Map.of())));
    }

    /**
     * The bill of all months that the axis of the meters touches, with those under other terms beside it. Where the terms
     * leave the choice of the capacity mode, these meters decide, billing period by billing period.
     *
     * @param terms tariff and how it is applied
     * @param importMw drawn from the grid per step [MW]
     * @param exportMw fed into the grid per step [MW]
     * @param loadMw consumed per step, of which the reactive power follows [MW]
     */
    public static Bill bill(BillingTerms terms, PowerSeries importMw, PowerSeries exportMw, PowerSeries loadMw) {
        return new Settlement(PricedTerms.of(terms, importMw.axis()), importMw, exportMw, loadMw).bill(Map.of());
    }

    /** The bill of a park whose consumption comes from the grid. */
    public static Bill bill(BillingTerms terms, PowerSeries importMw, PowerSeries exportMw) {
        return bill(terms, importMw, exportMw, importMw);
    }

    /**
     * The bill with a choice that was made before.
     *
     * @param chosen capacity mode by month, all months or none; none leaves it to the terms
     */
    public Bill bill(Map<YearMonth, CapacityMode> chosen) {
        List<List<BillLine>> lines = new ArrayList<>();
        energyLines.forEach(month -> lines.add(new ArrayList<>(month)));
        Map<YearMonth, CapacityMode> modes = new TreeMap<>();
        capacityCharges(chosen).forEach((m, charge) -> {
            lines.get(m).add(charge.line());
            modes.put(months.get(m).month(), charge.mode());
        });
        for (int m = 0; m < months.size(); m++) {
            var extra = new MonthlyExtras(terms, months.get(m), lines.get(m));
            extra.add(importMw, loadMw, meter, m);
        }
        new NettingAccount(months, lines, terms.tariff().timeOfUse(), prices.total())
                .add(terms.side().netting(), importMw, exportMw);
        return new Bill(lines.stream().flatMap(List::stream).toList(), modes).with(variants);
    }

    private List<BillLine> energyLines(MonthSpan month) {
        List<BillLine> lines = new ArrayList<>();
        double importMwh = importMw.energyMwh(month);
        prices.rows()
                .forEach((row, price) -> lines.add(energyLine(
                        month, row, importMwh * terms.tariff().shareFraction(row), importMw.valueYuan(price, month))));
        lines.addAll(market.of(month, importMw));
        mechanisms.forEach(mechanism -> lines.add(mechanism.line(month, exportMw)));
        terms.side().services().forEach(service -> lines.addAll(service.lines(month)));
        lines.add(energyLine(month, BillRow.EXPORT, exportMw.energyMwh(month), exportMw.valueYuan(exportPrice, month)));
        return lines;
    }

    private static BillLine energyLine(MonthSpan month, BillRow row, double mwh, double yuan) {
        double meanYuanPerMwh = mwh == 0.0 ? 0.0 : yuan / mwh;
        double signedYuan = row == BillRow.EXPORT ? 0.0 - yuan : yuan;
        return new BillLine(month.month(), row, mwh, "MWh", meanYuanPerMwh, Cents.round(signedYuan));
    }

    /** What is charged for capacity by index of the month. */
    private Map<Integer, CapacityCharge> capacityCharges(Map<YearMonth, CapacityMode> chosen) {
        Map<Integer, CapacityCharge> charges = new TreeMap<>();
        for (List<Integer> period : periods()) {
            YearMonth first = months.get(period.get(0)).month();
            charges.putAll(chosen.isEmpty() ? cheapest(period) : charges(period, chosen.get(first)));
        }
        return charges;
    }

    private Map<Integer, CapacityCharge> cheapest(List<Integer> period) {
        return terms.agreedModes().stream()
                .map(mode -> charges(period, mode))
                .reduce(Settlement::cheaper)
                .orElseThrow();
    }

    private Map<Integer, CapacityCharge> charges(List<Integer> of, CapacityMode mode) {
        Map<Integer, CapacityCharge> charges = new TreeMap<>();
        for (int m : of) {
            MonthSpan month = months.get(m);
            charges.put(
                    m,
                    mode == CapacityMode.TRANSFORMER
                            ? CapacityCharge.byTransformer(terms, month)
                            : CapacityCharge.byDemand(
                                    terms, month, mode, meter.ratchetedMw(m), importMw.energyMwh(month)));
        }
        return charges;
    }

    private static Map<Integer, CapacityCharge> cheaper(
            Map<Integer, CapacityCharge> first, Map<Integer, CapacityCharge> second) {
        return totalYuan(second) < totalYuan(first) ? second : first;
    }

    private static double totalYuan(Map<Integer, CapacityCharge> charges) {
        return Cents.sum(charges.values().stream().mapToDouble(CapacityCharge::amountYuan));
    }

    /** The months by billing period, in which the mode is fixed. */
    private Collection<List<Integer>> periods() {
        Map<YearMonth, List<Integer>> periods = new TreeMap<>();
        for (int m = 0; m < months.size(); m++) {
            YearMonth period = terms.periodOf(months.get(m).month());
            periods.computeIfAbsent(period, unused -> new ArrayList<>()).add(m);
        }
        return periods.values();
    }
}
