package io.greenpark.reports;

import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.reports.run.RunDirectory;
import io.greenpark.reports.run.WriteOptions;
import io.greenpark.scenarios.ScenarioReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All files of a comparison of four finished runs of the four parks with five cases, hence of twenty cases by hour, in a heap of
 * 512 MB; it ends with an error if that is not enough, and prints the highest use of the heap.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@State(Scope.Benchmark)
public class ReportMemoryBenchmark {

    private static final int RUNS = 4;
    private static final double MEGABYTE = 1e6;

    /** Scenario, relative to the root of the checkout. */
    @Param("scenarios/tieling/four-parks.yaml")
    private String scenario;

    private Path folder;

    @Setup
    public void simulate() throws IOException {
        folder = Files.createTempDirectory("greenpark");
        StudyResult study = Simulation.run(ScenarioReader.read(Path.of(scenario)));
        RunDirectory.write(study, folder.resolve("run"), WriteOptions.standard());
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    @TearDown
    public void remove() throws IOException {
        double peakMb =
                heap().mapToDouble(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
        System.out.printf("highest use of the heap: %.0f MB%n", peakMb);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Every run is read by itself, so that the cases share nothing in memory. */
    @Benchmark
    public Path twentyCases() {
        List<Run> runs = Collections.nCopies(RUNS, folder.resolve("run")).stream()
                .map(RunDirectory::read)
                .toList();
        return RunDirectory.write(RunComparison.of(runs), folder.resolve("all"), WriteOptions.standard());
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
