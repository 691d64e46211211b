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

    private final StandardForm form;
    private final NewtonSystem system;
    private final IpmState state;
    private final double rhsSize;
    private final double costSize;

    /** Prepares to solve {@code model}: analyses its structure and reserves storage. */
    public StagedIpm(LinearModel model) {
        form = new StandardForm(model);
        system = new NewtonSystem(form);
        state = new IpmState(form);
        rhsSize = 1.0 + BoxKernels.largest(0, form.rows, form.rhs);
        costSize = 1.0 + BoxKernels.largest(0, form.columns, form.cost);
    }

    /** Solves the model. The solution is optimal if {@link LinearSolution#converged()}. */
    public LinearSolution solve() {
        start();
        double best = Double.POSITIVE_INFINITY;
        int iterations = 0;
        while (true) {
            state.residuals();
            double error = error();
            boolean slow = best <= TOLERANCE && error > SLOW * best;
            if (error < best) {
                best = error;
                state.keepBest();
            }
            boolean usable = error < BROKEN_DOWN * best && state.complementarity > 0.0;
            if (best <= STRIVEN || slow || !usable || iterations == MOST_ITERATIONS || !step()) {
                return state.best(best <= TOLERANCE, iterations, best);
            }
            iterations++;
        }
    }

    /** Largest of the relative residuals and the relative gap. */
    private double error() {
        double gap = Math.abs(state.primalObjective - state.dualObjective) / (1.0 + Math.abs(state.primalObjective));
        return Math.max(gap, Math.max(state.primalResidual / rhsSize, state.dualResidual / costSize));
    }

    /** One predictor and corrector step; false if it got nowhere. */
    private boolean step() {
        final int n = form.columns;
        BoxKernels.scaling(0, n, state.x, state.w, state.z, state.v, state.theta);
        system.factorise(state.theta);

        BoxKernels.predict(0, n, state.x, state.w, state.z, state.v, state.rxz, state.rwv);
        direction();
        double affine = state.complementarityAfter(
                Math.min(1.0, 1.0 / state.primalBlocking), Math.min(1.0, 1.0 / state.dualBlocking));
        double ratio = affine / state.complementarity;
        double target = Math.max(ratio * ratio * ratio, LEAST_CENTRING) * state.complementarity;

        BoxKernels.correct(0, n, target, state.x, state.z, state.dx, state.dz, state.rxz);
        BoxKernels.correct(0, n, target, state.w, state.v, state.dw, state.dv, state.rwv);
        direction();
        double primalStep = stepLength(state.primalBlocking);
        double dualStep = stepLength(state.dualBlocking);
        state.advance(primalStep, dualStep);
        return Math.max(primalStep, dualStep) > SHORTEST_STEP;
    }

    private void direction() {
        BoxKernels.reduce(
                0, form.columns, state.x, state.w, state.v, state.rD, state.rU, state.rxz, state.rwv, state.h);
        system.solve(state.rP, state.h, state.dx, state.dy);
        state.complete();
    }

    private static double stepLength(double blocking) {
        return blocking > 1.0 ? STEP_BACK / blocking : 1.0;
    }

    /**
     * Starting point: x in the middle of its box, at most 1 from zero, moved by one least-squares step towards Ax = b and kept
     * off the bounds; y by least squares; z and v the signed parts of the reduced costs plus their mean size.
     */
    private void start() {
        final int n = form.columns;
        for (int j = 0; j < n; j++) {
            double u = form.upper[j];
            state.x[j] = Math.min(0.5 * u, 1.0);
            state.theta[j] = Math.min(1.0, u * u);
            state.w[j] = u - state.x[j];
        }
        system.factorise(state.theta);
        Arrays.fill(state.y, 0.0);
        Arrays.fill(state.z, 0.0);
        Arrays.fill(state.v, 0.0);
        Arrays.fill(state.h, 0.0);
        state.residuals();
        system.solve(state.rP, state.h, state.dx, state.dy);
        for (int j = 0; j < n; j++) {
            double u = form.upper[j];
            double margin = Math.min(0.05, 0.1 * u);
            state.x[j] = Math.min(u - margin, Math.max(margin, state.x[j] + state.dx[j]));
            state.w[j] = u - state.x[j];
        }
        Arrays.fill(state.rP, 0.0);
        system.solve(state.rP, form.cost, state.dx, state.y);
        state.residuals();
        double size = 0.0;
        for (int j = 0; j < n; j++) {
            size += Math.abs(state.rD[j]);
        }
        double shift = Math.max(0.05, size / n);
        for (int j = 0; j < n; j++) {
            state.z[j] = Math.max(0.0, state.rD[j]) + shift;
            state.v[j] = Math.max(0.0, -state.rD[j]) + shift;
        }
    }
}
