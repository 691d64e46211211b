package io.greenpark.core.settlement;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.EnergyPrices;
import io.greenpark.core.time.MonthSpan;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the monthly bills of a park from what its meters show, docs/model.md eq. (BIL-1) to (BIL-6). */
public final class Settlement {

    private final BillingTerms terms;
    private final EnergyPrices prices;
    private final List<MonthSpan> months;
    private final PowerSeries importMw;
    private final PowerSeries exportMw;

    private Settlement(BillingTerms terms, PowerSeries importMw, PowerSeries exportMw) {
        this.terms = terms;
        this.prices = EnergyPrices.of(terms.tariff(), importMw.axis());
        this.months = importMw.axis().monthSpans();
        this.importMw = importMw;
        this.exportMw = exportMw;
    }

    /**
     * The bill of all months that the axis of the meters touches.
     *
     * @param terms tariff and how it is applied
     * @param importMw drawn from the grid per step [MW]
     * @param exportMw fed into the grid per step [MW]
     */
    public static Bill bill(BillingTerms terms, PowerSeries importMw, PowerSeries exportMw) {
        return new Settlement(terms, importMw, exportMw).bill();
    }

    private Bill bill() {
        List<BillLine> lines = new ArrayList<>();
        prices.rows()
                .forEach((row, price) -> lines.addAll(
                        energyLines(row, importMw, price, terms.tariff().shareFraction(row))));
        lines.addAll(energyLines(BillRow.EXPORT, exportMw, terms.exportPrice().on(exportMw.axis()), 1.0));
        List<CapacityCharge> capacity = capacityCharges();
        capacity.forEach(charge -> lines.add(charge.line()));
        Map<YearMonth, CapacityMode> modes = capacity.stream()
                .collect(Collectors.toMap(charge -> charge.month().month(), CapacityCharge::mode));
        return new Bill(lines, modes);
    }

    private List<BillLine> energyLines(BillRow row, PowerSeries powerMw, PriceSeries price, double shareFraction) {
        return months.stream()
                .map(month -> {
                    double mwh = powerMw.energyMwh(month) * shareFraction;
                    double yuan = powerMw.valueYuan(price, month);
                    double meanYuanPerMwh = mwh == 0.0 ? 0.0 : yuan / mwh;
                    double signedYuan = row == BillRow.EXPORT ? 0.0 - yuan : yuan;
                    return new BillLine(month.month(), row, mwh, "MWh", meanYuanPerMwh, Cents.round(signedYuan));
                })
                .toList();
    }

    private List<CapacityCharge> capacityCharges() {
        return switch (terms.capacityMode()) {
            case TRANSFORMER -> byTransformer(months);
            case DEMAND -> byDemand(months);
            case CHEAPEST ->
                quarters().stream()
                        .flatMap(quarter -> cheaper(byTransformer(quarter), byDemand(quarter)).stream())
                        .toList();
        };
    }

    private List<CapacityCharge> byTransformer(List<MonthSpan> of) {
        return of.stream()
                .map(month -> CapacityCharge.byTransformer(terms, month))
                .toList();
    }

    private List<CapacityCharge> byDemand(List<MonthSpan> of) {
        return of.stream()
                .map(month -> CapacityCharge.byDemand(terms, month, importMw))
                .toList();
    }

    private static List<CapacityCharge> cheaper(List<CapacityCharge> first, List<CapacityCharge> second) {
        return totalYuan(second) < totalYuan(first) ? second : first;
    }

    private static double totalYuan(List<CapacityCharge> charges) {
        return Cents.sum(charges.stream().mapToDouble(CapacityCharge::amountYuan));
    }

    /** The months by calendar quarter, the billing period in which the mode is fixed. */
    private Collection<List<MonthSpan>> quarters() {
        Map<String, List<MonthSpan>> quarters = new LinkedHashMap<>();
        for (MonthSpan month : months) {
            String quarter = month.month().getYear() + "-" + month.month().get(IsoFields.QUARTER_OF_YEAR);
            quarters.computeIfAbsent(quarter, unused -> new ArrayList<>()).add(month);
        }
        return quarters.values();
    }
}
