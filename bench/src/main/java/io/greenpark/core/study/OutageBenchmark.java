package io.greenpark.core.study;

import io.greenpark.core.series.EnergySeries;
import io.greenpark.core.simulation.BatteryPath;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
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
 * Outages of a park that begin in every hour of a year: starts survived per second, so that a park-year takes 8,760 of them; once
 * with a critical load that most outages of a week outlast, once with one that is never lost.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class OutageBenchmark {

    private static final int STEPS = 8760;
    private static final int MOST = 168;

    /** Share of the load that is critical: half of it is lost within a day or so, a fiftieth hardly ever. */
    @Param({"0.5", "0.02"})
    private double criticalFraction;

    private OutageColumns columns;
    private double[] levelMwh;

    /** Demand and generation with a daily cycle, and a battery whose stored energy swings between its limits. */
    @Setup
    public void draw() {
        var random = new SplittableRandom(1);
        TimeAxis year = TimeAxis.ofYear(2027, Duration.ofHours(1), ZoneOffset.ofHours(8));
        double[] criticalMw = new double[STEPS];
        double[] ownMw = new double[STEPS];
        double[] storedMwh = new double[STEPS];
        for (int t = 0; t < STEPS; t++) {
            int hour = t % 24;
            criticalMw[t] =
                    criticalFraction * (4.5 + (hour >= 8 && hour < 20 ? 2.0 : 0.0) + random.nextDouble(-0.5, 0.5));
            ownMw[t] = 6.0 * Math.max(0.0, Math.sin(Math.PI * (hour - 6) / 12.0)) * random.nextDouble(0.4, 1.0);
            storedMwh[t] = random.nextDouble(1.0, 9.5);
        }
        var battery = new Battery("ess-1", 4.0, 4.0, 10.0, 0.95, 0.95, 2e-4, 0.1, 0.95, 0.5, true, 40.0);
        columns = new OutageColumns(
                1.0,
                criticalMw,
                ownMw,
                List.of(new BatteryPath("park", battery, new EnergySeries(year, storedMwh), List.of())));
        levelMwh = new double[columns.batteries];
    }

    /** Hours survived from every start, at most a week. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public long starts() {
        long survived = 0;
        for (int start = 0; start < STEPS; start++) {
            survived += OutageKernel.survivedSteps(columns, start, MOST, levelMwh);
        }
        return survived;
    }
}
