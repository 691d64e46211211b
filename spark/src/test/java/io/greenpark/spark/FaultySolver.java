package io.greenpark.spark;

import io.greenpark.core.lp.IntegerModel;
import io.greenpark.core.lp.IntegerSettings;
import io.greenpark.core.lp.IntegerSolution;
import io.greenpark.core.lp.IntegerSolver;
import java.util.concurrent.atomic.AtomicInteger;

/** A solver as native libraries can be: by the time limit that it is given it fails, ends its process, or runs out of time. */
public final class FaultySolver implements IntegerSolver {

    /** Time limit at which it fails [s]. */
    static final int FAILS = 11;

    /** Time limit at which it ends the process [s]. */
    static final int ENDS_PROCESS = 12;

    /** Time limit at which it fails until it has been asked {@link StudyJobs#MOST_TRIES} times [s]. */
    static final int FAILS_AT_FIRST = 13;

    private static final int KILLED = 137;
    private static final AtomicInteger ASKED = new AtomicInteger();

    @Override
    public IntegerSolution solve(IntegerModel model, IntegerSettings settings) {
        if (settings.timeLimitSeconds() == ENDS_PROCESS) {
            Runtime.getRuntime().halt(KILLED);
        }
        if (settings.timeLimitSeconds() == FAILS_AT_FIRST && ASKED.incrementAndGet() == StudyJobs.MOST_TRIES) {
            return IntegerSolution.outOfTime();
        }
        throw new IllegalStateException("the solver has failed at " + settings.timeLimitSeconds() + " s");
    }
}
