package io.greenpark.core.dispatch;

import io.greenpark.core.lp.LinearSolution;
import io.greenpark.core.lp.StagedIpm;
import org.jspecify.annotations.Nullable;

/** Chooses the solver of a model. */
final class Solvers {

    private Solvers() {}

    /**
     * Solves {@code model}.
     *
     * @param directions the restrictions that the model was built with
     * @param forced method to use if it applies; null for the fastest that does
     * @throws InfeasibleDispatchException if nothing satisfies all limits
     */
    static LinearOptimum solve(DispatchModel model, FlowDirections directions, @Nullable OptimalMethod forced) {
        LinearSolution solution = new StagedIpm(model.linear).solve();
        if (!solution.converged()) {
            throw Infeasibility.of(model);
        }
        return new LinearOptimum(OptimalMethod.STAGED_INTERIOR_POINT, solution.x(), solution.y());
    }
}
