package io.greenpark.scenarios.weather;

import static io.greenpark.core.weather.WeatherVariable.WIND_DIRECTION_DEG;
import static io.greenpark.core.weather.WeatherVariable.WIND_SPEED_M_PER_S;

import io.greenpark.core.weather.WeatherVariable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Wind at one height out of measurements at several: at a measured height as measured, between two measured heights by the
 * power law with the exponent that the two show in that row, beyond them that of the nearest; docs/model.md eq. (WEA-33).
 *
 * @param heightM height above ground [m]
 * @param speedMPerS speeds, NaN where one is missing [m/s]; {@code null} if the file has none
 * @param directionDeg directions [deg]; {@code null} if the file has none
 */
record WindAtHeight(double heightM, double @Nullable [] speedMPerS, double @Nullable [] directionDeg) {

    /**
     * @param columns all columns of a file
     * @param values their values
     * @param wantedM wanted height [m]; {@code null} for the highest speed
     */
    static WindAtHeight of(List<Column> columns, double[][] values, @Nullable Double wantedM) {
        NavigableMap<Double, double[]> speeds = new TreeMap<>();
        NavigableMap<Double, double[]> directions = new TreeMap<>();
        for (int c = 0; c < values.length; c++) {
            Column column = columns.get(c);
            if (column.variable() == WIND_SPEED_M_PER_S) {
                speeds.put(column.heightM(), values[c]);
            } else if (column.variable() == WIND_DIRECTION_DEG) {
                directions.put(column.heightM(), values[c]);
            }
        }
        if (speeds.isEmpty()) {
            return new WindAtHeight(Column.WIND_HEIGHT_M, null, nearest(directions, Column.WIND_HEIGHT_M));
        }
        double wanted = wantedM == null ? speeds.lastKey() : wantedM;
        double heightM = Math.max(speeds.firstKey(), Math.min(speeds.lastKey(), wanted));
        return new WindAtHeight(heightM, speeds(speeds, heightM), nearest(directions, heightM));
    }

    private static double[] speeds(NavigableMap<Double, double[]> speeds, double heightM) {
        double belowM = speeds.floorKey(heightM);
        double aboveM = speeds.ceilingKey(heightM);
        double[] below = speeds.get(belowM);
        if (belowM == aboveM) {
            return below;
        }
        double[] above = speeds.get(aboveM);
        double share = Math.log(heightM / belowM) / Math.log(aboveM / belowM);
        double[] between = new double[below.length];
        for (int k = 0; k < between.length; k++) {
            between[k] = between(below[k], above[k], share);
        }
        return between;
    }

    /** {@code v_a (h/a)^α} with {@code α = ln(v_b/v_a) / ln(b/a)}; a calm has no exponent and lies on a straight line. */
    private static double between(double belowMPerS, double aboveMPerS, double share) {
        return belowMPerS > 0.0 && aboveMPerS > 0.0
                ? belowMPerS * Math.pow(aboveMPerS / belowMPerS, share)
                : belowMPerS + share * (aboveMPerS - belowMPerS);
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
