package io.greenpark.core.settlement;

import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.CapacityPrices;
import io.greenpark.core.time.MonthSpan;

/**
 * The capacity part of one month's bill, docs/model.md eq. (BIL-3), (BIL-4) and (BIL-11). A month that the time axis covers in part
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

    /**
     * The charge by the highest demand, or in a contract by the demand that was agreed.
     *
     * @param mode {@link CapacityMode#DEMAND} or {@link CapacityMode#CONTRACT}
     * @param demandMw highest demand, ratchet included [MW]
     * @param importMwh energy of the month [MWh]
     */
    static CapacityCharge byDemand(
            BillingTerms terms, MonthSpan month, CapacityMode mode, double demandMw, double importMwh) {
        CapacityPrices prices = terms.tariff().capacity();
        double billedMw = mode == CapacityMode.CONTRACT
                ? prices.excess().billedMw(terms.demand().contractMw(), demandMw)
                : Math.max(demandMw, prices.minDemandShareFraction() * terms.transformerMva());
        double useMwhPerMvaMonth = importMwh / (terms.transformerMva() * month.coveredFraction());
        double yuanPerMwMonth =
                prices.demandChargeYuanPerMwMonth() * prices.highUse().factorAt(useMwhPerMvaMonth);
        return of(month, mode, billedMw, "MW-month", yuanPerMwMonth);
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
