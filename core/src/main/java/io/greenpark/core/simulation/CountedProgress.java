package io.greenpark.core.simulation;

/** Counts finished cases and tells them on, one at a time. */
final class CountedProgress {

    private final Progress progress;
    private final int total;
    private int finished;

    CountedProgress(Progress progress, int total) {
        this.progress = progress;
        this.total = total;
    }

    /** Reports {@code simulated} and passes it on. */
    synchronized Simulated finished(Simulated simulated) {
        finished++;
        progress.caseFinished(simulated.variant().id(), finished, total);
        return simulated;
    }
}
