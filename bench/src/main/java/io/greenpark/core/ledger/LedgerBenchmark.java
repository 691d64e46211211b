package io.greenpark.core.ledger;

import io.greenpark.core.dispatch.DispatchPlan;
import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.dispatch.NodeProblem;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.network.Link;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
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

/** Both ledgers of a year of hours of four parks, each with wind, sun and a battery: alone, and with a line from the first to each other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LedgerBenchmark {

    private static final TimeAxis YEAR = TimeAxis.ofYear(2027, Duration.ofHours(1), ZoneOffset.ofHours(8));
    private static final CertificateRules RULES = new CertificateRules(1.0, 24, LocalDate.of(2026, 6, 1));
    private static final int PARKS = 4;

    @Param({"false", "true"})
    boolean lines;

    private final List<TracedNode> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private DispatchPlan plan;
    private GreenPower terms;

    /** Random wind, sun by the hour, batteries that are full on some days and empty on others. */
    @Setup
    public void draw() {
        var random = new SplittableRandom(1);
        List<NodeProblem> problems = new ArrayList<>();
        List<List<TracedPlant>> plants = new ArrayList<>();
        for (int n = 0; n < PARKS; n++) {
            List<TracedPlant> own = List.of(
                    new TracedPlant("wind", power(random, 12.0, false)),
                    new TracedPlant("solar", power(random, 20.0, true)));
            plants.add(own);
            problems.add(new NodeProblem(
                    "park-" + n,
                    power(random, 16.0, false),
                    PowerSeries.total(
                            YEAR, own.stream().map(TracedPlant::available).toList()),
                    new GridConnection(40.0, 8.0),
                    PriceSeries.constant(YEAR, 600.0),
                    PriceSeries.constant(YEAR, 300.0),
                    List.of(new Battery("ess", 5.0, 5.0, 12.0, 0.95, 0.95, 2e-4, 0.1, 0.95, 0.5, true, 40.0))));
            if (lines && n > 0) {
                links.add(new Link("line-" + n, "park-0", "park-" + n, 5.0, 0.97, 0.0));
            }
        }
        plan = Dispatcher.selfConsumption().dispatch(new DispatchProblem(YEAR, problems, links, 10_000.0));
        for (int n = 0; n < PARKS; n++) {
            NodeProblem problem = problems.get(n);
            nodes.add(new TracedNode(
                    problem.available(),
                    plants.get(n),
                    problem.demand(),
                    PowerSeries.constant(YEAR, 0.1),
                    problem.storage(),
                    StorageDraw.PRO_RATA,
                    plan.nodes().get(n)));
        }
        terms = new GreenPower(
                List.of(new GreenPower.Purchase("green", List.of(10_000.0), 30.0)),
                List.of(new GreenPower.Certificates("east", YearMonth.of(2026, 3), YearMonth.of(2027, 1), 5_000, 4.0)),
                GreenPower.Exports.HELD,
                0.0,
                List.of(new GreenPower.Sale("buyer", YearMonth.of(2027, 6), 1_000, 5.0)),
                List.of(new GreenPower.Cancellation("own", true, YearMonth.of(2027, 12), 2027, OptionalDouble.empty())),
                StorageDraw.PRO_RATA,
                null,
                List.of());
    }

    private static PowerSeries power(SplittableRandom random, double mostMw, boolean sun) {
        double[] mw = new double[YEAR.steps()];
        for (int t = 0; t < mw.length; t++) {
            double part = sun ? Math.max(0.0, Math.sin(Math.PI * (t % 24 - 6) / 12.0)) : 1.0;
            mw[t] = mostMw * part * random.nextDouble();
        }
        return new PowerSeries(YEAR, mw);
    }

    /** The energy ledgers, with the hourly trace. */
    @Benchmark
    public List<GreenTrace> energy() {
        return GreenTrace.of(nodes, links, plan.links());
    }

    /** The energy and the attribute ledgers, and what the grid energy carries. */
    @Benchmark
    public List<GridCover> both() {
        List<GreenTrace> traces = energy();
        List<GridCover> covers = new ArrayList<>();
        for (int n = 0; n < PARKS; n++) {
            PowerSeries importMw = nodes.get(n).plan().importMw();
            AttributeLedger ledger = AttributeLedger.of(
                    nodes.get(n).plan().id(), traces.get(n).book(), new GridEnergy(importMw, 0.1), terms, RULES);
            covers.add(ledger.cover(importMw));
        }
        return covers;
    }
}
