package io.greenpark.scenarios.weather;

import static io.greenpark.core.weather.WeatherVariable.WIND_DIRECTION_DEG;
import static io.greenpark.core.weather.WeatherVariable.WIND_SPEED_M_PER_S;

import io.greenpark.core.weather.WeatherVariable;
import io.greenpark.core.weather.WindProfile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Wind of a year out of measurements at several heights: at the wanted height alone, or at the highest with the others beside
 * it; docs/model.md eq. (WEA-33).
 *
 * @param heightM height above ground [m]
 * @param speedMPerS speeds there, NaN where one is missing [m/s]; {@code null} if the file has none
 * @param directionDeg directions of the nearest height [deg]; {@code null} if the file has none
 * @param others speeds at the other heights; none if one height was wanted
 */
record WindAtHeight(
        double heightM, double @Nullable [] speedMPerS, double @Nullable [] directionDeg, WindProfile others) {

    /**
     * @param columns all columns of a file
     * @param values their values
     * @param wantedM wanted height [m]; {@code null} for all
     */
    static WindAtHeight of(List<Column> columns, double[][] values, @Nullable Double wantedM) {
        WindProfile speeds = WindProfile.of(levels(columns, values, WIND_SPEED_M_PER_S));
        NavigableMap<Double, double[]> directions = levels(columns, values, WIND_DIRECTION_DEG);
        if (speeds.heightsM().isEmpty()) {
            return new WindAtHeight(
                    Column.WIND_HEIGHT_M, null, nearest(directions, Column.WIND_HEIGHT_M), WindProfile.NONE);
        }
        double heightM = wantedM == null ? speeds.heightsM().last() : speeds.nearestM(wantedM);
        return new WindAtHeight(
                heightM,
                speeds.speedsMPerS(heightM),
                nearest(directions, heightM),
                wantedM == null ? speeds.without(heightM) : WindProfile.NONE);
    }

    private static NavigableMap<Double, double[]> levels(
            List<Column> columns, double[][] values, WeatherVariable variable) {
        NavigableMap<Double, double[]> levels = new TreeMap<>();
        for (int c = 0; c < values.length; c++) {
            if (columns.get(c).variable() == variable) {
                levels.put(columns.get(c).heightM(), values[c]);
            }
        }
        return levels;
    }

    private static double @Nullable [] nearest(NavigableMap<Double, double[]> directions, double heightM) {
        return directions.entrySet().stream()
                .min(Comparator.comparingDouble(level -> Math.abs(level.getKey() - heightM)))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    void putInto(Map<WeatherVariable, double[]> columns) {
        if (speedMPerS != null) {
            columns.put(WIND_SPEED_M_PER_S, speedMPerS);
        }
        if (directionDeg != null) {
            columns.put(WIND_DIRECTION_DEG, directionDeg);
        }
    }
}
