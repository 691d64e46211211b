package io.greenpark.core.lp;

/**
 * Makes a solution that satisfies the rows of a {@link LinearModel} to a solver's tolerance satisfy them to rounding, with
 * the columns at their bounds held there; docs/model.md eq. (DIS-50).
 *
 * <p>A column moves the more easily the further it is from its bounds, so that a correction goes to the columns whose marginal
 * cost is the price, over all stages at once. Where a row has none of these, columns at their bounds give way.
 */
public final class RowCorrection {

    /** Largest amount by which a row may still be missed. */
    private static final double ROUNDING = 1e-12;

    /**
     * Distance from its bounds that a column counts with at least: little enough to leave others the first choice, and its square
     * is above what regularises pivots.
     */
    private static final double LEAST_ROOM = 1e-6;

    private static final int MOST_ROUNDS = 10;

    private final StandardForm form;
    private final ChainPattern pattern;
    private final NewtonSystem system;
    private final double[] x;
    private final double[] missing;
    private final double[] noMultipliers;
    private final double[] change;

    private RowCorrection(LinearModel model) {
        form = new StandardForm(model);
        pattern = new ChainPattern(form);
        system = new NewtonSystem(form, pattern);
        x = new double[form.columns];
        missing = new double[pattern.unknowns];
        noMultipliers = new double[pattern.unknowns];
        change = new double[form.columns];
    }

    /**
     * The corrected solution.
     *
     * @param solution one value per column, which violates rows and bounds by little
     * @param near distance from a bound or a limit that counts as on it
     */
    public static double[] of(LinearModel model, double[] solution, double near) {
        var correction = new RowCorrection(model);
        correction.start(model, solution, near);
        correction.run();
        return correction.form.toModel(correction.x);
    }

    private void start(LinearModel model, double[] solution, double near) {
        for (int q = 0; q < form.columns; q++) {
            int j = form.origin[q];
            x[q] = j < 0 ? 0.0 : onto(solution[j] - model.lower[j], form.upper[q], near);
        }
        findMissing();
        for (int q = 0; q < form.columns; q++) {
            if (form.origin[q] < 0) {
                int k = form.columnStart[q];
                double slack = missing[pattern.positionOfRow[form.entryRow[k]]] / form.entryValue[k];
                x[q] = onto(slack, form.upper[q], near);
            }
        }
    }

    private static double onto(double value, double upper, double near) {
        if (value < near) {
            return 0.0;
        }
        return value > upper - near ? upper : value;
    }

    private void run() {
        double[] theta = new double[form.columns];
        double[] noCosts = new double[form.columns];
        for (int round = 0; round < MOST_ROUNDS && findMissing() > ROUNDING; round++) {
            for (int q = 0; q < x.length; q++) {
                double room = Math.min(1.0, Math.max(LEAST_ROOM, Math.min(x[q], form.upper[q] - x[q])));
                theta[q] = room * room;
            }
            system.factorise(theta);
            system.solve(missing, noCosts, change, true);
            for (int q = 0; q < x.length; q++) {
                x[q] = Math.min(form.upper[q], Math.max(0.0, x[q] + change[q]));
            }
        }
    }

    /** Sets what the rows miss, by position, and returns the largest amount. */
    private double findMissing() {
        System.arraycopy(system.rhs, 0, missing, 0, missing.length);
        system.residuals(0, form.columns, x, noMultipliers, change, missing);
        return NewtonSystem.largest(missing);
    }
}
