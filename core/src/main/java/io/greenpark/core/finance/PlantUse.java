package io.greenpark.core.finance;

import io.greenpark.core.check.Require;
import java.util.List;

/**
 * How a plant is used in a year, as dispatch has found it.
 *
 * @param deliveredMwh energy that it delivers, curtailed energy left out [MWh/a]
 * @param cyclesPerYear full cycles of a battery [1/a]
 * @param hoursPerYear running hours of a machine [h/a]
 * @param outputByYear output in each year of its life over that of the first, where a model of ageing tells it; empty where the
 *     fade of its {@link CostTerms.Lifetime} holds [1]
 * @param agedYears time after which that model ends its life [a]; infinite where there is none
 */
public record PlantUse(
        double deliveredMwh, double cyclesPerYear, double hoursPerYear, List<Double> outputByYear, double agedYears) {

    public PlantUse {
        Require.notNegative("deliveredMwh", deliveredMwh);
        Require.notNegative("cyclesPerYear", cyclesPerYear);
        Require.notNegative("hoursPerYear", hoursPerYear);
        outputByYear = List.copyOf(outputByYear);
    }

    /** The use of a plant that only delivers energy, or none. */
    public static PlantUse of(double deliveredMwh) {
        return new PlantUse(deliveredMwh, 0.0, 0.0, List.of(), Double.POSITIVE_INFINITY);
    }
}
