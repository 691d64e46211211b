package io.greenpark.core.weather;

import io.greenpark.core.sun.SplitIrradiance;
import io.greenpark.core.sun.Splitting;
import io.greenpark.core.sun.SunPath;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Weather years made for tests: a seeded cloudy sky over Changtu whose components close. */
final class SkyYears {

    static final Site CHANGTU = new Site(42.78, 124.11, 130.0);
    static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private SkyYears() {}

    static TimeAxis hours() {
        return ModelYear.axis(Duration.ofHours(1), CHINA);
    }

    static SunPath sun(TimeAxis axis, double minutesAfterStart) {
        return SunPath.of(CHANGTU.latitudeDeg(), CHANGTU.longitudeDeg(), CHANGTU.elevationM(), axis, minutesAfterStart);
    }

    /** GHI, DNI and DHI that close at {@code sun}; clouds take a random share that changes from day to day. */
    static Map<WeatherVariable, double[]> cloudySky(SunPath sun, long seed) {
        var random = new SplittableRandom(seed);
        double[] ghi = new double[sun.steps()];
        double share = 1.0;
        int stepsPerDay = 24 * sun.axis().stepsPerHour();
        for (int k = 0; k < ghi.length; k++) {
            share = k % stepsPerDay == 0 ? random.nextDouble(0.2, 1.0) : share;
            ghi[k] = share * sun.clearSkyWPerM2(k);
        }
        SplitIrradiance split = Splitting.ERBS_DRIESSE.split(sun, ghi);
        Map<WeatherVariable, double[]> columns = new EnumMap<>(WeatherVariable.class);
        columns.put(WeatherVariable.GHI_W_PER_M2, ghi);
        columns.put(WeatherVariable.DNI_W_PER_M2, split.dniWPerM2());
        columns.put(WeatherVariable.DHI_W_PER_M2, split.dhiWPerM2());
        return columns;
    }

    static RawWeather raw(Map<WeatherVariable, double[]> columns, @Nullable Double statedMinutes) {
        return new RawWeather(CHANGTU, hours(), statedMinutes, 10.0, columns);
    }

    static double[] constant(double value) {
        double[] values = new double[ModelYear.DAYS * 24];
        Arrays.fill(values, value);
        return values;
    }

    /** First step of a date of the model year. */
    static int step(int month, int day, int hour) {
        return (LocalDate.of(ModelYear.YEAR, month, day).getDayOfYear() - 1) * 24 + hour;
    }
}
