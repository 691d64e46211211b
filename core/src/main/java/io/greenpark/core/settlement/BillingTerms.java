package io.greenpark.core.settlement;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.EnergyPrice;
import io.greenpark.core.tariff.Tariff;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a park has agreed with its grid company.
 *
 * @param tariff tariff of its voltage tier
 * @param capacityMode how the capacity part is charged
 * @param transformerMva rated power of the transformers [MVA]
 * @param demand how the highest demand is metered
 * @param powerFactor what follows from the power factor, {@code null} if it is not billed
 * @param exportPrice price paid for exported energy, VAT included
 * @param otherTariffs tariffs under which the same meters are billed for comparison
 */
public record BillingTerms(
        Tariff tariff,
        CapacityMode capacityMode,
        double transformerMva,
        DemandTerms demand,
        @Nullable PowerFactorTerms powerFactor,
        EnergyPrice exportPrice,
        Map<BillVariant, Tariff> otherTariffs) {

    public BillingTerms {
        otherTariffs = Map.copyOf(otherTariffs);
        Require.positive("transformerMva", transformerMva);
        double leastMw = tariff.capacity().minDemandShareFraction() * transformerMva;
        if (demand.hasContract() && demand.contractMw() < leastMw) {
            throw new InvalidValueException(
                    "contractDemandMw",
                    "must be at least the least share of the transformers (%s MW)".formatted(leastMw),
                    demand.contractMw());
        }
        if (capacityMode == CapacityMode.CONTRACT && !demand.hasContract()) {
            throw new InvalidValueException("contractDemandMw", "must be given in mode contract", "not given");
        }
    }

    /** Terms without a contract demand or a power factor. */
    public BillingTerms(
            Tariff tariff,
            CapacityMode capacityMode,
            double transformerMva,
            double peakFactor,
            EnergyPrice exportPrice) {
        this(tariff, capacityMode, transformerMva, DemandTerms.metered(peakFactor), null, exportPrice, Map.of());
    }

    /** The terms that are billed for comparison: other tariffs, and every mode of which the cheapest is paid. */
    Map<BillVariant, BillingTerms> variants() {
        Map<BillVariant, BillingTerms> variants = new EnumMap<>(BillVariant.class);
        otherTariffs.forEach((variant, other) -> variants.put(
                variant,
                with(other, variant == BillVariant.DIRECT_CONNECTION ? CapacityMode.TRANSFORMER : capacityMode)));
        if (capacityMode == CapacityMode.CHEAPEST) {
            variants.put(BillVariant.TRANSFORMER, with(tariff, CapacityMode.TRANSFORMER));
            variants.put(BillVariant.DEMAND, with(tariff, CapacityMode.DEMAND));
            if (demand.hasContract()) {
                variants.put(BillVariant.CONTRACT, with(tariff, CapacityMode.CONTRACT));
            }
        }
        return variants;
    }

    private BillingTerms with(Tariff otherTariff, CapacityMode otherMode) {
        return new BillingTerms(otherTariff, otherMode, transformerMva, demand, powerFactor, exportPrice, Map.of());
    }
}
