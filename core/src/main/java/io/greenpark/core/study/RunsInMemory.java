package io.greenpark.core.study;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the figures of all runs in memory. */
final class RunsInMemory implements FigureSink, EnsembleStudy.Outcomes {

    private final Map<String, Map<StudyFigure, Double>> figures = new ConcurrentHashMap<>();
    private final Map<String, RunFailure> failures = new ConcurrentHashMap<>();

    @Override
    public boolean has(String run) {
        return figures.containsKey(run) || failures.containsKey(run);
    }

    @Override
    public void finished(String run, Map<StudyFigure, Double> result) {
        figures.put(run, result);
    }

    @Override
    public void failed(String run, RunFailure why) {
        failures.put(run, why);
    }

    @Override
    public RunStatus status(String run) {
        return figures.containsKey(run) ? RunStatus.FINISHED : failures.get(run).status();
    }

    @Override
    public Map<StudyFigure, Double> figures(String run) {
        return figures.get(run);
    }
}
