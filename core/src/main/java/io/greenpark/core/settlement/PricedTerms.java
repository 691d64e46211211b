package io.greenpark.core.settlement;

import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.tariff.EnergyPrices;
import io.greenpark.core.time.TimeAxis;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Billing terms with their prices laid on a time axis, once for all bills under them.
 *
 * @param terms tariff and how it is applied
 * @param prices prices of imported energy
 * @param exportPrice price of exported energy, VAT included
 * @param market what is agreed in the market, with prices as series
 * @param mechanisms mechanism prices, as series
 * @param variants the terms that are billed for comparison on the same meters
 */
public record PricedTerms(
        BillingTerms terms,
        EnergyPrices prices,
        PriceSeries exportPrice,
        MarketTerms market,
        List<Mechanism> mechanisms,
        Map<BillVariant, PricedTerms> variants) {

    public PricedTerms {
        mechanisms = List.copyOf(mechanisms);
        variants = Map.copyOf(variants);
    }

    /** {@code terms} on {@code axis}; variants of the same tariff share its prices. */
    public static PricedTerms of(BillingTerms terms, TimeAxis axis) {
        EnergyPrices prices = EnergyPrices.of(terms.tariff(), axis);
        Map<BillVariant, PricedTerms> variants = new EnumMap<>(BillVariant.class);
        terms.variants().forEach((variant, other) -> {
            boolean same = other.tariff().equals(terms.tariff());
            variants.put(variant, of(other, same ? prices : EnergyPrices.of(other.tariff(), axis), axis, Map.of()));
        });
        return of(terms, prices, axis, variants);
    }

    private static PricedTerms of(
            BillingTerms terms, EnergyPrices prices, TimeAxis axis, Map<BillVariant, PricedTerms> variants) {
        return new PricedTerms(
                terms,
                prices,
                terms.exportPrice().on(axis),
                terms.market().stepwise(axis),
                terms.side().mechanisms().stream()
                        .map(mechanism -> mechanism.stepwise(axis))
                        .toList(),
                variants);
    }
}
