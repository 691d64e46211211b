package io.greenpark.core.solar;

import io.greenpark.core.sun.SunPath;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.Weather;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One hourly year of a photovoltaic plant, from weather to alternating current. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class SolarBenchmark {

    private static final RowLayout ROWS = new RowLayout.Parallel(0.4, 1.5, 5.0, true);

    private final TimeAxis axis = TimeAxis.ofYear(2027, Duration.ofHours(1), ZoneOffset.ofHours(8));

    private Weather weather;
    private SunPath sun;
    private SolarPlant fixed;
    private SolarPlant tracker;
    private SolarPlant bifacial;

    @Setup
    public void prepare() {
        weather = SyntheticSky.over(axis);
        sun = SolarModel.sunOf(weather);
        fixed = SolarPlant.standard("fixed", "site", 20.0, 16.0, new Mounting.Fixed(40.0, 180.0));
        tracker = fixed.withArrays(List.of(
                new SubArray(20.0, Mounting.Tracker.northSouth(), new RowLayout.Parallel(0.4, 1.5, 5.0, false))));
        bifacial = fixed.withArrays(List.of(new SubArray(20.0, Mounting.Tracker.northSouth(), ROWS)))
                .with(fixed.module().with(RearSide.bifacial()));
    }

    /** The Sun alone, by daily nodes. */
    @Benchmark
    public SunPath sun() {
        return SolarModel.sunOf(weather);
    }

    /** The Sun alone, by the full algorithm at every step. */
    @Benchmark
    public SunPath sunExact() {
        return SunPath.exact(42.78, 124.11, 130.0, axis, 30.0);
    }

    /** A fixed plane with the default of every model, its Sun included. */
    @Benchmark
    public SolarOutput fixed() {
        return SolarModel.simulate(weather, fixed);
    }

    /** The same under a Sun that another plant has computed. */
    @Benchmark
    public SolarOutput fixedSharedSun() {
        return SolarModel.simulate(weather, fixed, sun);
    }

    /** A tracker with backtracking, its Sun included. */
    @Benchmark
    public SolarOutput tracker() {
        return SolarModel.simulate(weather, tracker);
    }

    /** The same under a Sun that another plant has computed. */
    @Benchmark
    public SolarOutput trackerSharedSun() {
        return SolarModel.simulate(weather, tracker, sun);
    }

    /** A tracker of bifacial modules in rows that shade each other, under a shared Sun. */
    @Benchmark
    public SolarOutput bifacialSharedSun() {
        return SolarModel.simulate(weather, bifacial, sun);
    }
}
