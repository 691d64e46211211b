package io.greenpark.core.weather;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

/**
 * A run of steps without a plausible value. The year is a ring: a gap over New Year begins in December.
 *
 * @param variable column
 * @param firstStep first step without a value
 * @param steps number of steps without a value
 */
public record WeatherGap(WeatherVariable variable, int firstStep, int steps) {

    /** The gaps of a column; one of full length if no value is plausible. */
    static List<WeatherGap> in(WeatherVariable variable, double[] values) {
        return in(variable, values, variable::plausible);
    }

    /** The runs of values that are not {@code present}; one of full length if none is. */
    static List<WeatherGap> in(WeatherVariable variable, double[] values, DoublePredicate present) {
        int n = values.length;
        int anchor = 0;
        while (anchor < n && !present.test(values[anchor])) {
            anchor++;
        }
        if (anchor == n) {
            return List.of(new WeatherGap(variable, 0, n));
        }
        List<WeatherGap> gaps = new ArrayList<>();
        int length = 0;
        for (int i = 1; i <= n; i++) {
            int k = (anchor + i) % n;
            if (!present.test(values[k])) {
                length++;
            } else if (length > 0) {
                gaps.add(new WeatherGap(variable, Math.floorMod(k - length, n), length));
                length = 0;
            }
        }
        return gaps;
    }
}
