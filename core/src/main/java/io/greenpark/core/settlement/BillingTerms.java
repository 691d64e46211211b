package io.greenpark.core.settlement;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.EnergyPrice;
import io.greenpark.core.tariff.ExtraCharges;
import io.greenpark.core.tariff.Tariff;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a park has agreed with its grid company.
 *
 * @param tariff tariff of its voltage tier
 * @param capacityMode how the capacity part is charged
 * @param periodMonths months of a billing period, in which the mode is fixed; they divide a year
 * @param transformerMva rated power of the transformers [MVA]
 * @param demand how the highest demand is metered
 * @param powerFactor what follows from the power factor, {@code null} if it is not billed
 * @param exportPrice price paid for exported energy, VAT included
 * @param market what is agreed in the market
 * @param side what is settled besides
 * @param otherPurchases other ways to buy under which the same meters are billed for comparison
 */
public record BillingTerms(
        Tariff tariff,
        CapacityMode capacityMode,
        int periodMonths,
        double transformerMva,
        DemandTerms demand,
        @Nullable PowerFactorTerms powerFactor,
        EnergyPrice exportPrice,
        MarketTerms market,
        SideTerms side,
        Map<BillVariant, PurchaseTerms> otherPurchases) {

    /** Months of the usual billing period, a calendar quarter. */
    public static final int QUARTER = 3;

    private static final int YEAR = 12;

    public BillingTerms {
        if (periodMonths < 1 || YEAR % periodMonths != 0) {
            throw new InvalidValueException("periodMonths", "must divide a year", periodMonths);
        }
        otherPurchases = Map.copyOf(otherPurchases);
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

    /** Terms without a contract demand or a power factor, by the quarter. */
    public BillingTerms(
            Tariff tariff,
            CapacityMode capacityMode,
            double transformerMva,
            double peakFactor,
            EnergyPrice exportPrice) {
        this(
                tariff,
                capacityMode,
                QUARTER,
                transformerMva,
                DemandTerms.metered(peakFactor),
                null,
                exportPrice,
                MarketTerms.NONE,
                SideTerms.NONE,
                Map.of());
    }

    /** The modes in which the capacity part may be charged, of which {@code CHEAPEST} leaves the choice. */
    public Set<CapacityMode> agreedModes() {
        if (capacityMode != CapacityMode.CHEAPEST) {
            return EnumSet.of(capacityMode);
        }
        Set<CapacityMode> modes = EnumSet.of(CapacityMode.TRANSFORMER, CapacityMode.DEMAND);
        if (demand.hasContract()) {
            modes.add(CapacityMode.CONTRACT);
        }
        return modes;
    }

    /** How many kinds of charges of these terms dispatch does not see, docs/model.md section 8. */
    public long chargesBeyondDispatch() {
        ExtraCharges extra = tariff.extra();
        boolean byDemand = capacityMode != CapacityMode.TRANSFORMER;
        return Stream.of(
                        byDemand && demand.ratchetFraction() > 0.0 && demand.lookbackMonths() > 0,
                        byDemand && tariff.capacity().highUse().demandPriceFactor() < 1.0,
                        powerFactor != null,
                        !extra.windows().isEmpty(),
                        !extra.demandBlocks().isEmpty(),
                        !extra.energyBlocks().isEmpty(),
                        extra.minimumYuanPerMonth() > 0.0,
                        !(side.netting() instanceof Netting.None),
                        !side.mechanisms().isEmpty(),
                        !market.deviation().equals(DeviationCharge.NONE))
                .filter(charged -> charged)
                .count();
    }

    /** First month of the billing period of {@code month}. */
    public YearMonth periodOf(YearMonth month) {
        return month.minusMonths((month.getMonthValue() - 1) % periodMonths);
    }

    /** The terms that are billed for comparison on the same meters. */
    Map<BillVariant, BillingTerms> variants() {
        Map<BillVariant, BillingTerms> variants = new EnumMap<>(BillVariant.class);
        otherPurchases.forEach((variant, other) -> variants.put(
                variant,
                with(other, variant == BillVariant.DIRECT_CONNECTION ? CapacityMode.TRANSFORMER : capacityMode)));
        return variants;
    }

    private BillingTerms with(PurchaseTerms other, CapacityMode otherMode) {
        return new BillingTerms(
                other.tariff(),
                otherMode,
                periodMonths,
                transformerMva,
                demand,
                powerFactor,
                exportPrice,
                other.market(),
                side,
                Map.of());
    }
}
