package io.greenpark.core.lp;

import java.util.Arrays;

/**
 * Primal-dual interior point method for staged linear programmes; docs/model.md eq. (DIS-23) and section 7.5.
 *
 * <p>Mehrotra's predictor and corrector on boxed columns; the linear systems are those of {@link NewtonSystem}. An instance
 * holds all working storage and may solve again and again, one thread at a time, and gives the same bits every time.
 *
 * <p>Source: S. Mehrotra, On the implementation of a primal-dual interior point method, SIAM J. Optim. 2 (1992) 575.
 */
public final class StagedIpm {

    /** Relative primal and dual residual and gap at which a solution counts as optimal. */
    public static final double TOLERANCE = 1e-8;

    /** What the method strives for; where rounding stops it earlier, the best iterate is returned. */
    private static final double STRIVEN = 1e-9;

    /** Within {@link #TOLERANCE}, a step that leaves more than this share of the error is the last one. */
    private static final double SLOW = 0.5;

    private static final int MOST_ITERATIONS = 100;

    /** An iterate this many times worse than the best one means that rounding has taken over. */
    private static final double BROKEN_DOWN = 1e3;

    /** Share of the way to the nearest bound that a step goes. */
    private static final double STEP_BACK = 0.9995;

    private static final double SHORTEST_STEP = 1e-9;
    private static final double LEAST_CENTRING = 1e-6;

    /** Columns per block that several passes run over while it is in the cache. */
    private static final int BLOCK = 512;

    private final StandardForm form;
    private final ChainPattern pattern;
    private final NewtonSystem system;
    private final BoxColumns box;
    private double rhsSize;
    private double costSize;

    /** Multipliers, residuals b − Ax, and the best multipliers, by position. */
    private final double[] y;

    private final double[] rP;
    private final double[] bestX;
    private final double[] bestY;

    private double primalStep;
    private double dualStep;

    /** Prepares to solve {@code model}: analyses its structure and reserves storage. */
    public StagedIpm(LinearModel model) {
        form = new StandardForm(model);
        pattern = new ChainPattern(form);
        system = new NewtonSystem(form, pattern);
        box = new BoxColumns(form.columns);
        y = new double[pattern.unknowns];
        rP = new double[pattern.unknowns];
        bestX = new double[form.columns];
        bestY = new double[pattern.unknowns];
        load();
    }

    private void load() {
        System.arraycopy(form.cost, 0, box.cost, 0, form.columns);
        System.arraycopy(form.upper, 0, box.upper, 0, form.columns);
        rhsSize = 1.0 + NewtonSystem.largest(form.rhs);
        costSize = 1.0 + NewtonSystem.largest(form.cost);
    }

    /**
     * Takes over {@code model} in place of the one before, in the storage that is there.
     *
     * @return false, and nothing has changed, if it differs in more than costs, bounds and limits
     */
    public boolean reload(LinearModel model) {
        if (!form.fits(model)) {
            return false;
        }
        form.load(model);
        system.load();
        load();
        return true;
    }

    /** Solves the model. The solution is optimal if {@link LinearSolution#converged()}. */
    public LinearSolution solve() {
        start();
        double best = Double.POSITIVE_INFINITY;
        for (int iteration = 0; ; iteration++) {
            double error = advance();
            boolean slow = best <= TOLERANCE && error > SLOW * best;
            if (error < best) {
                best = error;
                System.arraycopy(box.x, 0, bestX, 0, bestX.length);
                System.arraycopy(y, 0, bestY, 0, bestY.length);
            }
            boolean usable = error < BROKEN_DOWN * best && box.products() > 0.0;
            if (best <= STRIVEN || slow || !usable || iteration == MOST_ITERATIONS || !direction()) {
                return best(best <= TOLERANCE, iteration, best);
            }
        }
    }

    /** Follows the direction; the largest of the relative residuals and the relative gap at the new point. */
    private double advance() {
        for (int p = 0; p < y.length; p++) {
            y[p] += dualStep * system.dy[p];
        }
        System.arraycopy(system.rhs, 0, rP, 0, rP.length);
        box.beginAccount();
        for (int from = 0; from < form.columns; from += BLOCK) {
            int to = Math.min(form.columns, from + BLOCK);
            box.advance(from, to, primalStep, dualStep);
            system.residuals(from, to, box.x, y, box.reduced, rP);
            box.account(from, to);
            box.predict(from, to);
        }
        double dualObjective = box.dualObjective();
        for (int p = 0; p < y.length; p++) {
            dualObjective += system.rhs[p] * y[p];
        }
        double gap = Math.abs(box.primalObjective() - dualObjective) / (1.0 + Math.abs(box.primalObjective()));
        return Math.max(gap, Math.max(NewtonSystem.largest(rP) / rhsSize, box.dualResidual() / costSize));
    }

    /** Predictor and corrector; false if the direction leads nowhere. */
    private boolean direction() {
        system.factorise(box.theta);
        system.solve(rP, box.h, box.dx, false);
        box.beginDirection();
        for (int from = 0; from < form.columns; from += BLOCK) {
            box.completePredictor(from, Math.min(form.columns, from + BLOCK));
        }
        double after = box.products()
                + box.productsAdded(Math.min(1.0, 1.0 / box.primalBlocking()), Math.min(1.0, 1.0 / box.dualBlocking()));
        double ratio = after / box.products();
        double target = Math.max(ratio * ratio * ratio, LEAST_CENTRING) * box.products() / (2.0 * form.columns);
        box.correct(0, form.columns, target);
        system.solve(rP, box.h, box.dx, true);
        box.beginDirection();
        for (int from = 0; from < form.columns; from += BLOCK) {
            box.completeCorrector(from, Math.min(form.columns, from + BLOCK));
        }
        primalStep = stepLength(box.primalBlocking());
        dualStep = stepLength(box.dualBlocking());
        return Math.max(primalStep, dualStep) > SHORTEST_STEP;
    }

    private static double stepLength(double blocking) {
        return blocking > STEP_BACK ? STEP_BACK / blocking : 1.0;
    }

    /**
     * Starting point: x in the middle of its box, at most 1 from zero, moved by one least-squares step towards Ax = b and kept
     * off the bounds; y by least squares; z and v the signed parts of the reduced costs plus their mean size.
     */
    private void start() {
        final int n = form.columns;
        for (int j = 0; j < n; j++) {
            double u = form.upper[j];
            box.x[j] = Math.min(0.5 * u, 1.0);
            box.theta[j] = Math.min(1.0, u * u);
        }
        system.factorise(box.theta);
        Arrays.fill(y, 0.0);
        Arrays.fill(box.h, 0.0);
        System.arraycopy(system.rhs, 0, rP, 0, rP.length);
        system.residuals(0, n, box.x, y, box.reduced, rP);
        system.solve(rP, box.h, box.dx, true);
        for (int j = 0; j < n; j++) {
            double u = form.upper[j];
            double margin = Math.min(0.05, 0.1 * u);
            box.x[j] = Math.min(u - margin, Math.max(margin, box.x[j] + box.dx[j]));
            box.w[j] = u - box.x[j];
        }
        Arrays.fill(rP, 0.0);
        system.solve(rP, form.cost, box.dx, true);
        System.arraycopy(system.dy, 0, y, 0, y.length);
        system.residuals(0, n, box.x, y, box.reduced, rP);
        double size = 0.0;
        for (int j = 0; j < n; j++) {
            size += Math.abs(box.reduced[j]);
        }
        double shift = Math.max(0.05, size / n);
        for (int j = 0; j < n; j++) {
            box.z[j] = Math.max(0.0, box.reduced[j]) + shift;
            box.v[j] = Math.max(0.0, -box.reduced[j]) + shift;
        }
        box.rest();
        primalStep = 0.0;
        dualStep = 0.0;
    }

    /** The best iterate in the terms of the model. */
    private LinearSolution best(boolean converged, int iterations, double error) {
        double[] multipliers = new double[form.rows];
        for (int i = 0; i < multipliers.length; i++) {
            multipliers[i] = StandardForm.COST_SCALE * bestY[pattern.positionOfRow[i]];
        }
        return new LinearSolution(converged, iterations, error, form.toModel(bestX), multipliers);
    }
}
