package io.greenpark.core.finance;

import io.greenpark.core.check.Require;

/**
 * A plant with its price.
 *
 * @param kind what it is
 * @param id unique name among the plants of this kind of its park or hub
 * @param mw rated power that its costs are counted by [MW]
 * @param mwh rated energy that its costs are counted by [MWh]; zero unless it stores energy
 * @param cost what it costs
 */
public record PricedPlant(PlantKind kind, String id, double mw, double mwh, CostTerms cost) {

    public PricedPlant {
        Require.id("id", id);
        Require.notNegative("mw", mw);
        Require.notNegative("mwh", mwh);
    }

    /** Cost of the purchase as it is stated [yuan]. */
    double capexYuan() {
        return cost.capital().yuan()
                + mw * cost.capital().yuanPerMw()
                + mwh * cost.capital().yuanPerMwh();
    }
}
