package io.greenpark.core.dispatch;

import io.greenpark.core.lp.Certificate;
import java.util.List;

/**
 * The best sizes of a {@link SizingProblem}; money and emissions are those of the horizon.
 *
 * <p>Values of relaxing are those of the problem without the condition on whole numbers, and are what the goal falls by, in its
 * own unit, per unit of what is relaxed.
 *
 * @param units number of units of each variable
 * @param costYuan cost of the plants and of the dispatch [yuan]
 * @param plantsYuan cost of the plants in it [yuan]
 * @param emissionsTco2 emissions of imports and fuels [tCO2]
 * @param certificate the goal, and what no other sizes are below
 * @param relaxedBound what the goal is not below if numbers need not be whole
 * @param leastValues what one unit less of the smallest number of each variable is worth
 * @param mostValues what one unit more of the largest number of each variable is worth
 * @param limitValues what one more of each limit is worth
 * @param emissionsCapValue what one more tCO2 of the cap is worth; zero without one
 * @param energyValues how limits on energies are used and what relaxing them is worth, by node and limit
 * @param connectionValues the same of grid connections that no size changes
 * @param solves linear programmes that were solved
 */
public record SizingOptimum(
        List<Double> units,
        double costYuan,
        double plantsYuan,
        double emissionsTco2,
        Certificate certificate,
        double relaxedBound,
        List<Double> leastValues,
        List<Double> mostValues,
        List<Double> limitValues,
        double emissionsCapValue,
        List<LimitValue> energyValues,
        List<ConnectionValue> connectionValues,
        int solves) {

    public SizingOptimum {
        units = List.copyOf(units);
        leastValues = List.copyOf(leastValues);
        mostValues = List.copyOf(mostValues);
        limitValues = List.copyOf(limitValues);
        energyValues = List.copyOf(energyValues);
        connectionValues = List.copyOf(connectionValues);
    }
}
