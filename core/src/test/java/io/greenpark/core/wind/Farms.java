package io.greenpark.core.wind;

import static io.greenpark.core.weather.WeatherVariable.DRY_BULB_C;
import static io.greenpark.core.weather.WeatherVariable.PRESSURE_PA;
import static io.greenpark.core.weather.WeatherVariable.RELATIVE_HUMIDITY_FRACTION;
import static io.greenpark.core.weather.WeatherVariable.WIND_DIRECTION_DEG;
import static io.greenpark.core.weather.WeatherVariable.WIND_SPEED_M_PER_S;

import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import io.greenpark.core.weather.WindProfile;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** The farms and weathers of the tests. */
final class Farms {

    /** Ten machines of 1 MW in wind that is known at hub height; nothing corrected, nothing lost. */
    static final WindFarm PLAIN = new WindFarm(
            "farm",
            "site",
            Machines.STRAIGHT,
            10,
            100.0,
            new SiteWind(8.0, 100.0, new Shear.PowerLaw(0.2)),
            new AirDensity(AirDensity.Method.IDEAL_GAS, AirDensity.Correction.NONE),
            new CurveSmoothing.None(),
            new Wake.Constant(0.0),
            new OperatingLimits(25.0, OperatingLimits.LowTemperature.NEVER, OperatingLimits.Icing.NEVER),
            WindLosses.NONE);

    private Farms() {}

    static WindFarm with(WindFarm farm, SiteWind wind) {
        return copy(farm, wind, farm.density(), farm.smoothing(), farm.wake(), farm.limits(), farm.losses());
    }

    static WindFarm with(WindFarm farm, AirDensity.Correction correction) {
        var density = new AirDensity(farm.density().method(), correction);
        return copy(farm, farm.wind(), density, farm.smoothing(), farm.wake(), farm.limits(), farm.losses());
    }

    static WindFarm with(WindFarm farm, CurveSmoothing smoothing) {
        return copy(farm, farm.wind(), farm.density(), smoothing, farm.wake(), farm.limits(), farm.losses());
    }

    static WindFarm with(WindFarm farm, Wake wake) {
        return copy(farm, farm.wind(), farm.density(), farm.smoothing(), wake, farm.limits(), farm.losses());
    }

    static WindFarm with(WindFarm farm, OperatingLimits limits) {
        return copy(farm, farm.wind(), farm.density(), farm.smoothing(), farm.wake(), limits, farm.losses());
    }

    static WindFarm with(WindFarm farm, WindLosses losses) {
        return copy(farm, farm.wind(), farm.density(), farm.smoothing(), farm.wake(), farm.limits(), losses);
    }

    private static WindFarm copy(
            WindFarm farm,
            SiteWind wind,
            AirDensity density,
            CurveSmoothing smoothing,
            Wake wake,
            OperatingLimits limits,
            WindLosses losses) {
        return new WindFarm(
                farm.id(),
                farm.weather(),
                farm.turbine(),
                farm.count(),
                farm.hubHeightM(),
                wind,
                density,
                smoothing,
                wake,
                limits,
                losses);
    }

    /** Hours of the given speeds at 100 m from 1 January 2027, 0 C, 1,013.25 hPa, half humid, wind from the west. */
    static Weather hours(double... speedsMPerS) {
        return weather(speedsMPerS, filled(speedsMPerS.length, 0.0), 100.0, Duration.ofHours(1));
    }

    static Weather weather(double[] speedsMPerS, double[] temperatureC, double windHeightM, Duration step) {
        int steps = speedsMPerS.length;
        return new Weather(
                new Site(42.8, 124.1, 130.0),
                new TimeAxis(Instant.parse("2026-12-31T16:00:00Z"), step, steps, ZoneOffset.ofHours(8)),
                30.0,
                windHeightM,
                Map.of(
                        WIND_SPEED_M_PER_S, speedsMPerS,
                        WIND_DIRECTION_DEG, filled(steps, 270.0),
                        DRY_BULB_C, temperatureC,
                        PRESSURE_PA, filled(steps, 101_325.0),
                        RELATIVE_HUMIDITY_FRACTION, filled(steps, 0.5)));
    }

    /** Hours of {@link #hours} with wind at further heights. */
    static Weather mast(double[] speedsMPerS, double windHeightM, Map<Double, double[]> others) {
        Weather one = weather(speedsMPerS, filled(speedsMPerS.length, 0.0), windHeightM, Duration.ofHours(1));
        Map<WeatherVariable, double[]> columns =
                one.variables().stream().collect(Collectors.toMap(variable -> variable, one::values));
        return new Weather(one.site(), one.axis(), 30.0, windHeightM, columns, WindProfile.of(others));
    }

    /** A made-up year: wind at 10 m with storms that die down within hours, cold in winter, all directions. */
    static Weather randomYear(long seed) {
        var random = new SplittableRandom(seed);
        double[][] columns = new double[5][8760];
        double speed = 4.0;
        double storm = 1.0;
        for (int k = 0; k < 8760; k++) {
            speed = Math.abs(0.9 * speed + 0.1 * 4.0 + 1.6 * (random.nextDouble() - 0.5) * 2.0);
            storm = random.nextInt(100) == 0 ? 4.0 : Math.max(1.0, 0.85 * storm);
            columns[0][k] = speed * storm;
            columns[1][k] = 360.0 * random.nextDouble();
            columns[2][k] = 8.0 - 22.0 * Math.cos(2.0 * Math.PI * k / 8760.0) + 12.0 * (random.nextDouble() - 0.5);
            columns[3][k] = 100_500.0 + 2_000.0 * (random.nextDouble() - 0.5);
            columns[4][k] = random.nextDouble();
        }
        return new Weather(
                new Site(42.8, 124.1, 130.0),
                TimeAxis.ofYear(2027, Duration.ofHours(1), ZoneOffset.ofHours(8)),
                30.0,
                10.0,
                Map.of(
                        WIND_SPEED_M_PER_S, columns[0],
                        WIND_DIRECTION_DEG, columns[1],
                        DRY_BULB_C, columns[2],
                        PRESSURE_PA, columns[3],
                        RELATIVE_HUMIDITY_FRACTION, columns[4]));
    }

    private static double[] filled(int steps, double value) {
        double[] values = new double[steps];
        Arrays.fill(values, value);
        return values;
    }
}
