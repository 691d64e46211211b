package io.greenpark.core.dispatch;

import io.greenpark.core.lp.Certificate;
import io.greenpark.core.lp.LinearModel;
import java.util.ArrayList;
import java.util.List;

/** Translates solutions of a {@link SizingProgramme} into sizes and values of relaxing, docs/model.md eq. (DIS-73). */
final class SizingReading {

    private final SizingProgramme programme;
    private final double perUnitOfGoal;
    private final boolean capped;

    SizingReading(SizingProgramme programme, SizingGoal goal, double capTco2) {
        this.programme = programme;
        this.perUnitOfGoal = goal == SizingGoal.EMISSIONS ? SizingProgramme.YUAN_PER_TCO2 : 1.0;
        this.capped = capTco2 < Double.POSITIVE_INFINITY;
    }

    /**
     * The optimum of a solution.
     *
     * @param best the solution with the best numbers
     * @param bound what no other numbers are below
     * @param relaxed that in which numbers need not be whole, whose multipliers tell what relaxing is worth
     */
    SizingOptimum optimum(SizingSearch.Node best, double bound, SizingSearch.Node relaxed, int solves) {
        double[] x = best.x();
        double[] y = relaxed.y();
        int sizes = programme.problem.variables().size();
        List<Double> units = new ArrayList<>();
        List<Double> leastValues = new ArrayList<>();
        List<Double> mostValues = new ArrayList<>();
        for (int k = 0; k < sizes; k++) {
            double value = x[programme.flows + k];
            boolean whole = programme.problem.variables().get(k).whole();
            units.add(whole ? Math.rint(value) : value);
            double reducedCost = reducedCost(relaxed.model(), y, programme.flows + k) / perUnitOfGoal;
            leastValues.add(Math.max(0.0, reducedCost));
            mostValues.add(Math.max(0.0, -reducedCost));
        }
        List<Double> limitValues = new ArrayList<>();
        for (int l = 0; l < programme.problem.limits().size(); l++) {
            double scale = SizingProgramme.scale(programme.problem.limits().get(l));
            limitValues.add(valueOf(y, programme.ruled + l, scale));
        }
        double capValue = capped ? valueOf(y, programme.ruled + limitValues.size(), programme.capScale()) : 0.0;
        var limits = new SizedLimits(programme, best, relaxed, perUnitOfGoal);
        return new SizingOptimum(
                units,
                programme.costYuan(x),
                programme.plantsYuan(x),
                programme.emissionsTco2(x),
                new Certificate(
                        best.certificate().objective() / perUnitOfGoal,
                        bound / perUnitOfGoal,
                        best.certificate().primalResidual(),
                        best.certificate().dualResidual()),
                relaxed.bound() / perUnitOfGoal,
                leastValues,
                mostValues,
                limitValues,
                capValue,
                limits.energies(),
                limits.connections(),
                solves);
    }

    /** A limit from above has a multiplier that is not above zero. */
    private double valueOf(double[] y, int row, double scale) {
        return Math.max(0.0, -y[row]) / scale / perUnitOfGoal;
    }

    /** What one more of a column costs beside what it changes elsewhere. */
    static double reducedCost(LinearModel model, double[] y, int column) {
        double[] cost = {model.cost(column)};
        model.forEachEntry(column, (row, value) -> cost[0] -= value * y[row]);
        return cost[0];
    }
}
