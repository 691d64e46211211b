package io.greenpark.core.wind;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
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

/** One hourly year of a wind farm of twelve machines, from weather to power. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class WindBenchmark {

    private static final Turbine MACHINE = new ParametricTurbine(
                    4.5, 155.0, 2.5, 25.0, 1.225, 0.445, 1.8, 1.2, 7.0, 0.78, 0.5)
            .turbine("generic-4500-155", Title.of("4.5 MW"));

    @Param({"NONE", "IEC", "WINDPRO", "STALL"})
    private AirDensity.Correction correction;

    private Weather year;
    private WindFarm park;
    private WindModel constantWake;
    private WindModel parkWake;
    private double[] speedMPerS;
    private double[] densityKgPerM3;
    private double[] powerMw;
    private double[] equivalentMPerS;
    private SpeedTable curve;
    private DensityShiftedCurve shiftedCurve;

    /** A year of smooth wind from all directions, with seasons of temperature. */
    @Setup
    public void draw() {
        var random = new SplittableRandom(1);
        TimeAxis axis = TimeAxis.ofYear(2027, Duration.ofHours(1), ZoneOffset.ofHours(8));
        double[][] drawn = new double[4][axis.steps()];
        double speed = 4.0;
        double direction = 0.0;
        for (int k = 0; k < axis.steps(); k++) {
            speed = Math.abs(0.9 * speed + 0.4 + 3.0 * (random.nextDouble() - 0.5));
            direction = (direction + 350.0 + 20.0 * random.nextDouble()) % 360.0;
            drawn[0][k] = speed;
            drawn[1][k] = direction;
            drawn[2][k] = 8.0 - 20.0 * Math.cos(2.0 * Math.PI * k / axis.steps());
            drawn[3][k] = 100_000.0 + 2_000.0 * random.nextDouble();
        }
        Map<WeatherVariable, double[]> columns = new EnumMap<>(WeatherVariable.class);
        columns.put(WeatherVariable.WIND_SPEED_M_PER_S, drawn[0]);
        columns.put(WeatherVariable.WIND_DIRECTION_DEG, drawn[1]);
        columns.put(WeatherVariable.DRY_BULB_C, drawn[2]);
        columns.put(WeatherVariable.PRESSURE_PA, drawn[3]);
        year = new Weather(new Site(42.8, 124.1, 130.0), axis, 30.0, 10.0, columns);
        park = farm(new Wake.Park(FarmLayout.rows(12, 4, 775.0, 930.0, 90.0), 0.07, Wake.Superposition.WORST));
        constantWake = WindModel.of(farm(new Wake.Constant(0.06)));
        parkWake = WindModel.of(park);
        curve = MACHINE.powerCurve().table();
        speedMPerS = HubWind.speeds(year, 1.6, 110.0, new Shear.PowerLaw(0.14));
        densityKgPerM3 = new double[axis.steps()];
        powerMw = new double[axis.steps()];
        equivalentMPerS = new double[axis.steps()];
        shiftedCurve = new DensityShiftedCurve(curve);
        AirDensityKernel.run(
                drawn[2], drawn[3], 110.0, AirDensity.Method.IDEAL_GAS, new double[axis.steps()], densityKgPerM3);
    }

    private WindFarm farm(Wake wake) {
        return new WindFarm(
                "farm",
                "site",
                MACHINE,
                12,
                110.0,
                new SiteWind(6.4, 100.0, new Shear.PowerLaw(0.14)),
                new AirDensity(AirDensity.Method.IDEAL_GAS, correction),
                new CurveSmoothing.None(),
                wake,
                new OperatingLimits(
                        20.0, new OperatingLimits.LowTemperature(-30.0, -25.0), OperatingLimits.Icing.NEVER),
                new WindLosses(0.03, 0.01, 0.005, 0.02, 0.01, 0.0, 0.01));
    }

    /** The power curve alone, into columns that are used again: no allocation. */
    @Benchmark
    public double[] powerKernel() {
        double reference = MACHINE.referenceDensityKgPerM3();
        switch (correction) {
            case NONE -> PowerKernel.plain(speedMPerS, curve, powerMw);
            case IEC -> {
                PowerKernel.equivalentSpeed(speedMPerS, densityKgPerM3, reference, equivalentMPerS);
                PowerKernel.plain(equivalentMPerS, curve, powerMw);
            }
            case WINDPRO -> PowerKernel.windPro(speedMPerS, densityKgPerM3, reference, shiftedCurve, powerMw);
            case STALL -> PowerKernel.stall(speedMPerS, densityKgPerM3, reference, curve, powerMw);
        }
        return powerMw;
    }

    /** The whole way with a constant wake loss, new immutable series included. */
    @Benchmark
    public WindOutput year() {
        return constantWake.run(year, year);
    }

    /** The same with the wakes of a layout, their table made before. */
    @Benchmark
    public WindOutput yearWithWakes() {
        return parkWake.run(year, year);
    }

    /** The table of the wakes, once per farm. */
    @Benchmark
    public WindModel prepareWakes() {
        return WindModel.of(park);
    }
}
