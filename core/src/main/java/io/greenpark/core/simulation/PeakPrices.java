package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.DemandCharge;
import io.greenpark.core.dispatch.DemandCharge.PeakPrice;
import io.greenpark.core.settlement.BillingTerms;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.CapacityPrices;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** What dispatch knows of the capacity part of a bill, docs/model.md eq. (BIL-28) and (BIL-29). */
final class PeakPrices {

    private PeakPrices() {}

    /** The charge on peaks under {@code terms}; where they leave the mode open, that on the demand which is metered. */
    static DemandCharge usual(BillingTerms terms) {
        CapacityMode mode = terms.capacityMode() == CapacityMode.CHEAPEST ? CapacityMode.DEMAND : terms.capacityMode();
        return new DemandCharge(of(terms, mode), terms.demand().peakFactor(), 0.0, Map.of());
    }

    /** What peaks cost in every month, by the mode of the month. */
    static Map<YearMonth, PeakPrice> byMonth(BillingTerms terms, Map<YearMonth, CapacityMode> modes) {
        Map<YearMonth, PeakPrice> prices = new HashMap<>();
        modes.forEach((month, mode) -> prices.put(month, of(terms, mode)));
        return prices;
    }

    private static PeakPrice of(BillingTerms terms, CapacityMode mode) {
        CapacityPrices prices = terms.tariff().capacity();
        return switch (mode) {
            case TRANSFORMER -> PeakPrice.FREE;
            case DEMAND ->
                new PeakPrice(
                        prices.demandChargeYuanPerMwMonth(), prices.minDemandShareFraction() * terms.transformerMva());
            case CONTRACT ->
                new PeakPrice(
                        prices.demandChargeYuanPerMwMonth() * prices.excess().priceFactor(),
                        prices.excess().thresholdFactor() * terms.demand().contractMw());
            case CHEAPEST -> throw new IllegalArgumentException("a choice is not one mode");
        };
    }
}
