package io.greenpark.core.dispatch;

import io.greenpark.core.network.GridConnection;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random nodes that have everything at once: sources that must run, units with ramps, heat, flexible loads, limits. */
final class FullParks {

    private FullParks() {}

    /** One node with everything; demand to 20 MW, must-run generation always below demand. */
    static DispatchProblem random(long seed, int minutes, int steps) {
        TimeAxis axis = Parks.axis(minutes, steps);
        return new DispatchProblem(axis, List.of(node("park", seed, axis, true)));
    }

    /**
     * A random node.
     *
     * @param rampedImport whether the change of import may be limited
     */
    static NodeProblem node(String id, long seed, TimeAxis axis, boolean rampedImport) {
        var random = new SplittableRandom(seed);
        double[] demandMw = series(random, axis, 4.0, 20.0);
        double[] mustRunMw = series(random, axis, -2.0, 4.0);
        List<Source> sources = new ArrayList<>();
        sources.add(Source.free("wind", new PowerSeries(axis, series(random, axis, -10.0, 25.0))));
        sources.add(new Source("solar", new PowerSeries(axis, series(random, axis, -10.0, 10.0)), false, 50.0));
        sources.add(new Source("stream", new PowerSeries(axis, mustRunMw), true, 0.0));
        double importLimitMw = random.nextBoolean() ? 0.0 : random.nextDouble(0.0, 12.0);
        var grid = new GridConnection(
                importLimitMw,
                random.nextBoolean() ? 0.0 : random.nextDouble(0.0, 6.0),
                rampedImport && random.nextBoolean() ? random.nextDouble(0.5, 5.0) : Double.POSITIVE_INFINITY);
        return new NodeProblem(
                        id,
                        new PowerSeries(axis, demandMw),
                        PowerSeries.constant(axis, 0.0),
                        grid,
                        new PriceSeries(axis, series(random, axis, 200.0, 1_000.0)),
                        PriceSeries.constant(axis, Parks.EXPORT_PRICE_YUAN_PER_MWH),
                        Parks.batteries(random, random.nextInt(3)))
                .toBuilder()
                        .sources(sources)
                        .interruptible(List.of(new InterruptibleLoad(
                                "chiller", new PowerSeries(axis, series(random, axis, 0.0, 2.0)), 900.0)))
                        .thermal(units(random))
                        .heat(List.of(new HeatSystem(
                                new PowerSeries(axis, series(random, axis, 0.0, 10.0)),
                                random.nextDouble(0.0, 8.0),
                                300.0,
                                Parks.battery("tank", 5.0, 20.0, 1.0, 1.0, 0.01, 0.5))))
                        .limits(List.of(new EnergyLimit.ExportShareOfAvailable(EnergyLimit.Period.MONTH, 0.1)))
                        .build();
    }

    private static List<ThermalUnit> units(SplittableRandom random) {
        List<ThermalUnit> units = new ArrayList<>();
        int count = random.nextInt(1, 4);
        for (int u = 0; u < count; u++) {
            units.add(new ThermalUnit(
                    "unit-" + (u + 1),
                    random.nextDouble(2.0, 10.0),
                    random.nextBoolean() ? 0.0 : random.nextDouble(0.0, 0.6),
                    700.0,
                    random.nextBoolean() ? 0.0 : 1.2,
                    random.nextBoolean() ? Double.POSITIVE_INFINITY : random.nextDouble(0.5, 8.0)));
        }
        return units;
    }

    private static double[] series(SplittableRandom random, TimeAxis axis, double from, double to) {
        return random.doubles(axis.steps(), from, to)
                .map(mw -> Math.max(0.0, mw))
                .toArray();
    }
}
