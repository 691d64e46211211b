package io.greenpark.milp;

import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.Variable;
import io.greenpark.core.lp.IntegerModel;
import io.greenpark.core.lp.LinearModel;
import java.util.Arrays;

/** An {@link IntegerModel} in the form of OR-tools, column for column and row for row. */
final class OrToolsProgramme {

    private final ModelBuilder model = new ModelBuilder();
    private final Variable[] columns;

    OrToolsProgramme(IntegerModel integer) {
        LinearModel linear = integer.linear();
        columns = new Variable[linear.columns()];
        LinearExprBuilder cost = LinearExpr.newBuilder();
        LinearExprBuilder[] rows = new LinearExprBuilder[linear.rows()];
        Arrays.setAll(rows, i -> LinearExpr.newBuilder());
        for (int j = 0; j < columns.length; j++) {
            Variable column = model.newVar(linear.lower(j), linear.upper(j), integer.isWhole(j), "");
            columns[j] = column;
            cost.addTerm(column, linear.cost(j));
            linear.forEachEntry(j, (row, value) -> rows[row].addTerm(column, value));
        }
        for (int i = 0; i < rows.length; i++) {
            model.addLinearConstraint(rows[i].build(), linear.rowLower(i), linear.rowUpper(i));
        }
        model.minimize(cost);
    }

    ModelBuilder model() {
        return model;
    }

    /** The solution of {@code solver}, one value per column. */
    double[] values(ModelSolver solver) {
        return Arrays.stream(columns).mapToDouble(solver::getValue).toArray();
    }
}
