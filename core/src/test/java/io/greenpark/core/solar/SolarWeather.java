package io.greenpark.core.solar;

import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** Small hourly weathers near Changtu, written down column by column. */
final class SolarWeather {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final TimeAxis axis;
    private final Map<WeatherVariable, double[]> columns = new EnumMap<>(WeatherVariable.class);

    private SolarWeather(TimeAxis axis) {
        this.axis = axis;
    }

    /** Calm dark hours at 0 C from the beginning of a day. */
    static SolarWeather hours(LocalDate first, int hours) {
        SolarWeather weather = new SolarWeather(
                new TimeAxis(first.atStartOfDay().toInstant(CHINA), Duration.ofHours(1), hours, CHINA));
        return weather.with(WeatherVariable.GHI_W_PER_M2, k -> 0.0)
                .with(WeatherVariable.DRY_BULB_C, k -> 0.0)
                .with(WeatherVariable.WIND_SPEED_M_PER_S, k -> 0.0);
    }

    SolarWeather with(WeatherVariable variable, IntToDoubleFunction values) {
        double[] column = new double[axis.steps()];
        for (int k = 0; k < column.length; k++) {
            column[k] = values.applyAsDouble(k);
        }
        columns.put(variable, column);
        return this;
    }

    Weather build() {
        return new Weather(new Site(42.78, 124.11, 130.0), axis, 30.0, 10.0, columns);
    }

    /** The same weather without some columns. */
    static Weather without(Weather weather, WeatherVariable... left) {
        Map<WeatherVariable, double[]> columns = columns(weather);
        columns.keySet().removeAll(List.of(left));
        return new Weather(
                weather.site(), weather.axis(), weather.radiationMinutesAfterStart(), weather.windHeightM(), columns);
    }

    static Map<WeatherVariable, double[]> columns(Weather weather) {
        Map<WeatherVariable, double[]> columns = new EnumMap<>(WeatherVariable.class);
        weather.variables().forEach(variable -> columns.put(variable, weather.values(variable)));
        return columns;
    }
}
