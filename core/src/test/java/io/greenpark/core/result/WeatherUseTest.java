package io.greenpark.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.QualityCount;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherOrigin;
import io.greenpark.core.weather.WeatherVariable;
import io.greenpark.core.weather.WindRose;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeatherUseTest {

    @Test
    void keepsOriginQualityAndTheMeansOfTheKnownVariables() {
        var axis = new TimeAxis(Instant.EPOCH, Duration.ofHours(1), 4, ZoneOffset.ofHours(8));
        var site = new Site(42.78, 124.11, 130.0);
        var origin = new WeatherOrigin.Synthesised("changtu", 1L, "tieling-assumed");
        var quality = List.of(new QualityCount("ghi-above-rare-limit", 2, "kept"));
        var weather = new Weather(
                site, axis, 30.0, 10.0, Map.of(WeatherVariable.WIND_SPEED_M_PER_S, new double[] {2.0, 4.0, 6.0, 8.0}));

        var use = WeatherUse.of(new SiteWeather("changtu", origin, weather, quality), axis);

        // (2 + 4 + 6 + 8) / 4 = 5
        assertThat(use)
                .isEqualTo(new WeatherUse(
                        "changtu",
                        origin,
                        site,
                        Map.of("windHeightM", 10.0, "meanWindSpeedMPerS", 5.0),
                        WindRose.of(weather),
                        quality));
    }

    @Test
    void countsTheDayThatALeapYearRepeats() {
        var year = TimeAxis.ofYear(2027, Duration.ofHours(1), ZoneOffset.UTC);
        var weather = new Weather(new Site(42.78, 124.11, 130.0), year, 30.0, 10.0, Map.of());
        var used = new SiteWeather("changtu", new WeatherOrigin.File("a.epw", "EPW", "A"), weather, List.of());

        var use = WeatherUse.of(used, TimeAxis.ofYear(2028, Duration.ofHours(1), ZoneOffset.UTC));

        assertThat(use.quality()).containsExactly(new QualityCount("february-29", 24, "repeated"));
    }
}
