package io.greenpark.core.study;

import io.greenpark.core.simulation.InfeasibleCaseException;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Preparations;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.simulation.RefusedClaimException;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.simulation.UnprovenCaseException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Simulates the runs of a study of many runs, each a study of its own. A run without a plan does not end the others.
 *
 * @param <R> what tells a run from the others
 * @param id its id
 * @param at its scenario; asked by several threads
 */
record StudyRuns<R>(Function<R, String> id, Function<R, Scenario> at) {

    /**
     * Simulates those of {@code runs} that {@code sink} does not have; what the sink is given does not depend on
     * {@code parallelism}.
     *
     * @param progress is told after every run; runs that were there already count as finished
     */
    void run(List<R> runs, Preparations preparations, Parallelism parallelism, ResultSink sink, Progress progress) {
        List<R> missing = runs.stream().filter(run -> !sink.has(id.apply(run))).toList();
        var finished = new AtomicInteger(runs.size() - missing.size());
        parallelism.map(missing, run -> {
            simulate(run, preparations, sink);
            progress.caseFinished(id.apply(run), finished.incrementAndGet(), runs.size());
            return id.apply(run);
        });
    }

    private void simulate(R run, Preparations preparations, ResultSink sink) {
        try {
            Scenario scenario = at.apply(run);
            sink.finished(
                    id.apply(run), Simulation.run(scenario, Parallelism.sequential(), Progress.none(), preparations));
        } catch (InfeasibleCaseException e) {
            sink.failed(id.apply(run), RunFailure.of(e));
        } catch (UnprovenCaseException e) {
            sink.failed(id.apply(run), RunFailure.of(e));
        } catch (RefusedClaimException e) {
            sink.failed(id.apply(run), RunFailure.of(e));
        } catch (RefusedVariantException e) {
            sink.failed(id.apply(run), RunFailure.of(e));
        }
    }
}
