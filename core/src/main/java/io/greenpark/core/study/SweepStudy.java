package io.greenpark.core.study;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.simulation.InfeasibleCaseException;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Preparations;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.simulation.UnprovenCaseException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A study over many variants of one scenario; every one is simulated as a study of its own. docs/model.md, chapter 14.
 *
 * @param scenario the scenario itself
 * @param designs which variants there are
 * @param at the scenario at a point; called by several threads
 */
public record SweepStudy(Scenario scenario, List<SweepDesign> designs, Function<SweepPoint, Scenario> at) {

    /** Most points of one sweep. */
    public static final int MOST_POINTS = 20_000;

    public SweepStudy {
        designs = List.copyOf(designs);
        long size = designs.stream().mapToLong(SweepDesign::size).sum();
        if (size < 1 || size > MOST_POINTS) {
            throw new InvalidValueException("sweep", "must have from 1 to " + MOST_POINTS + " points", size);
        }
    }

    /** All points, in the order of the designs. */
    public List<SweepPoint> points() {
        return designs.stream().flatMap(design -> design.points().stream()).toList();
    }

    /**
     * Simulates every point that {@code sink} does not have; what the sink is given does not depend on {@code parallelism}.
     *
     * @param cases ids of the cases to simulate; all if there are none
     * @param progress is told after every point; points that were there already count as finished
     */
    public void run(Set<String> cases, Parallelism parallelism, ResultSink sink, Progress progress) {
        List<SweepPoint> points = points();
        List<SweepPoint> missing =
                points.stream().filter(point -> !sink.has(point)).toList();
        var finished = new AtomicInteger(points.size() - missing.size());
        var preparations = new Preparations();
        parallelism.map(missing, point -> {
            simulate(point, cases, preparations, sink);
            progress.caseFinished(point.id(), finished.incrementAndGet(), points.size());
            return point.id();
        });
    }

    private void simulate(SweepPoint point, Set<String> cases, Preparations preparations, ResultSink sink) {
        try {
            sink.finished(
                    point,
                    Simulation.run(chosen(point, cases), Parallelism.sequential(), Progress.none(), preparations));
        } catch (InfeasibleCaseException e) {
            sink.infeasible(point, e);
        } catch (UnprovenCaseException e) {
            sink.unproven(point, e);
        }
    }

    private Scenario chosen(SweepPoint point, Set<String> cases) {
        Scenario variant = at.apply(point);
        return cases.isEmpty()
                ? variant
                : variant.withCases(variant.cases().stream()
                        .filter(c -> cases.contains(c.id()) || c.id().equals(variant.baseline()))
                        .toList());
    }
}
