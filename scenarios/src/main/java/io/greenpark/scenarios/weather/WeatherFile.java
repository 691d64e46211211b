package io.greenpark.scenarios.weather;

import io.greenpark.core.provenance.InputFile;
import io.greenpark.core.weather.CheckedWeather;
import io.greenpark.core.weather.ColumnQuality;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.WeatherOrigin;
import java.util.List;

/**
 * A weather file that has been read and checked.
 *
 * @param input its name as the user wrote it, and its hash
 * @param format name of its format, e.g. {@code EPW}
 * @param station name in its header
 * @param stamps what the time of its rows stands for
 * @param columns how complete its columns are as read
 * @param checked its year, with what the checks have found
 */
public record WeatherFile(
        InputFile input,
        String format,
        String station,
        Stamps stamps,
        List<ColumnQuality> columns,
        CheckedWeather checked) {

    public WeatherFile {
        columns = List.copyOf(columns);
    }

    /** The year as the weather of a site of a scenario. */
    public SiteWeather asSite(String id) {
        return new SiteWeather(
                id, new WeatherOrigin.File(input.name(), format, station), checked.weather(), checked.quality());
    }
}
