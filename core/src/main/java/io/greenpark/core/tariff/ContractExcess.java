package io.greenpark.core.tariff;

import io.greenpark.core.check.Require;

/**
 * What demand above the contract demand costs (超合同最大需量加价).
 *
 * @param thresholdFactor multiple of the contract demand from which it is charged [1]
 * @param priceFactor multiple of the demand charge for the part above it [1]
 */
public record ContractExcess(double thresholdFactor, double priceFactor) {

    /** Demand above the contract costs what demand costs. */
    public static final ContractExcess PLAIN = new ContractExcess(1.0, 1.0);

    public ContractExcess {
        Require.within("thresholdFactor", thresholdFactor, 1.0, 2.0);
        Require.within("priceFactor", priceFactor, 1.0, 10.0);
    }

    /** Demand that is charged for a contract over {@code contractMw} when {@code demandMw} is reached [MW]. */
    public double billedMw(double contractMw, double demandMw) {
        return contractMw + priceFactor * Math.max(0.0, demandMw - thresholdFactor * contractMw);
    }
}
