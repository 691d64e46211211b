package io.greenpark.core.lp;

/**
 * The linear system behind every step: for a scaling Θ of the columns and right-hand sides r and h find dx and dy with
 *
 * <pre>A dx = r,   dx = Θ (A' dy − h)</pre>
 *
 * <p>Columns of one stage are eliminated, explicit columns stay, so that every pivot is a sum of terms of one sign and steps
 * of stored energy come out of the solve itself instead of as small differences; docs/model.md eq. (DIS-24).
 */
final class NewtonSystem {

    /** Rounds of iterative refinement at most. */
    private static final int MOST_ROUNDS = 3;

    /** Error at which refinement stops, relative to the right-hand side and the costs of the programme. */
    private static final double REFINED = 1e-10;

    private final StandardForm form;
    private final ChainPattern pattern;
    private final ChainFactor factor;
    private final double[] unknown;
    private final double[] rowWork;
    private final double[] columnWork;
    private final double enough;
    private final double enoughStationarity;
    private double[] theta;

    NewtonSystem(StandardForm form) {
        this.form = form;
        pattern = new ChainPattern(form);
        factor = new ChainFactor(pattern);
        unknown = new double[pattern.unknowns];
        rowWork = new double[form.rows];
        columnWork = new double[form.columns];
        theta = new double[0];
        enough = REFINED * (1.0 + BoxKernels.largest(0, form.rows, form.rhs));
        enoughStationarity = REFINED * (1.0 + BoxKernels.largest(0, form.columns, form.cost));
    }

    /** Factorises for {@code theta}, which must not change until the last solve with it. */
    void factorise(double[] theta) {
        this.theta = theta;
        factor.factorise(theta);
    }

    /** Solves for {@code dx} and {@code dy}. */
    void solve(double[] r, double[] h, double[] dx, double[] dy) {
        for (int j = 0; j < form.columns; j++) {
            columnWork[j] = pattern.isExplicit[j] ? 0.0 : theta[j] * h[j];
        }
        for (int i = 0; i < form.rows; i++) {
            unknown[pattern.positionOfRow[i]] = r[i] + product(i, columnWork);
        }
        for (int q : pattern.explicit) {
            unknown[pattern.positionOfExplicit[q]] = h[q];
        }
        factor.solve(unknown);
        for (int i = 0; i < form.rows; i++) {
            dy[i] = unknown[pattern.positionOfRow[i]];
        }
        for (int j = 0; j < form.columns; j++) {
            dx[j] = pattern.isExplicit[j]
                    ? unknown[pattern.positionOfExplicit[j]]
                    : theta[j] * (transposedProduct(j, dy) - h[j]);
        }
        refine(r, h, dx, dy);
    }

    /**
     * Corrects what A dx = r and the equations of explicit columns miss; regularised pivots perturb both. Corrections are
     * added to dx through Θ A' ddy: recomputing dx from dy would cancel.
     */
    private void refine(double[] r, double[] h, double[] dx, double[] dy) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double error = 0.0;
            for (int i = 0; i < form.rows; i++) {
                double missing = r[i] - product(i, dx);
                unknown[pattern.positionOfRow[i]] = missing;
                error = Math.max(error, Math.abs(missing));
            }
            double stationarityError = 0.0;
            for (int q : pattern.explicit) {
                double missing = h[q] - transposedProduct(q, dy) + dx[q] / theta[q];
                unknown[pattern.positionOfExplicit[q]] = missing;
                stationarityError = Math.max(stationarityError, Math.abs(missing));
            }
            if (error <= enough && stationarityError <= enoughStationarity) {
                return;
            }
            factor.solve(unknown);
            for (int i = 0; i < form.rows; i++) {
                rowWork[i] = unknown[pattern.positionOfRow[i]];
                dy[i] += rowWork[i];
            }
            for (int j = 0; j < form.columns; j++) {
                dx[j] += pattern.isExplicit[j]
                        ? unknown[pattern.positionOfExplicit[j]]
                        : theta[j] * transposedProduct(j, rowWork);
            }
        }
    }

    private double product(int i, double[] x) {
        double sum = 0.0;
        for (int k = form.rowStart[i]; k < form.rowStart[i + 1]; k++) {
            sum += form.rowValue[k] * x[form.rowColumn[k]];
        }
        return sum;
    }

    private double transposedProduct(int j, double[] y) {
        double sum = 0.0;
        for (int k = form.columnStart[j]; k < form.columnStart[j + 1]; k++) {
            sum += form.entryValue[k] * y[form.entryRow[k]];
        }
        return sum;
    }
}
