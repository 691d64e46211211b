package io.greenpark.core.finance;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a plant costs and delivers, as far as it belongs to a project; before income tax and support, without fuel and without
 * the energy that a battery is charged with.
 *
 * @param node park or hub at which it stands
 * @param kind what it is
 * @param plant its id there
 * @param lifeYears time between purchases [a]
 * @param years the years from 0
 */
public record PlantAccount(String node, PlantKind kind, String plant, double lifeYears, List<PlantYear> years) {

    public PlantAccount {
        years = List.copyOf(years);
    }

    /** Purchase in year 0 [yuan]. */
    public double investmentYuan() {
        return years.get(0).purchaseYuan();
    }

    /** Yearly cost that is worth as much as all of its costs, eq. (FIN-14) [yuan/a]. */
    public double annualisedYuan(double discountRateFraction) {
        return Returns.npvYuan(costsYuan(), discountRateFraction)
                * Returns.capitalRecoveryFactor(discountRateFraction, years.size() - 1);
    }

    /** Levelised cost of what it delivers, eq. (FIN-4) [yuan/MWh]; empty if it delivers nothing. */
    public OptionalDouble levelisedYuanPerMwh(double discountRateFraction) {
        double[] deliveredMwh = deliveredMwh();
        return Returns.npvYuan(deliveredMwh, discountRateFraction) > 0.0
                ? OptionalDouble.of(Returns.levelisedYuanPerMwh(costsYuan(), deliveredMwh, discountRateFraction))
                : OptionalDouble.empty();
    }

    /** Purchase and operation less salvage by year, from year 0 [yuan]. */
    public double[] costsYuan() {
        return years.stream().mapToDouble(PlantYear::costYuan).toArray();
    }

    /** Energy that it delivers by year, from year 0 [MWh]. */
    public double[] deliveredMwh() {
        return years.stream().mapToDouble(PlantYear::deliveredMwh).toArray();
    }
}
