package io.greenpark.core.dispatch;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import com.google.ortools.modelbuilder.Variable;
import io.greenpark.core.lp.LinearModel;

/** The linear programme of a dispatch problem in the hands of OR-tools, built once and solved from scratch each time. */
final class OrToolsPeer {

    static {
        Loader.loadNativeLibraries();
    }

    private final ModelBuilder model = new ModelBuilder();

    OrToolsPeer(LinearModel linear) {
        LinearExprBuilder cost = LinearExpr.newBuilder();
        LinearExprBuilder[] rows = new LinearExprBuilder[linear.rows()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = LinearExpr.newBuilder();
        }
        for (int j = 0; j < linear.columns(); j++) {
            Variable column = model.newNumVar(linear.lower(j), linear.upper(j), "");
            cost.addTerm(column, linear.cost(j));
            linear.forEachEntry(j, (row, value) -> rows[row].addTerm(column, value));
        }
        for (int i = 0; i < rows.length; i++) {
            model.addLinearConstraint(rows[i].build(), linear.rowLower(i), linear.rowUpper(i));
        }
        model.minimize(cost);
    }

    /**
     * Least cost [yuan].
     *
     * @param solver name of the solver in OR-tools, e.g. {@code highs}
     * @param parameters settings in the solver's own words, one a line; may be empty
     */
    double leastCostYuan(String solver, String parameters) {
        var solving = new ModelSolver(solver);
        if (!parameters.isEmpty()) {
            solving.setSolverSpecificParameters(parameters);
        }
        SolveStatus status = solving.solve(model);
        if (status != SolveStatus.OPTIMAL) {
            throw new IllegalStateException(solver + " ended with " + status);
        }
        return solving.getObjectiveValue();
    }
}
