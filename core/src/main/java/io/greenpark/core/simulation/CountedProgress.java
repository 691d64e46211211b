package io.greenpark.core.simulation;

import io.greenpark.core.result.CaseResult;

/** Counts finished cases and tells them on, one at a time. */
final class CountedProgress {

    private final Progress progress;
    private final int total;
    private int finished;

    CountedProgress(Progress progress, int total) {
        this.progress = progress;
        this.total = total;
    }

    /** Reports {@code result} and passes it on. */
    synchronized CaseResult finished(CaseResult result) {
        finished++;
        progress.caseFinished(result.id(), finished, total);
        return result;
    }
}
