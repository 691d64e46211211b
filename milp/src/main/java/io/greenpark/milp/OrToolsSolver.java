package io.greenpark.milp;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import io.greenpark.core.lp.IntegerModel;
import io.greenpark.core.lp.IntegerSettings;
import io.greenpark.core.lp.IntegerSolution;
import io.greenpark.core.lp.IntegerSolver;
import java.time.Duration;

/**
 * Branch and cut by HiGHS, through OR-tools: one thread and a fixed seed, so that the same model has the same solution.
 *
 * <p>Source: Q. Huangfu and J. A. J. Hall, Parallelizing the dual revised simplex method, Math. Prog. Comp. 10 (2018) 119; L.
 * Perron and V. Furnon, OR-Tools.
 */
public final class OrToolsSolver implements IntegerSolver {

    /** Largest violation of a row, a bound or a whole value; what HiGHS allows at least, 1e-10, would stall it. */
    private static final String FEASIBLE = "1e-9";

    private static final double MILLIS_PER_SECOND = 1_000.0;

    /** Found and made by {@link java.util.ServiceLoader}. */
    public OrToolsSolver() {}

    @Override
    public IntegerSolution solve(IntegerModel model, IntegerSettings settings) {
        loadLibraries();
        var solver = new ModelSolver("highs");
        solver.setTimeLimit(Duration.ofMillis((long) Math.ceil(settings.timeLimitSeconds() * MILLIS_PER_SECOND)));
        solver.setSolverSpecificParameters(parameters(settings));
        var programme = new OrToolsProgramme(model);
        SolveStatus status = solver.solve(programme.model());
        return switch (status) {
            case OPTIMAL ->
                IntegerSolution.optimal(
                        programme.values(solver), solver.getObjectiveValue(), solver.getBestObjectiveBound());
            case INFEASIBLE -> IntegerSolution.infeasible();
            default -> {
                if (solver.getWallTime() < settings.timeLimitSeconds()) {
                    throw new IllegalStateException("HiGHS ended with " + status);
                }
                yield IntegerSolution.outOfTime();
            }
        };
    }

    private static String parameters(IntegerSettings settings) {
        return String.join(
                "\n",
                "threads=1",
                "random_seed=0",
                "output_flag=false",
                "mip_rel_gap=" + settings.gapFraction(),
                "mip_feasibility_tolerance=" + FEASIBLE,
                "primal_feasibility_tolerance=" + FEASIBLE,
                "dual_feasibility_tolerance=" + FEASIBLE,
                "");
    }

    private static void loadLibraries() {
        try {
            Loader.loadNativeLibraries();
        } catch (RuntimeException | LinkageError e) {
            throw new IllegalStateException(
                    "the native libraries of OR-tools cannot be loaded on %s %s; they exist for Linux, macOS and Windows"
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                    e);
        }
    }
}
