package io.greenpark.core.settlement;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.CapacityPrices;
import io.greenpark.core.time.MonthSpan;

/**
 * The capacity part of one month's bill, docs/model.md eq. (BIL-3) and (BIL-4). A month that the time axis covers in part
 * is charged in proportion to the covered hours.
 *
 * @param month month and mode that is billed
 * @param mode mode of the line, never {@link CapacityMode#CHEAPEST}
 * @param line the line
 */
record CapacityCharge(MonthSpan month, CapacityMode mode, BillLine line) {

    /** The charge by transformer capacity. */
    static CapacityCharge byTransformer(BillingTerms terms, MonthSpan month) {
        return of(
                month,
                CapacityMode.TRANSFORMER,
                terms.transformerMva(),
                "MVA-month",
                terms.tariff().capacity().capacityChargeYuanPerMvaMonth());
    }

    /** The charge by the highest demand of {@code importMw}. */
    static CapacityCharge byDemand(BillingTerms terms, MonthSpan month, PowerSeries importMw) {
        CapacityPrices prices = terms.tariff().capacity();
        double leastMw = prices.minDemandShareFraction() * terms.transformerMva();
        double billedMw = Math.max(importMw.max(month) * terms.peakFactor(), leastMw);
        double useMwhPerMvaMonth = importMw.energyMwh(month) / (terms.transformerMva() * month.coveredFraction());
        double yuanPerMwMonth =
                prices.demandChargeYuanPerMwMonth() * prices.highUse().factorAt(useMwhPerMvaMonth);
        return of(month, CapacityMode.DEMAND, billedMw, "MW-month", yuanPerMwMonth);
    }

    private static CapacityCharge of(
            MonthSpan month, CapacityMode mode, double capacity, String unit, double yuanPerUnit) {
        double quantity = capacity * month.coveredFraction();
        double amountYuan = Cents.round(quantity * yuanPerUnit);
        return new CapacityCharge(
                month,
                mode,
                new BillLine(month.month(), BillRow.NETWORK_CAPACITY, quantity, unit, yuanPerUnit, amountYuan));
    }

    /** What is charged [yuan]. */
    double amountYuan() {
        return line.amountYuan();
    }
}
