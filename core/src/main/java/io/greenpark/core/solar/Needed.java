package io.greenpark.core.solar;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;

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
        if (!weather.has(variable)) {
            throw new InvalidValueException(
                    field, "needs %s in the weather".formatted(variable.key()), "chosen for weather without it");
        }
        return weather.values(variable);
    }
}
