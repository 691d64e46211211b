package io.greenpark.core.lp;

/**
 * The linear system behind every step: for a scaling Θ of the columns and right-hand sides r and h find dx and dy with
 *
 * <pre>A dx = r,   dx = Θ (A' dy − h)</pre>
 *
 * <p>Columns of one stage are eliminated, explicit columns stay, so that every pivot is a sum of terms of one sign and steps
 * of stored energy come out of the solve itself instead of as small differences; docs/model.md eq. (DIS-24). Vectors of rows
 * are held by {@link ChainPattern position}, where the entries of neighbouring stages lie side by side: each pass walks the
 * columns once, gathers from and scatters to what is in the cache.
 */
final class NewtonSystem {

    /** Rounds of iterative refinement at most. */
    private static final int MOST_ROUNDS = 3;

    /** Error at which refinement stops, relative to the right-hand side and the costs of the programme. */
    private static final double REFINED = 1e-10;

    private final StandardForm form;
    private final ChainFactor factor;
    private final boolean[] isRow;
    private final int[] explicitPosition;
    private final int[] entryPosition;
    private final double[] missing;
    private double enough;
    private double enoughStationarity;

    /** Step of the multipliers by position; explicit columns have their own step there. */
    final double[] dy;

    /** Right-hand side by position; zero at explicit columns. */
    final double[] rhs;

    private final int[] positionOfRow;
    private double[] theta = {};

    NewtonSystem(StandardForm form, ChainPattern pattern) {
        this.form = form;
        factor = new ChainFactor(pattern);
        isRow = pattern.isRow;
        explicitPosition = pattern.positionOfExplicit;
        entryPosition = new int[form.entryRow.length];
        for (int k = 0; k < entryPosition.length; k++) {
            entryPosition[k] = pattern.positionOfRow[form.entryRow[k]];
        }
        dy = new double[pattern.unknowns];
        missing = new double[pattern.unknowns];
        rhs = new double[pattern.unknowns];
        positionOfRow = pattern.positionOfRow;
        load();
    }

    /** Takes over right-hand sides and sizes of the form, which may have changed. */
    void load() {
        for (int i = 0; i < form.rows; i++) {
            rhs[positionOfRow[i]] = form.rhs[i];
        }
        enough = REFINED * (1.0 + largest(form.rhs));
        enoughStationarity = REFINED * (1.0 + largest(form.cost));
    }

    static double largest(double[] values) {
        double largest = 0.0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    /** Factorises for {@code theta}, which must not change until the last solve with it. */
    void factorise(double[] theta) {
        this.theta = theta;
        factor.factorise(theta);
    }

    /** For the columns from and to: reduced = c − A'y, and r less A x; all vectors of rows by position. */
    void residuals(int from, int to, double[] x, double[] y, double[] reduced, double[] r) {
        final int[] start = form.columnStart;
        final double[] value = form.entryValue;
        for (int j = from; j < to; j++) {
            double sum = form.cost[j];
            final double xj = x[j];
            for (int k = start[j]; k < start[j + 1]; k++) {
                final int at = entryPosition[k];
                sum -= value[k] * y[at];
                r[at] -= value[k] * xj;
            }
            reduced[j] = sum;
        }
    }

    /**
     * Solves for {@code dx} and {@link #dy}; r by position.
     *
     * @param refined whether what the solution misses is corrected; regularised pivots perturb it
     */
    void solve(double[] r, double[] h, double[] dx, boolean refined) {
        final int[] start = form.columnStart;
        final double[] value = form.entryValue;
        System.arraycopy(r, 0, dy, 0, r.length);
        for (int j = 0; j < form.columns; j++) {
            if (explicitPosition[j] >= 0) {
                dy[explicitPosition[j]] = h[j];
            } else {
                final double part = theta[j] * h[j];
                for (int k = start[j]; k < start[j + 1]; k++) {
                    dy[entryPosition[k]] += value[k] * part;
                }
            }
        }
        factor.solve(dy);
        for (int j = 0; j < form.columns; j++) {
            dx[j] = explicitPosition[j] >= 0 ? dy[explicitPosition[j]] : theta[j] * (product(j, dy) - h[j]);
        }
        for (int round = 0; refined && round < MOST_ROUNDS && miss(r, h, dx); round++) {
            refine(dx);
        }
    }

    /** Computes what A dx = r and the equations of explicit columns miss; whether it is worth a correction. */
    private boolean miss(double[] r, double[] h, double[] dx) {
        final int[] start = form.columnStart;
        final double[] value = form.entryValue;
        System.arraycopy(r, 0, missing, 0, r.length);
        double stationarityError = 0.0;
        for (int j = 0; j < form.columns; j++) {
            final double step = dx[j];
            for (int k = start[j]; k < start[j + 1]; k++) {
                missing[entryPosition[k]] -= value[k] * step;
            }
            if (explicitPosition[j] >= 0) {
                final double left = h[j] - product(j, dy) + step / theta[j];
                missing[explicitPosition[j]] = left;
                stationarityError = Math.max(stationarityError, Math.abs(left));
            }
        }
        if (stationarityError > enoughStationarity) {
            return true;
        }
        for (int p = 0; p < missing.length; p++) {
            if (isRow[p] && Math.abs(missing[p]) > enough) {
                return true;
            }
        }
        return false;
    }

    /** Adds a correction to dx through Θ A' ddy: recomputing dx from dy would cancel. */
    private void refine(double[] dx) {
        factor.solve(missing);
        for (int p = 0; p < dy.length; p++) {
            dy[p] += missing[p];
        }
        for (int j = 0; j < form.columns; j++) {
            dx[j] += explicitPosition[j] >= 0 ? missing[explicitPosition[j]] : theta[j] * product(j, missing);
        }
    }

    private double product(int j, double[] byPosition) {
        double sum = 0.0;
        for (int k = form.columnStart[j]; k < form.columnStart[j + 1]; k++) {
            sum += form.entryValue[k] * byPosition[entryPosition[k]];
        }
        return sum;
    }
}
