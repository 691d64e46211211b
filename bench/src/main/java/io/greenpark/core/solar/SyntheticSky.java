package io.greenpark.core.solar;

import io.greenpark.core.sun.SunPath;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Weather of a year for benchmarks: clear sky times a random clearness, with components that close. */
final class SyntheticSky {

    private SyntheticSky() {}

    static Weather over(TimeAxis axis) {
        var random = new SplittableRandom(1);
        Site site = new Site(42.78, 124.11, 130.0);
        SunPath sun = SunPath.of(site.latitudeDeg(), site.longitudeDeg(), site.elevationM(), axis, 30.0);
        double[][] drawn = new double[6][axis.steps()];
        for (int k = 0; k < axis.steps(); k++) {
            double clear = sun.clearSkyWPerM2(k);
            double diffuseFraction = 0.15 + 0.8 * random.nextDouble();
            drawn[0][k] = clear * (1.1 - 0.9 * diffuseFraction);
            drawn[1][k] = drawn[0][k] * diffuseFraction;
            drawn[2][k] = clear > 0.0 ? (drawn[0][k] - drawn[1][k]) / sun.up(k) : 0.0;
            drawn[3][k] = 8.0 - 20.0 * Math.cos(2.0 * Math.PI * k / axis.steps());
            drawn[4][k] = 8.0 * random.nextDouble();
            drawn[5][k] = k < 1500 ? 5.0 * random.nextDouble() : 0.0;
        }
        Map<WeatherVariable, double[]> columns = new EnumMap<>(WeatherVariable.class);
        columns.put(WeatherVariable.GHI_W_PER_M2, drawn[0]);
        columns.put(WeatherVariable.DHI_W_PER_M2, drawn[1]);
        columns.put(WeatherVariable.DNI_W_PER_M2, drawn[2]);
        columns.put(WeatherVariable.DRY_BULB_C, drawn[3]);
        columns.put(WeatherVariable.WIND_SPEED_M_PER_S, drawn[4]);
        columns.put(WeatherVariable.SNOW_DEPTH_CM, drawn[5]);
        return new Weather(site, axis, 30.0, 10.0, columns);
    }
}
