package io.greenpark.core.dispatch;

import io.greenpark.core.network.GridConnection;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/** One park under the self-consumption rule with all flows recorded, for one year and for five. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class SelfConsumptionBenchmark {

    @Param({"8760", "43800"})
    private int steps;

    private NodeProblem node;
    private DispatchProblem problem;
    private double[] demandMw;
    private double[] availableMw;
    private double[] netMw;
    private double[] zeroMw;
    private BatteryColumns battery;
    private GridColumns grid;

    /** A park whose battery is full on many days and empty on many nights: every branch is taken. */
    @Setup
    public void draw() {
        TimeAxis year = TimeAxis.ofYear(2027, Duration.ofHours(1), ZoneOffset.ofHours(8));
        var axis = new TimeAxis(year.start(), year.step(), steps, year.offset());
        demandMw = new double[steps];
        availableMw = new double[steps];
        SyntheticPark.fill(demandMw, availableMw);
        var storage = new Battery("ess-1", 4.0, 4.0, 10.0, 0.95, 0.95, 2e-4, 0.1, 0.95, 0.5, true, 40.0);
        node = new NodeProblem(
                "park",
                new PowerSeries(axis, demandMw),
                new PowerSeries(axis, availableMw),
                new GridConnection(8.0, 3.0),
                PriceSeries.constant(axis, 600.0),
                PriceSeries.constant(axis, 300.0),
                List.of(storage));
        problem = new DispatchProblem(axis, List.of(node));
        netMw = new double[steps];
        zeroMw = new double[steps];
        battery = new BatteryColumns(steps);
        grid = new GridColumns(steps);
    }

    /** The kernels alone, into columns that are used again: no allocation. */
    @Benchmark
    public GridColumns kernels() {
        for (int t = 0; t < steps; t++) {
            netMw[t] = demandMw[t] - availableMw[t];
        }
        CorridorKernel.run(netMw, zeroMw, zeroMw, node.storage().get(0), 1.0, battery);
        GridKernel.run(netMw, node.grid().importLimitMw(), node.grid().exportLimitMw(), grid);
        return grid;
    }

    /** The whole call, with new immutable series for every flow. */
    @Benchmark
    public DispatchPlan dispatch() {
        return Dispatcher.selfConsumption().dispatch(problem);
    }
}
