package io.greenpark.core.settlement;

import io.greenpark.core.tariff.Tariff;

/**
 * A way to buy energy.
 *
 * @param tariff prices
 * @param market what is agreed in the market besides
 */
public record PurchaseTerms(Tariff tariff, MarketTerms market) {

    /** A purchase without anything agreed in the market. */
    public static PurchaseTerms of(Tariff tariff) {
        return new PurchaseTerms(tariff, MarketTerms.NONE);
    }
}
