package io.greenpark.core.settlement;

import io.greenpark.core.check.Require;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.Tariff;

/**
 * What a park has agreed with its grid company.
 *
 * @param tariff tariff of its voltage tier
 * @param capacityMode how the capacity part is charged
 * @param transformerMva rated power of the transformers [MVA]
 * @param peakFactor ratio of the metering interval's peak to the step's mean where the step is longer [1]
 * @param exportPriceYuanPerMwh price paid for exported energy [yuan/MWh], VAT included
 */
public record BillingTerms(
        Tariff tariff,
        CapacityMode capacityMode,
        double transformerMva,
        double peakFactor,
        double exportPriceYuanPerMwh) {

    public BillingTerms {
        Require.positive("transformerMva", transformerMva);
        Require.within("peakFactor", peakFactor, 1.0, 3.0);
        Require.finite("exportPriceYuanPerMwh", exportPriceYuanPerMwh);
    }
}
