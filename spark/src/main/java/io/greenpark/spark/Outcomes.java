package io.greenpark.spark;

import io.greenpark.core.study.FigureSink;
import io.greenpark.core.study.RunFailure;
import io.greenpark.core.study.RunStatus;
import io.greenpark.core.study.StudyFigure;
import io.greenpark.core.study.StudyRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Simulates the runs of a task and keeps what becomes of them. */
final class Outcomes implements FigureSink {

    private final List<Outcome> all = new ArrayList<>();

    private Outcomes() {}

    /** What becomes of {@code ids} of {@code runs}; an error in one of them does not end the others. */
    static List<Outcome> of(StudyRuns runs, List<String> ids) {
        var outcomes = new Outcomes();
        ids.forEach(run -> outcomes.simulate(runs, run));
        return outcomes.all;
    }

    /** Errors after which the process cannot be relied on, such as too little memory, end the task. */
    private void simulate(StudyRuns runs, String run) {
        try {
            runs.simulate(run, this);
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
            all.add(Outcome.failed(run, new RunFailure(RunStatus.FAILED, "", e.toString())));
        }
    }

    @Override
    public boolean has(String run) {
        return false;
    }

    @Override
    public void finished(String run, Map<StudyFigure, Double> figures) {
        all.add(Outcome.finished(run, figures));
    }

    @Override
    public void failed(String run, RunFailure why) {
        all.add(Outcome.failed(run, why));
    }
}
