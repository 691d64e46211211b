package io.greenpark.core.sink;

import io.greenpark.core.check.Require;

/**
 * What is taken off a gain before credits are issued for it.
 *
 * @param leakageFraction share of the gain over the baseline that is lost elsewhere [1]
 * @param bufferFraction share of the credits that is kept back for reversals [1]
 * @param uncertaintyFraction share of the gain that is not credited since it is not known well enough [1]
 */
public record CreditDeductions(double leakageFraction, double bufferFraction, double uncertaintyFraction) {

    public CreditDeductions {
        Require.fraction("leakageFraction", leakageFraction);
        Require.fraction("bufferFraction", bufferFraction);
        Require.fraction("uncertaintyDeductionFraction", uncertaintyFraction);
    }
}
