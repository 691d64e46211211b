package io.greenpark.core.solar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlbedoTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void columnOfTheWeatherIsTakenWhereItIsBelowOne() {
        Weather weather = SolarWeather.hours(NEW_YEAR, 4)
                .with(WeatherVariable.ALBEDO_FRACTION, k -> new double[] {0.16, 1.0, 0.51, 1.0}[k])
                .with(WeatherVariable.SNOW_DEPTH_CM, k -> k < 2 ? 0.0 : 10.0)
                .build();
        assertThat(Albedo.fromWeather().fractions(weather)).containsExactly(0.16, 0.2, 0.51, 0.6);
    }

    @Test
    void weatherWithoutAlbedoAndSnowIsBareGround() {
        assertThat(Albedo.fromWeather()
                        .fractions(SolarWeather.hours(NEW_YEAR, 2).build()))
                .containsExactly(0.2, 0.2);
    }

    @Test
    void halfACentimetreOfSnowIsTheLimit() {
        Weather weather = SolarWeather.hours(NEW_YEAR, 2)
                .with(WeatherVariable.SNOW_DEPTH_CM, k -> k == 0 ? 0.5 : 0.51)
                .build();
        assertThat(Albedo.BySnowDepth.standard().fractions(weather)).containsExactly(0.2, 0.6);
    }

    @Test
    void monthlyTableFollowsTheCalendar() {
        Weather weather = SolarWeather.hours(LocalDate.of(2027, 1, 31), 48).build();
        Albedo monthly = new Albedo.Monthly(List.of(0.6, 0.5, 0.3, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.3, 0.5));
        assertThat(monthly.fractions(weather)[23]).isEqualTo(0.6);
        assertThat(monthly.fractions(weather)[24]).isEqualTo(0.5);
    }

    @Test
    void percentInPlaceOfAShareIsRefused() {
        assertThatThrownBy(() -> new Albedo.Constant(20.0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("fraction must be within [0.0, 1.0], but is 20.0");
    }
}
