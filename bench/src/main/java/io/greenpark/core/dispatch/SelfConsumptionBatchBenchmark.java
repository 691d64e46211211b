package io.greenpark.core.dispatch;

import io.greenpark.core.network.GridConnection;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One year of 128 sizes of one park under the self-consumption rule, totals only: time per park-year. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class SelfConsumptionBatchBenchmark {

    private static final int SCENARIOS = 128;

    private SelfConsumptionBatch batch;
    private List<NodeVariant> variants;

    /** Sizes of battery and generation on a grid, so that lanes differ in what binds. */
    @Setup
    public void draw() {
        TimeAxis axis = TimeAxis.ofYear(2027, Duration.ofHours(1), ZoneOffset.ofHours(8));
        double[] demandMw = new double[axis.steps()];
        double[] availableMw = new double[axis.steps()];
        SyntheticPark.fill(demandMw, availableMw);
        batch = new SelfConsumptionBatch(new NodeProblem(
                "park",
                new PowerSeries(axis, demandMw),
                new PowerSeries(axis, availableMw),
                new GridConnection(8.0, 3.0),
                PriceSeries.constant(axis, 600.0),
                PriceSeries.constant(axis, 300.0),
                List.of()));
        variants = new ArrayList<>();
        for (int k = 0; k < SCENARIOS; k++) {
            double size = 0.25 * (k % 16);
            var storage = new Battery("ess-1", size, size, 2.5 * size, 0.95, 0.95, 2e-4, 0.1, 0.95, 0.5, true, 40.0);
            double factor = 0.5 + 0.25 * Math.floorDiv(k, 16);
            variants.add(new NodeVariant("s" + k, 1.0, List.of(factor), new GridConnection(8.0, 3.0), storage));
        }
    }

    /** The whole call, per scenario. */
    @Benchmark
    @OperationsPerInvocation(SCENARIOS)
    public List<NodeTotals> parkYear() {
        return batch.run(variants);
    }
}
