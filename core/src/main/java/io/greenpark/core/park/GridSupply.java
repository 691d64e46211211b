package io.greenpark.core.park;

import io.greenpark.core.check.Require;
import io.greenpark.core.factors.GridFactor;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.Tariff;

/**
 * How a park is tied to the public grid: limits, tariff and emission factor.
 *
 * @param connection import and export limits
 * @param tariff tariff of its voltage tier
 * @param billing how the capacity part is charged
 * @param transformerMva rated power of the transformers [MVA]
 * @param peakFactor ratio of the metering interval's peak to the step's mean where the step is longer [1]
 * @param exportPriceYuanPerMwh price paid for exported energy [yuan/MWh], VAT included
 * @param factor location-based emission factor
 */
public record GridSupply(
        GridConnection connection,
        Tariff tariff,
        CapacityMode billing,
        double transformerMva,
        double peakFactor,
        double exportPriceYuanPerMwh,
        GridFactor factor) {

    public GridSupply {
        Require.positive("transformerMva", transformerMva);
        Require.within("peakFactor", peakFactor, 1.0, 3.0);
        Require.finite("exportPriceYuanPerMwh", exportPriceYuanPerMwh);
    }
}
