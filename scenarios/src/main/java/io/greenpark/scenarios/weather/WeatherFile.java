package io.greenpark.scenarios.weather;

import io.greenpark.core.provenance.InputFile;
import io.greenpark.core.weather.CheckedWeather;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.WeatherOrigin;

/**
 * A weather file that has been read and checked.
 *
 * @param input its name as the user wrote it, and its hash
 * @param format name of its format, e.g. {@code EPW}
 * @param station name in its header
 * @param checked its year, with what the checks have found
 */
public record WeatherFile(InputFile input, String format, String station, CheckedWeather checked) {

    /** The year as the weather of a site of a scenario. */
    public SiteWeather asSite(String id) {
        return new SiteWeather(
                id, new WeatherOrigin.File(input.name(), format, station), checked.weather(), checked.quality());
    }
}
