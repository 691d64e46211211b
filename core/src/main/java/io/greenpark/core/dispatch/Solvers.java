package io.greenpark.core.dispatch;

import io.greenpark.core.lp.LinearSolution;
import org.jspecify.annotations.Nullable;

/** Chooses the solver of a model. */
final class Solvers {

    private Solvers() {}

    /**
     * Solves {@code model}.
     *
     * @param forced {@code STAGED_INTERIOR_POINT} to use that method; else the fastest that applies is used
     * @param workspace storage for the solvers
     * @throws InfeasibleDispatchException if nothing satisfies all limits
     */
    static LinearOptimum solve(DispatchModel model, @Nullable OptimalMethod forced, Workspace workspace) {
        LinearOptimum optimum = find(model, forced, workspace);
        if (optimum == null) {
            throw Infeasibility.of(model);
        }
        return optimum;
    }

    /** The same, or null if there is none; why there is none is not asked. */
    static @Nullable LinearOptimum find(DispatchModel model, @Nullable OptimalMethod forced, Workspace workspace) {
        if (forced != OptimalMethod.STAGED_INTERIOR_POINT) {
            LinearOptimum optimum = MeritOrderModel.solve(model, workspace);
            if (optimum == null) {
                optimum = ParkIpm.solve(model, workspace);
            }
            if (optimum != null) {
                return optimum;
            }
        }
        LinearSolution solution = workspace.staged(model.linear).solve();
        return solution.converged()
                ? new LinearOptimum(OptimalMethod.STAGED_INTERIOR_POINT, solution.x(), solution.y())
                : null;
    }
}
