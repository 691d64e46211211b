package io.greenpark.core.study;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Preparations;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.simulation.Scenario;
import java.util.List;
import java.util.function.Predicate;

/**
 * A study over many variants of one scenario; every one is simulated as a study of its own. docs/model.md, chapter 15.
 *
 * @param scenario the scenario itself
 * @param designs which variants there are
 * @param variants the scenario at its points
 */
public record SweepStudy(Scenario scenario, List<SweepDesign> designs, Variants variants) {

    /** The scenario at the points of a sweep; asked by several threads. */
    @FunctionalInterface
    public interface Variants {

        /**
         * The scenario at {@code point} with the cases whose ids are {@code cases}.
         *
         * @throws RefusedVariantException if its values make a scenario that cannot be used
         */
        Scenario at(SweepPoint point, List<String> cases);
    }

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

    /** The same sweep with the cases {@code chosen} accepts. */
    public SweepStudy withCases(Predicate<Case> chosen) {
        return new SweepStudy(
                scenario.withCases(scenario.cases().stream().filter(chosen).toList()), designs, variants);
    }

    /** The scenario at {@code point}. */
    public Scenario at(SweepPoint point) {
        return variants.at(point, scenario.cases().stream().map(Case::id).toList());
    }

    /** The points as runs, each of which can be simulated by itself. */
    public StudyRuns runs() {
        return StudyRuns.of(points(), SweepPoint::id, this::at, new Preparations(scenario));
    }

    /**
     * Simulates every point that {@code sink} does not have; what the sink is given does not depend on {@code parallelism}. A
     * point without a plan, or whose values make no scenario, does not end the others.
     *
     * @param progress is told after every point; points that were there already count as finished
     */
    public void run(Parallelism parallelism, ResultSink sink, Progress progress) {
        runs().run(parallelism, sink, progress);
    }
}
