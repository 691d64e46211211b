package io.greenpark.core.solar;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import io.greenpark.core.weather.WindProfile;

/** Weather that a chosen model cannot do without. */
final class Needed {

    private Needed() {}

    /**
     * Copy of a column.
     *
     * @param field what needs it, for the message
     * @throws InvalidValueException if the weather does not have it
     */
    static double[] values(Weather weather, WeatherVariable variable, String field) {
        require(weather, variable, field);
        return weather.values(variable);
    }

    /** The wind at all its heights; otherwise as {@link #values}. */
    static WindProfile wind(Weather weather, String field) {
        require(weather, WeatherVariable.WIND_SPEED_M_PER_S, field);
        return weather.wind();
    }

    private static void require(Weather weather, WeatherVariable variable, String field) {
        if (!weather.has(variable)) {
            throw new InvalidValueException(
                    field, "needs %s in the weather".formatted(variable.key()), "chosen for weather without it");
        }
    }
}
