package io.greenpark.core.study;

import io.greenpark.core.result.StudyResult;

/**
 * Takes the results of a study of many runs one by one as they come, so that none of them need stay in memory. Several threads
 * call it at the same time, each with a run of its own, in no order.
 */
public interface ResultSink {

    /** Whether what became of {@code run} is here already, from before; it is then not simulated again. */
    boolean has(String run);

    /** Takes the result of {@code run}. */
    void finished(String run, StudyResult result);

    /** Takes note that {@code run} has no result. */
    void failed(String run, RunFailure why);
}
