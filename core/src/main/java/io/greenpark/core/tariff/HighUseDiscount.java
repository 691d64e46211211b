package io.greenpark.core.tariff;

import io.greenpark.core.check.Require;

/**
 * Lower demand price in months in which a connection is well used.
 *
 * @param thresholdMwhPerMvaMonth energy per transformer capacity from which it applies [MWh/(MVA·month)]
 * @param demandPriceFactor factor on the demand charge [1]
 */
public record HighUseDiscount(double thresholdMwhPerMvaMonth, double demandPriceFactor) {

    /** No discount. */
    public static final HighUseDiscount NONE = new HighUseDiscount(0.0, 1.0);

    public HighUseDiscount {
        Require.notNegative("thresholdMwhPerMvaMonth", thresholdMwhPerMvaMonth);
        Require.within("demandPriceFactor", demandPriceFactor, 0.1, 1.0);
    }

    /** Factor on the demand charge of a month with the given use [1]. */
    public double factorAt(double useMwhPerMvaMonth) {
        return useMwhPerMvaMonth >= thresholdMwhPerMvaMonth ? demandPriceFactor : 1.0;
    }
}
