package io.greenpark.core.settlement;

import io.greenpark.core.check.Require;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.EnergyPrice;
import io.greenpark.core.tariff.Tariff;

/**
 * What a park has agreed with its grid company.
 *
 * @param tariff tariff of its voltage tier
 * @param capacityMode how the capacity part is charged
 * @param transformerMva rated power of the transformers [MVA]
 * @param peakFactor ratio of the metering interval's peak to the step's mean where the step is longer [1]
 * @param exportPrice price paid for exported energy, VAT included
 */
public record BillingTerms(
        Tariff tariff, CapacityMode capacityMode, double transformerMva, double peakFactor, EnergyPrice exportPrice) {

    public BillingTerms {
        Require.positive("transformerMva", transformerMva);
        Require.within("peakFactor", peakFactor, 1.0, 3.0);
    }
}
