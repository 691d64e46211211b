package io.greenpark.core.solar;

import io.greenpark.core.sun.SplitIrradiance;
import io.greenpark.core.sun.Splitting;
import io.greenpark.core.sun.SunPath;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import java.util.Arrays;

/**
 * Global, direct and diffuse irradiance of the weather as the planes take them: no beam with the Sun below the horizon,
 * components by splitting where the weather has none. Docs/model.md eq. (SOL-1).
 */
final class HorizontalIrradiance {

    final double[] ghi;
    final double[] dni;
    final double[] dhi;

    private HorizontalIrradiance(double[] ghi, double[] dni, double[] dhi) {
        this.ghi = ghi;
        this.dni = dni;
        this.dhi = dhi;
    }

    static HorizontalIrradiance of(Weather weather, SunPath sun, Splitting splitting) {
        double[] ghi = Needed.values(weather, WeatherVariable.GHI_W_PER_M2, "solar");
        if (weather.has(WeatherVariable.DNI_W_PER_M2) && weather.has(WeatherVariable.DHI_W_PER_M2)) {
            double[] dni = weather.values(WeatherVariable.DNI_W_PER_M2);
            for (int k = 0; k < dni.length; k++) {
                if (sun.apparentZenithDeg(k) >= 90.0) {
                    dni[k] = 0.0;
                }
            }
            return new HorizontalIrradiance(ghi, dni, weather.values(WeatherVariable.DHI_W_PER_M2));
        }
        SplitIrradiance parts = weather.has(WeatherVariable.PRESSURE_PA)
                ? splitting.split(sun, ghi, weather.values(WeatherVariable.PRESSURE_PA), dewPointC(weather))
                : splitting.split(sun, ghi);
        return new HorizontalIrradiance(ghi, parts.dniWPerM2(), parts.dhiWPerM2());
    }

    private static double[] dewPointC(Weather weather) {
        if (weather.has(WeatherVariable.DEW_POINT_C)) {
            return weather.values(WeatherVariable.DEW_POINT_C);
        }
        double[] unknown = new double[weather.axis().steps()];
        Arrays.fill(unknown, Double.NaN);
        return unknown;
    }
}
