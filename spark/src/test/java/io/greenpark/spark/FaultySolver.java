package io.greenpark.spark;

import io.greenpark.core.lp.IntegerModel;
import io.greenpark.core.lp.IntegerSettings;
import io.greenpark.core.lp.IntegerSolution;
import io.greenpark.core.lp.IntegerSolver;

/** A solver as native libraries can be: it fails, or ends its process, by the time limit that it is given. */
public final class FaultySolver implements IntegerSolver {

    /** Time limit at which it fails [s]. */
    static final int FAILS = 11;

    /** Time limit at which it ends the process [s]. */
    static final int ENDS_PROCESS = 12;

    private static final int KILLED = 137;

    @Override
    public IntegerSolution solve(IntegerModel model, IntegerSettings settings) {
        if (settings.timeLimitSeconds() == ENDS_PROCESS) {
            Runtime.getRuntime().halt(KILLED);
        }
        throw new IllegalStateException("the solver has failed at " + settings.timeLimitSeconds() + " s");
    }
}
