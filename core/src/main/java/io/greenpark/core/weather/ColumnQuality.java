package io.greenpark.core.weather;

import java.util.Arrays;
import java.util.List;

/**
 * How complete a column of a weather year is before anything is filled.
 *
 * @param variable the column
 * @param missing steps without a value
 * @param outOfRange steps whose value lies outside the plausible bounds of {@link WeatherVariable}
 * @param gaps runs of steps that are missing or out of range
 * @param longestGapSteps steps of the longest of them
 */
public record ColumnQuality(WeatherVariable variable, int missing, int outOfRange, int gaps, int longestGapSteps) {

    /** The columns of {@code raw}, in the order of {@link WeatherVariable}. */
    public static List<ColumnQuality> of(RawWeather raw) {
        return raw.variables().stream()
                .sorted()
                .map(variable -> of(variable, raw.values(variable)))
                .toList();
    }

    private static ColumnQuality of(WeatherVariable variable, double[] values) {
        int missing = (int) Arrays.stream(values).filter(Double::isNaN).count();
        List<WeatherGap> gaps = WeatherGap.in(variable, values);
        int steps = gaps.stream().mapToInt(WeatherGap::steps).sum();
        int longest = gaps.stream().mapToInt(WeatherGap::steps).max().orElse(0);
        return new ColumnQuality(variable, missing, steps - missing, gaps.size(), longest);
    }
}
