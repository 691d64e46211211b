package io.greenpark.core.solar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoilingTest {

    private static final double ROUNDING = 1e-12;
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void monthlyTableFollowsTheCalendar() {
        Weather weather =
                SolarWeather.hours(LocalDate.of(2027, 11, 30), 24 * 34).build();
        List<Double> table = List.of(0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.11, 0.12);
        double[] loss = new Soiling.Monthly(table).lossFractions(weather, flat(weather));
        assertThat(loss[0]).isEqualTo(0.11);
        assertThat(loss[24]).isEqualTo(0.12);
        assertThat(loss[24 * 32]).isEqualTo(0.01);
    }

    @Test
    void tableOfElevenMonthsIsRefused() {
        assertThatThrownBy(() -> new Soiling.Monthly(Collections.nCopies(11, 0.02)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("fractions must have 12 values, January to December, but is 11");
    }

    @Test
    void dirtGrowsByTheDayAndRainKeepsTheModulesCleanForTwoWeeks() {
        // Rain of 7 mm in the first hour of day 10.
        Weather weather = SolarWeather.hours(NEW_YEAR, 24 * 40)
                .with(WeatherVariable.RAIN_MM_PER_H, k -> k == 240 ? 7.0 : 0.0)
                .build();
        double[] loss = Soiling.Kimber.standard().lossFractions(weather, flat(weather));
        assertThat(loss[0]).isZero();
        assertThat(loss[239]).isCloseTo(0.0015 * 239 / 24, within(ROUNDING));
        assertThat(loss[240]).isZero();
        // The sum of 24 hours stays above 6 mm for 24 hours; 14 days later dirt settles again.
        assertThat(loss[263 + 14 * 24 - 1]).isZero();
        assertThat(loss[263 + 14 * 24]).isCloseTo(0.0015 / 24, within(ROUNDING));
    }

    @Test
    void rainOfSixMillimetresIsNotEnough() {
        Weather weather = SolarWeather.hours(NEW_YEAR, 48)
                .with(WeatherVariable.RAIN_MM_PER_H, k -> k == 24 ? 6.0 : 0.0)
                .build();
        assertThat(Soiling.Kimber.standard().lossFractions(weather, flat(weather))[24])
                .isCloseTo(0.0015, within(ROUNDING));
    }

    @Test
    void dirtStopsAtItsLimit() {
        Weather weather = SolarWeather.hours(NEW_YEAR, 24 * 20)
                .with(WeatherVariable.RAIN_MM_PER_H, k -> 0.0)
                .build();
        double[] loss = new Soiling.Kimber(0.05, 6.0, 14, 0.3).lossFractions(weather, flat(weather));
        assertThat(Arrays.stream(loss).max().orElseThrow()).isEqualTo(0.3);
    }

    @Test
    void dustOfThirtyDaysTakesThreePercent() {
        // (35 * 0.0009 + 35 * 0.004) ug/m2/s over 30 days: 0.444528 g/m2; 0.3437 erf(0.17 * 0.444528^0.8473)
        Weather weather = SolarWeather.hours(NEW_YEAR, 24 * 32)
                .with(WeatherVariable.RAIN_MM_PER_H, k -> k == 24 * 31 ? 1.0 : 0.0)
                .build();
        Soiling.Hsu hsu = Soiling.Hsu.of(35.0, 70.0);
        double[] loss = hsu.lossFractions(weather, flat(weather));
        assertThat(loss[24 * 30 - 1]).isCloseTo(0.033089521248009866, within(1e-10));
        assertThat(loss[24 * 31]).as("an hour with 1 mm of rain").isZero();
        double[] steep = new double[loss.length];
        Arrays.fill(steep, 0.5);
        // Half as much dust settles at 60 degrees: 24 h there as 12 h on the flat.
        assertThat(hsu.lossFractions(weather, steep)[23]).isCloseTo(loss[11], within(ROUNDING));
    }

    private static double[] flat(Weather weather) {
        double[] cosTilt = new double[weather.axis().steps()];
        Arrays.fill(cosTilt, 1.0);
        return cosTilt;
    }
}
