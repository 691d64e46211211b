package io.greenpark.spark;

import io.greenpark.core.study.FigureSink;
import io.greenpark.core.study.RunFailure;
import io.greenpark.core.study.RunStatus;
import io.greenpark.core.study.StudyFigure;
import java.util.Map;

/**
 * What became of a run on a worker.
 *
 * @param run its id
 * @param figures its figures in their order; empty without results
 * @param failure why it has no results; of status {@link RunStatus#FINISHED} if it has
 */
record Outcome(String run, Map<StudyFigure, Double> figures, RunFailure failure) {

    private static final RunFailure NONE = new RunFailure(RunStatus.FINISHED, "", "");

    static Outcome finished(String run, Map<StudyFigure, Double> figures) {
        return new Outcome(run, figures, NONE);
    }

    static Outcome failed(String run, RunFailure failure) {
        return new Outcome(run, Map.of(), failure);
    }

    RunStatus status() {
        return failure.status();
    }

    void giveTo(FigureSink sink) {
        if (status() == RunStatus.FINISHED) {
            sink.finished(run, figures);
        } else {
            sink.failed(run, failure);
        }
    }
}
