package io.greenpark.core.finance;

import io.greenpark.core.check.Require;

/**
 * A plant of a project, with its use; docs/model.md eq. (FIN-15) and (FIN-16).
 *
 * @param node park or hub at which it stands
 * @param plant the plant and its price
 * @param use how it is used in a year
 * @param shareFraction part of it that belongs to the project [1]
 */
public record PlantInService(String node, PricedPlant plant, PlantUse use, double shareFraction) {

    public PlantInService {
        Require.fraction("shareFraction", shareFraction);
    }

    /** A plant that belongs to the project as a whole. */
    public PlantInService(String node, PricedPlant plant, PlantUse use) {
        this(node, plant, use, 1.0);
    }

    /** Unique name within the study, e.g. {@code kaiyuan-food.wind.liao-river}. */
    public String id() {
        return node + "." + plant.kind().id() + "." + plant.id();
    }

    /** The same plant with {@code share} of what belongs to the project. */
    public PlantInService times(double share) {
        return new PlantInService(node, plant, use, share * shareFraction);
    }

    /** What the project's part costs, net of value-added tax. */
    AssetCost cost(ValueAddedTax vat) {
        CostTerms terms = plant.cost();
        double goods = terms.vatIncluded() ? 1.0 + vat.goodsFraction() : 1.0;
        double service = terms.vatIncluded() ? 1.0 + vat.serviceFraction() : 1.0;
        double upkeepYuan = plant.mw() * terms.upkeep().yuanPerMwYear()
                + plant.capexYuan() * terms.upkeep().fractionPerYear()
                + use.deliveredMwh() * terms.upkeep().yuanPerMwh();
        return new AssetCost(
                id(),
                shareFraction * plant.capexYuan() / goods,
                shareFraction * upkeepYuan / service,
                new ServiceLife.Age(lifeYears()),
                terms.lifetime().replacementFraction(),
                terms.lifetime().salvageFraction());
    }

    /** Time until the first of its ends [a]. */
    double lifeYears() {
        CostTerms.Lifetime lifetime = plant.cost().lifetime();
        double years = Math.min(lifetime.years(), use.agedYears());
        if (Double.isFinite(lifetime.cycles())) {
            years = new ServiceLife.Cycles(lifetime.cycles(), use.cyclesPerYear(), years).years();
        }
        if (Double.isFinite(lifetime.hours())) {
            years = new ServiceLife.RunningHours(lifetime.hours(), use.hoursPerYear(), years).years();
        }
        return years;
    }

    /** Output in a year of its life from 1 over that of the first [1]. */
    double outputFraction(int age) {
        if (!use.outputByYear().isEmpty()) {
            return use.outputByYear().get(Math.min(age, use.outputByYear().size()) - 1);
        }
        return Math.max(0.0, 1.0 - plant.cost().lifetime().fadeFractionPerYear() * (age - 1));
    }

    /** Energy that the project's part delivers in its first year [MWh]. */
    public double deliveredMwh() {
        return shareFraction * use.deliveredMwh();
    }
}
