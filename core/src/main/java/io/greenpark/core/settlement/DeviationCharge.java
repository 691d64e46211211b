package io.greenpark.core.settlement;

import io.greenpark.core.check.Require;

/**
 * What a month's energy costs that deviates from the contracts (偏差考核).
 *
 * @param bandFraction deviation that is free, as a share of the contracted energy [1]
 * @param overYuanPerMwh charge on energy above the band [yuan/MWh]
 * @param underYuanPerMwh charge on energy missing below it [yuan/MWh]
 */
public record DeviationCharge(double bandFraction, double overYuanPerMwh, double underYuanPerMwh) {

    /** Deviations are free. */
    public static final DeviationCharge NONE = new DeviationCharge(0.0, 0.0, 0.0);

    public DeviationCharge {
        Require.fraction("bandFraction", bandFraction);
        Require.notNegative("overYuanPerMwh", overYuanPerMwh);
        Require.notNegative("underYuanPerMwh", underYuanPerMwh);
    }

    /** Energy of a month that is charged [MWh]. */
    double chargedMwh(double contractedMwh, double importMwh) {
        return overMwh(contractedMwh, importMwh) + underMwh(contractedMwh, importMwh);
    }

    /** What it costs [yuan]. */
    double yuan(double contractedMwh, double importMwh) {
        return overYuanPerMwh * overMwh(contractedMwh, importMwh)
                + underYuanPerMwh * underMwh(contractedMwh, importMwh);
    }

    private double overMwh(double contractedMwh, double importMwh) {
        return Math.max(0.0, importMwh - (1.0 + bandFraction) * contractedMwh);
    }

    private double underMwh(double contractedMwh, double importMwh) {
        return Math.max(0.0, (1.0 - bandFraction) * contractedMwh - importMwh);
    }
}
