package io.greenpark.core.tariff;

import io.greenpark.core.check.Require;

/**
 * The capacity part of a two-part tariff, VAT included; zero prices make the tariff a single-part one (单一制).
 *
 * @param capacityChargeYuanPerMvaMonth charge by transformer capacity [yuan/(MVA·month)]
 * @param demandChargeYuanPerMwMonth charge by maximum demand [yuan/(MW·month)]
 * @param minDemandShareFraction demand billed at least, as a share of the transformer capacity [1]
 * @param highUse lower demand price of well-used connections
 * @param excess price of demand above a contract
 */
public record CapacityPrices(
        double capacityChargeYuanPerMvaMonth,
        double demandChargeYuanPerMwMonth,
        double minDemandShareFraction,
        HighUseDiscount highUse,
        ContractExcess excess) {

    public CapacityPrices {
        Require.notNegative("capacityChargeYuanPerMvaMonth", capacityChargeYuanPerMvaMonth);
        Require.notNegative("demandChargeYuanPerMwMonth", demandChargeYuanPerMwMonth);
        Require.fraction("minDemandShareFraction", minDemandShareFraction);
    }

    /** The same prices with a capacity charge that is higher by {@code yuanPerMvaMonth} [yuan/(MVA·month)]. */
    CapacityPrices plusYuanPerMvaMonth(double yuanPerMvaMonth) {
        return new CapacityPrices(
                capacityChargeYuanPerMvaMonth + yuanPerMvaMonth,
                demandChargeYuanPerMwMonth,
                minDemandShareFraction,
                highUse,
                excess);
    }

    /** Prices that charge demand above a contract like any other. */
    public CapacityPrices(
            double capacityChargeYuanPerMvaMonth,
            double demandChargeYuanPerMwMonth,
            double minDemandShareFraction,
            HighUseDiscount highUse) {
        this(
                capacityChargeYuanPerMvaMonth,
                demandChargeYuanPerMwMonth,
                minDemandShareFraction,
                highUse,
                ContractExcess.PLAIN);
    }
}
