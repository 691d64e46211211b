package io.greenpark.scenarios.weather;

import io.greenpark.core.provenance.InputFile;
import io.greenpark.core.weather.CheckedWeather;
import io.greenpark.core.weather.ColumnQuality;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherOrigin;
import io.greenpark.core.weather.WeatherVariable;
import java.util.List;
import java.util.Set;

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

    private static final Set<WeatherVariable> COMPONENTS =
            Set.of(WeatherVariable.DNI_W_PER_M2, WeatherVariable.DHI_W_PER_M2);

    public WeatherFile {
        columns = List.copyOf(columns);
    }

    /**
     * The year as the weather of a site of a scenario. Direct and diffuse irradiance that the file does not have is left to
     * the splitting that each plant chooses.
     */
    public SiteWeather asSite(String id) {
        Weather weather = columns.stream().filter(this::given).count() == COMPONENTS.size()
                ? checked.weather()
                : checked.weather().without(COMPONENTS);
        return new SiteWeather(id, new WeatherOrigin.File(input.name(), format, station), weather, checked.quality());
    }

    private boolean given(ColumnQuality column) {
        return COMPONENTS.contains(column.variable())
                && column.missing() + column.outOfRange()
                        < checked.weather().axis().steps();
    }
}
