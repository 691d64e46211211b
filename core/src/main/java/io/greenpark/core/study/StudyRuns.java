package io.greenpark.core.study;

import io.greenpark.core.simulation.InfeasibleCaseException;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Preparations;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.simulation.RefusedClaimException;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.simulation.UnprovenCaseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The runs of a study of many runs, each a study of its own, which any thread or machine can simulate by itself. A run without a
 * plan does not end the others.
 */
public final class StudyRuns {

    private final Map<String, Supplier<Scenario>> scenarios;
    private final Preparations preparations;

    private StudyRuns(Map<String, Supplier<Scenario>> scenarios, Preparations preparations) {
        this.scenarios = scenarios;
        this.preparations = preparations;
    }

    /**
     * The runs of a study.
     *
     * @param <R> what tells a run from the others
     * @param runs the runs, in their order
     * @param id id of a run
     * @param at scenario of a run; asked by several threads
     * @param preparations what all runs have in common
     */
    static <R> StudyRuns of(List<R> runs, Function<R, String> id, Function<R, Scenario> at, Preparations preparations) {
        Map<String, Supplier<Scenario>> scenarios = new LinkedHashMap<>();
        runs.forEach(run -> scenarios.put(id.apply(run), () -> at.apply(run)));
        return new StudyRuns(scenarios, preparations);
    }

    /** Ids of the runs, in their order. */
    public List<String> ids() {
        return List.copyOf(scenarios.keySet());
    }

    /** Ids of the runs that {@code sink} does not have, in their order. */
    public List<String> missing(ResultSink sink) {
        return scenarios.keySet().stream().filter(run -> !sink.has(run)).toList();
    }

    /**
     * Simulates those that {@code sink} does not have; what the sink is given does not depend on {@code parallelism}.
     *
     * @param progress is told after every run; runs that were there already count as finished
     */
    public void run(Parallelism parallelism, ResultSink sink, Progress progress) {
        List<String> missing = missing(sink);
        var finished = new AtomicInteger(scenarios.size() - missing.size());
        parallelism.map(missing, run -> {
            simulate(run, sink);
            progress.caseFinished(run, finished.incrementAndGet(), scenarios.size());
            return run;
        });
    }

    /**
     * Simulates a run and gives {@code sink} what became of it; several threads may call it.
     *
     * @param run id of one of the runs
     */
    public void simulate(String run, ResultSink sink) {
        try {
            Scenario scenario = scenarios.get(run).get();
            sink.finished(run, Simulation.run(scenario, Parallelism.sequential(), Progress.none(), preparations));
        } catch (InfeasibleCaseException e) {
            sink.failed(run, RunFailure.of(e));
        } catch (UnprovenCaseException e) {
            sink.failed(run, RunFailure.of(e));
        } catch (RefusedClaimException e) {
            sink.failed(run, RunFailure.of(e));
        } catch (RefusedVariantException e) {
            sink.failed(run, RunFailure.of(e));
        }
    }
}
