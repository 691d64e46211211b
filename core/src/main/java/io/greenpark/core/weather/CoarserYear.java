package io.greenpark.core.weather;

import io.greenpark.core.series.Resampling;
import io.greenpark.core.time.TimeAxis;
import java.util.EnumMap;

/**
 * Joins the intervals of a weather year: means of all columns, for the direction of the wind the direction of the mean wind
 * vector, docs/model.md eq. (WEA-11).
 */
final class CoarserYear {

    private CoarserYear() {}

    static Weather of(Weather year, int parts) {
        TimeAxis axis = ModelYear.axis(
                year.axis().step().multipliedBy(parts), year.axis().offset());
        EnumMap<WeatherVariable, double[]> columns = new EnumMap<>(WeatherVariable.class);
        for (WeatherVariable variable : year.variables()) {
            columns.put(
                    variable,
                    variable == WeatherVariable.WIND_DIRECTION_DEG
                            ? directions(year, parts)
                            : Resampling.MEAN.onto(year.values(variable), year.axis(), axis));
        }
        double shiftMinutes = 30.0 * (axis.stepHours() - year.axis().stepHours());
        return new Weather(
                year.site(),
                axis,
                year.radiationMinutesAfterStart() + shiftMinutes,
                year.windHeightM(),
                columns,
                year.otherWind().map(speeds -> Resampling.MEAN.onto(speeds, year.axis(), axis)));
    }

    /** Where the mean vector vanishes the first direction stands. */
    private static double[] directions(Weather year, int parts) {
        double[] directionDeg = year.values(WeatherVariable.WIND_DIRECTION_DEG);
        boolean weighted = year.has(WeatherVariable.WIND_SPEED_M_PER_S);
        double[] speedMPerS = weighted ? year.values(WeatherVariable.WIND_SPEED_M_PER_S) : directionDeg;
        double[] mean = new double[directionDeg.length / parts];
        for (int k = 0; k < mean.length; k++) {
            double east = 0.0;
            double north = 0.0;
            for (int i = k * parts; i < (k + 1) * parts; i++) {
                double length = weighted ? speedMPerS[i] : 1.0;
                east += length * Math.sin(Math.toRadians(directionDeg[i]));
                north += length * Math.cos(Math.toRadians(directionDeg[i]));
            }
            boolean vanishes = Math.hypot(east, north) < 1e-9;
            mean[k] = vanishes ? directionDeg[k * parts] : Angles.wrap360(Math.toDegrees(Math.atan2(east, north)));
        }
        return mean;
    }
}
