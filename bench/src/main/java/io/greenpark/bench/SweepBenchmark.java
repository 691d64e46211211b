package io.greenpark.bench;

import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Preparations;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.study.SweepPoint;
import io.greenpark.core.study.SweepStudy;
import io.greenpark.scenarios.ReadOptions;
import io.greenpark.scenarios.ScenarioReader;
import io.greenpark.scenarios.input.FileAccess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Years of parks per second at the points of a sweep, once it is warm: the changed scenario is read, and its case dispatched and
 * booked; the baseline is known. Without the files of the points.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 4)
@Fork(1)
@State(Scope.Benchmark)
public class SweepBenchmark {

    private static final int PARKS = 4;
    private static final Set<String> CASES = Set.of("baseline", "full");

    /** Sweep of four parks, relative to the root of the checkout. */
    @Param("bench/four-parks-sweep.yaml")
    private String sweep;

    private SweepStudy study;
    private List<SweepPoint> points;
    private Preparations preparations;
    private int next;

    @Setup
    public void read() throws IOException {
        ReadOptions options = ReadOptions.standard().with(FileAccess.ANYWHERE);
        study = ScenarioReader.readSweep(Path.of(sweep), options).withCases(variant -> CASES.contains(variant.id()));
        points = study.points();
        preparations = new Preparations(study.scenario());
    }

    @Benchmark
    @OperationsPerInvocation(PARKS)
    public StudyResult parkYears() {
        SweepPoint point = points.get(next);
        next = (next + 1) % points.size();
        return Simulation.run(study.at(point), Parallelism.sequential(), Progress.none(), preparations);
    }
}
