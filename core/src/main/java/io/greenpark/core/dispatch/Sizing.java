package io.greenpark.core.dispatch;

import io.greenpark.core.check.InvalidValueException;
import java.util.ArrayList;
import java.util.List;

/** The best sizes of a problem, and the curve of cost against emissions; docs/model.md section 7.18. */
public final class Sizing {

    /** Linear programmes after which a search for whole numbers ends with what it has and says how far it may be from the best. */
    public static final int MOST_SOLVES = 400;

    /** Share of the range of emissions by which the cleanest point may be above the least emissions, so that it has an interior. */
    public static final double CLEANEST_FRACTION = 1e-6;

    private final SizingProgramme programme;

    /** Prepares to size {@code problem}. */
    public Sizing(SizingProblem problem) {
        programme = new SizingProgramme(problem);
    }

    /**
     * The sizes with the least of {@code goal}.
     *
     * @param capTco2 most emissions of the horizon; infinite for no cap [tCO2]
     * @throws InfeasibleSizingException if no sizes keep all limits
     */
    public SizingOptimum least(SizingGoal goal, double capTco2) {
        return new SizingSearch(programme, goal, capTco2, MOST_SOLVES).solve();
    }

    /**
     * Least cost among sizes whose emissions are the least.
     *
     * @param leastTco2 least emissions of the horizon [tCO2]
     */
    public SizingOptimum cleanest(double leastTco2) {
        return least(SizingGoal.COST, leastTco2 + CLEANEST_FRACTION * (1.0 + Math.abs(leastTco2)));
    }

    /**
     * Least cost under caps on emissions in equal steps from those at least cost to the least there are; the dearest last.
     *
     * @param points number of points, at least 2
     * @param capTco2 most emissions of the horizon; infinite for no cap [tCO2]
     */
    public List<SizingOptimum> frontier(int points, double capTco2) {
        if (points < 2) {
            throw new InvalidValueException("points", "must be at least 2", points);
        }
        SizingOptimum cheapest = least(SizingGoal.COST, capTco2);
        double leastTco2 = least(SizingGoal.EMISSIONS, capTco2).emissionsTco2();
        double rangeTco2 = Math.max(0.0, cheapest.emissionsTco2() - leastTco2);
        List<SizingOptimum> frontier = new ArrayList<>(List.of(cheapest));
        for (int p = 1; p < points && rangeTco2 > 0.0; p++) {
            double above = Math.max(CLEANEST_FRACTION, (points - 1.0 - p) / (points - 1.0));
            frontier.add(least(SizingGoal.COST, leastTco2 + above * rangeTco2));
        }
        return frontier;
    }
}
