package io.greenpark.core.lp;

/**
 * An iterate of the interior point method with its residuals and direction: x, slack w of the upper bounds, duals z and v of
 * both bounds, multipliers y of the rows; docs/model.md eq. (DIS-23).
 */
final class IpmState {

    /** Columns per block that several passes run over while it is in the cache. */
    private static final int BLOCK = 1024;

    private final StandardForm form;
    final double[] x;
    final double[] w;
    final double[] z;
    final double[] v;
    final double[] y;
    final double[] theta;
    final double[] dx;
    final double[] dw;
    final double[] dz;
    final double[] dv;
    final double[] dy;
    final double[] h;

    /** b − Ax. */
    final double[] rP;

    /** u − x − w. */
    final double[] rU;

    /** c − A'y − z + v. */
    final double[] rD;

    /** Right-hand sides of complementarity. */
    final double[] rxz;

    final double[] rwv;

    double primalObjective;
    double dualObjective;
    double primalResidual;
    double dualResidual;

    /** Mean of all products xz and wv. */
    double complementarity;

    /** Reciprocals of the longest primal and dual steps. */
    double primalBlocking;

    double dualBlocking;

    private final double[] bestX;
    private final double[] bestY;

    IpmState(StandardForm form) {
        this.form = form;
        int n = form.columns;
        x = new double[n];
        w = new double[n];
        z = new double[n];
        v = new double[n];
        y = new double[form.rows];
        theta = new double[n];
        dx = new double[n];
        dw = new double[n];
        dz = new double[n];
        dv = new double[n];
        dy = new double[form.rows];
        h = new double[n];
        rP = new double[form.rows];
        rU = new double[n];
        rD = new double[n];
        rxz = new double[n];
        rwv = new double[n];
        bestX = new double[n];
        bestY = new double[form.rows];
    }

    /** Computes residuals, objectives and complementarity of the iterate. */
    void residuals() {
        final int n = form.columns;
        System.arraycopy(form.rhs, 0, rP, 0, form.rows);
        primalObjective = 0.0;
        dualObjective = BoxKernels.dot(0, form.rows, form.rhs, y);
        double products = 0.0;
        dualResidual = 0.0;
        primalResidual = 0.0;
        for (int from = 0; from < n; from += BLOCK) {
            int to = Math.min(n, from + BLOCK);
            rowsAndReducedCosts(from, to);
            BoxKernels.slackResidual(from, to, form.upper, x, w, rU);
            primalObjective += BoxKernels.dot(from, to, form.cost, x);
            dualObjective -= BoxKernels.dot(from, to, form.upper, v);
            products += BoxKernels.dot(from, to, x, z) + BoxKernels.dot(from, to, w, v);
            dualResidual = Math.max(dualResidual, BoxKernels.largest(from, to, rD));
            primalResidual = Math.max(primalResidual, BoxKernels.largest(from, to, rU));
        }
        primalResidual = Math.max(primalResidual, BoxKernels.largest(0, form.rows, rP));
        complementarity = products / (2.0 * n);
    }

    private void rowsAndReducedCosts(int from, int to) {
        final int[] start = form.columnStart;
        final int[] row = form.entryRow;
        final double[] value = form.entryValue;
        for (int j = from; j < to; j++) {
            double sum = form.cost[j] - z[j] + v[j];
            final double xj = x[j];
            for (int k = start[j]; k < start[j + 1]; k++) {
                sum -= value[k] * y[row[k]];
                rP[row[k]] -= value[k] * xj;
            }
            rD[j] = sum;
        }
    }

    /** Completes a direction from dx and records how far it may be followed. */
    void complete() {
        primalBlocking = 0.0;
        dualBlocking = 0.0;
        for (int from = 0; from < form.columns; from += BLOCK) {
            int to = Math.min(form.columns, from + BLOCK);
            BoxKernels.expand(from, to, x, w, z, v, rU, rxz, rwv, dx, dw, dz, dv);
            double primal = Math.max(BoxKernels.blocking(from, to, x, dx), BoxKernels.blocking(from, to, w, dw));
            double dual = Math.max(BoxKernels.blocking(from, to, z, dz), BoxKernels.blocking(from, to, v, dv));
            primalBlocking = Math.max(primalBlocking, primal);
            dualBlocking = Math.max(dualBlocking, dual);
        }
    }

    /** Complementarity after steps along the direction. */
    double complementarityAfter(double primalStep, double dualStep) {
        double products = 0.0;
        for (int from = 0; from < form.columns; from += BLOCK) {
            int to = Math.min(form.columns, from + BLOCK);
            products += BoxKernels.dotAfter(from, to, primalStep, x, dx, dualStep, z, dz);
            products += BoxKernels.dotAfter(from, to, primalStep, w, dw, dualStep, v, dv);
        }
        return products / (2.0 * form.columns);
    }

    /** Follows the direction. */
    void advance(double primalStep, double dualStep) {
        for (int from = 0; from < form.columns; from += BLOCK) {
            int to = Math.min(form.columns, from + BLOCK);
            BoxKernels.advance(from, to, primalStep, dx, x);
            BoxKernels.advance(from, to, primalStep, dw, w);
            BoxKernels.advance(from, to, dualStep, dz, z);
            BoxKernels.advance(from, to, dualStep, dv, v);
        }
        BoxKernels.advance(0, form.rows, dualStep, dy, y);
    }

    /** Remembers x and y. */
    void keepBest() {
        System.arraycopy(x, 0, bestX, 0, x.length);
        System.arraycopy(y, 0, bestY, 0, y.length);
    }

    /** The remembered solution in the terms of the model. */
    LinearSolution best(boolean converged, int iterations, double error) {
        double[] multipliers = bestY.clone();
        for (int i = 0; i < multipliers.length; i++) {
            multipliers[i] *= StandardForm.COST_SCALE;
        }
        return new LinearSolution(converged, iterations, error, form.toModel(bestX), multipliers);
    }
}
