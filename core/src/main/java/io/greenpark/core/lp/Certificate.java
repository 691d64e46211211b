package io.greenpark.core.lp;

/**
 * How good a solution is, computed from the model alone; docs/model.md eq. (DIS-21).
 *
 * <p>The bound holds whatever the multipliers are: for any y, the minimum over l ≤ x ≤ u and r ≤ a ≤ s of
 * c'x + y'(a − Ax) is not above the optimum. Good multipliers make it sharp, bad ones make the gap large, but no error of a
 * solver can make it wrong.
 *
 * @param objective c'x of the solution
 * @param bound no feasible solution has a lower objective
 * @param primalResidual largest amount by which the solution violates a row or a bound, relative to 1 + |limit|
 * @param dualResidual largest amount by which a multiplier pointed to an infinite side of its row and was set to zero
 */
public record Certificate(double objective, double bound, double primalResidual, double dualResidual) {

    /** Distance of objective and bound relative to the objective [1]. */
    public double gap() {
        return (objective - bound) / (1.0 + Math.abs(objective));
    }

    /** The certificate of two models that share nothing, taken together. */
    public Certificate plus(Certificate other) {
        return new Certificate(
                objective + other.objective,
                bound + other.bound,
                Math.max(primalResidual, other.primalResidual),
                Math.max(dualResidual, other.dualResidual));
    }

    /**
     * Judges a solution.
     *
     * @param x one value per column
     * @param y one multiplier per row
     */
    public static Certificate of(LinearModel model, double[] x, double[] y) {
        double[] activity = new double[model.rows];
        double[] multiplier = new double[model.rows];
        double dualResidual = 0.0;
        for (int i = 0; i < model.rows; i++) {
            boolean toInfinity = y[i] > 0.0 && Double.isInfinite(model.rowLower[i])
                    || y[i] < 0.0 && Double.isInfinite(model.rowUpper[i]);
            multiplier[i] = toInfinity ? 0.0 : y[i];
            dualResidual = Math.max(dualResidual, toInfinity ? Math.abs(y[i]) : 0.0);
        }
        var objective = new CompensatedSum();
        var bound = new CompensatedSum();
        double primalResidual = 0.0;
        for (int j = 0; j < model.columns; j++) {
            double reducedCost = model.cost[j];
            for (int k = model.columnStart[j]; k < model.columnStart[j + 1]; k++) {
                activity[model.entryRow[k]] += model.entryValue[k] * x[j];
                reducedCost -= model.entryValue[k] * multiplier[model.entryRow[k]];
            }
            objective.add(model.cost[j] * x[j]);
            bound.add(reducedCost * (reducedCost > 0.0 ? model.lower[j] : model.upper[j]));
            primalResidual = Math.max(primalResidual, violation(x[j], model.lower[j], model.upper[j]));
        }
        for (int i = 0; i < model.rows; i++) {
            double side = multiplier[i] > 0.0 ? model.rowLower[i] : model.rowUpper[i];
            bound.add(multiplier[i] == 0.0 ? 0.0 : multiplier[i] * side);
            primalResidual = Math.max(primalResidual, violation(activity[i], model.rowLower[i], model.rowUpper[i]));
        }
        return new Certificate(objective.value(), bound.value(), primalResidual, dualResidual);
    }

    private static double violation(double value, double lower, double upper) {
        double below = Double.isInfinite(lower) ? 0.0 : (lower - value) / (1.0 + Math.abs(lower));
        double above = Double.isInfinite(upper) ? 0.0 : (value - upper) / (1.0 + Math.abs(upper));
        return Math.max(0.0, Math.max(below, above));
    }
}
