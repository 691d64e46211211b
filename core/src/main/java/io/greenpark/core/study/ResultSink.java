package io.greenpark.core.study;

import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.InfeasibleCaseException;
import io.greenpark.core.simulation.UnprovenCaseException;

/**
 * Takes the results of a long study one by one as they come, so that none of them need stay in memory. Several threads call
 * it at the same time, each with a point of its own, in no order.
 */
public interface ResultSink {

    /** Whether the result of {@code point} is here already, from an earlier run; it is then not simulated again. */
    boolean has(SweepPoint point);

    /** Takes the result of {@code point}. */
    void finished(SweepPoint point, StudyResult result);

    /** Takes note that a case of {@code point} has no plan, because its limits cannot be kept together. */
    void infeasible(SweepPoint point, InfeasibleCaseException why);

    /** Takes note that a case of {@code point} has no plan, because the optimum was not proven in time. */
    void unproven(SweepPoint point, UnprovenCaseException why);
}
