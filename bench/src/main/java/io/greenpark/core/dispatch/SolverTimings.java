package io.greenpark.core.dispatch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Median times of the parts of optimal dispatch for the instances named on the command line, one line each: the model, the
 * solver alone, and the whole call.
 */
public final class SolverTimings {

    private static final long NANOS = 1_500_000_000L;
    private static final int MOST_RUNS = 2_000;

    private SolverTimings() {}

    public static void main(String[] names) {
        System.out.printf("%-18s %10s %10s %10s  %s%n", "instance", "model ms", "solve ms", "call ms", "method");
        var workspace = new Workspace();
        for (String name : names.length == 0 ? Instance.NAMES : List.of(names)) {
            DispatchProblem problem = Instance.read(name).problem();
            var model = new DispatchModel(problem);
            double modelMs = medianMs(() -> new DispatchModel(problem));
            double solveMs = medianMs(() -> Solvers.solve(model, null, workspace));
            double callMs = medianMs(() -> Dispatcher.optimal().dispatch(problem, workspace));
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %10.3f %10.3f %10.3f  %s%n",
                    name,
                    modelMs,
                    solveMs,
                    callMs,
                    Solvers.solve(model, null, workspace).method());
        }
    }

    private static double medianMs(Supplier<Object> work) {
        double[] times = new double[MOST_RUNS];
        int runs = 0;
        long end = System.nanoTime() + NANOS;
        while (runs < MOST_RUNS && (runs < 3 || System.nanoTime() < end)) {
            long start = System.nanoTime();
            if (work.get() == null) {
                throw new IllegalStateException("nothing was computed");
            }
            times[runs++] = (System.nanoTime() - start) * 1e-6;
        }
        return Arrays.stream(times, runs / 4, runs).sorted().toArray()[(runs - runs / 4) / 2];
    }
}
