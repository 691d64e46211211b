package io.greenpark.scenarios.weather;

import io.greenpark.core.weather.WeatherVariable;
import java.util.function.DoublePredicate;

/**
 * A column of a file and what it becomes.
 *
 * @param variable column of the model
 * @param field field of the rows, from 1
 * @param missing whether a number of the file is the code of a missing value
 * @param unit unit of the file
 * @param heightM height of the measurement above ground [m]
 */
record Column(WeatherVariable variable, int field, DoublePredicate missing, Unit unit, double heightM) {

    /** Height at which meteorological stations measure wind [m]. */
    static final double WIND_HEIGHT_M = 10.0;

    /** Height at which meteorological stations measure the air [m]. */
    static final double AIR_HEIGHT_M = 2.0;

    /** A column at the height of a meteorological station. */
    static Column of(WeatherVariable variable, int field, DoublePredicate missing, Unit unit) {
        return new Column(variable, field, missing, unit, isWind(variable) ? WIND_HEIGHT_M : AIR_HEIGHT_M);
    }

    static boolean isWind(WeatherVariable variable) {
        return variable == WeatherVariable.WIND_SPEED_M_PER_S || variable == WeatherVariable.WIND_DIRECTION_DEG;
    }

    /** Codes that are the number itself. */
    static DoublePredicate codes(double... codes) {
        return value -> {
            for (double code : codes) {
                if (value == code) {
                    return true;
                }
            }
            return false;
        };
    }

    /** A code of nines, which files write with more or fewer decimals: it and all above. */
    static DoublePredicate from(double code) {
        return value -> value >= code;
    }
}
