package io.greenpark.core.dispatch;

import io.greenpark.core.lp.CountedModel;
import io.greenpark.core.lp.LinearModel;
import io.greenpark.core.lp.LinearModelBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * Dispatch and sizes as one linear programme, docs/model.md eq. (DIS-70) to (DIS-72).
 *
 * <p>Columns are those of the dispatch model of one unit of everything, then one per size; rows are those of {@link CountedModel},
 * then one per limit, then that of the cap on emissions where there is one.
 */
final class SizingProgramme {

    /** A goal in tCO2 is counted as if a tonne cost this much, which brings it to the size of costs [yuan/tCO2]. */
    static final double YUAN_PER_TCO2 = 1000.0;

    final SizingProblem problem;

    /** The dispatch model with one unit of every size. */
    final DispatchModel one;

    /** Columns before those of the sizes. */
    final int flows;

    /** Rows before those of the limits. */
    final int ruled;

    /** What a unit of each column emits [tCO2]. */
    final double[] tco2;

    /** The programme at least cost, with its limits. */
    private final LinearModel costs;

    private final int lastStage;

    SizingProgramme(SizingProblem problem) {
        this.problem = problem;
        one = new DispatchModel(problem.one());
        var taxed = new DispatchModel(problem.taxed());
        List<CountedModel.Kind> kinds = new ArrayList<>();
        for (SizeVariable size : problem.variables()) {
            LinearModel two = new DispatchModel(size.two()).linear;
            LinearModel many = new DispatchModel(size.many()).linear;
            if (!CountedModel.isProportional(one.linear, two, many, size.manyUnits())) {
                throw new NotProportionalException(size.id());
            }
            kinds.add(new CountedModel.Kind(
                    two, size.least(), size.most(), size.whole(), problem.years() * size.yuanPerUnitYear()));
        }
        LinearModel counted = CountedModel.of(one.linear, kinds).linear();
        flows = one.linear.columns();
        ruled = counted.rows();
        lastStage = one.steps() - 1;
        tco2 = new double[counted.columns()];
        for (int j = 0; j < flows; j++) {
            tco2[j] = taxed.linear.cost(j) - one.linear.cost(j);
        }
        var builder = new LinearModelBuilder(counted);
        serveAll(one, builder);
        costs = limited(builder);
    }

    /** Loads are served at any cost, or emissions would fall by shedding them. */
    private static void serveAll(DispatchModel model, LinearModelBuilder builder) {
        for (NodeLayout at : model.nodes) {
            for (int offset : new int[] {at.unservedColumn, at.coldColumn}) {
                for (int t = 0; t < model.steps() && offset != NodeLayout.NONE; t++) {
                    builder.bounds(model.column(t, offset), 0.0, 0.0);
                }
            }
        }
    }

    private LinearModel limited(LinearModelBuilder builder) {
        for (SizeLimit limit : problem.limits()) {
            double scale = scale(limit);
            int row = builder.periodRow(lastStage, Double.NEGATIVE_INFINITY, limit.most() / scale);
            for (int k = 0; k < limit.perUnit().size(); k++) {
                if (limit.perUnit().get(k) != 0.0) {
                    builder.entry(row, flows + k, limit.perUnit().get(k) / scale);
                }
            }
        }
        return builder.build();
    }

    /** What rows of a limit are divided by, so that their coefficients are about 1. */
    static double scale(SizeLimit limit) {
        return limit.perUnit().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** What the row of the cap is divided by: it holds the mean of a step. */
    double capScale() {
        return lastStage + 1.0;
    }

    /**
     * The programme of a goal.
     *
     * @param capTco2 most emissions; infinite for no cap
     * @param least smallest number of units of each variable
     * @param most largest number of units of each variable
     */
    LinearModel of(SizingGoal goal, double capTco2, double[] least, double[] most) {
        var builder = new LinearModelBuilder(costs);
        for (int k = 0; k < least.length; k++) {
            builder.bounds(flows + k, least[k], most[k]);
        }
        if (goal == SizingGoal.EMISSIONS) {
            for (int j = 0; j < costs.columns(); j++) {
                builder.cost(j, YUAN_PER_TCO2 * tco2[j]);
            }
        }
        if (capTco2 < Double.POSITIVE_INFINITY) {
            int row = builder.periodRow(lastStage, Double.NEGATIVE_INFINITY, capTco2 / capScale());
            for (int j = 0; j < flows; j++) {
                if (tco2[j] != 0.0) {
                    builder.entry(row, j, tco2[j] / capScale());
                }
            }
        }
        return builder.build();
    }

    /** Whether a row is one of flows: none of limits on energies, and none of limits on sizes. */
    boolean isOfDispatch(int row) {
        return row < ruled && one.limitRows.stream().noneMatch(limit -> limit.row() == row);
    }

    /** Cost of a solution [yuan]. */
    double costYuan(double[] x) {
        double yuan = 0.0;
        for (int j = 0; j < x.length; j++) {
            yuan += costs.cost(j) * x[j];
        }
        return yuan;
    }

    /** What the sizes of a solution cost [yuan]. */
    double plantsYuan(double[] x) {
        double yuan = 0.0;
        for (int j = flows; j < x.length; j++) {
            yuan += costs.cost(j) * x[j];
        }
        return yuan;
    }

    /** Emissions of a solution [tCO2]. */
    double emissionsTco2(double[] x) {
        double sum = 0.0;
        for (int j = 0; j < flows; j++) {
            sum += tco2[j] * x[j];
        }
        return sum;
    }
}
