package io.greenpark.core.solar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SnowTest {

    private static final double COS_40 = Math.cos(Math.toRadians(40.0));

    @Test
    void freshSnowCoversAllAndSlidesOffInWarmth() {
        // 5 cm fall in hour 3; 5 C and dark from then on: 0.197 * sin 40 = 0.12663 of the slope in an hour.
        Weather weather = SolarWeather.hours(LocalDate.of(2027, 1, 1), 24)
                .with(WeatherVariable.SNOW_DEPTH_CM, k -> k < 3 ? 2.0 : 7.0)
                .with(WeatherVariable.DRY_BULB_C, k -> 5.0)
                .build();
        double[] coverage = Snow.Marion.of(2).coverage(weather, new double[24], filled(COS_40));
        assertThat(coverage[2]).isZero();
        assertThat(coverage[3]).isEqualTo(1.0);
        assertThat(coverage[4]).isCloseTo(1.0 - 0.197 * Math.sin(Math.toRadians(40.0)), within(1e-12));
        assertThat(coverage[11]).as("after eight hours").isZero();
        double[] loss = Snow.Marion.of(2).lossFractions(weather, new double[24], filled(COS_40));
        assertThat(loss[6]).as("0.62 covers both strings").isEqualTo(1.0);
        assertThat(loss[7]).as("0.49 covers one of two").isEqualTo(0.5);
    }

    @Test
    void snowStaysInTheColdUntilTheSunIsStrong() {
        // At -5 C it slides above 400 W/m2: -5 > -G / 80.
        Weather weather = SolarWeather.hours(LocalDate.of(2027, 1, 1), 24)
                .with(WeatherVariable.SNOW_DEPTH_CM, k -> k < 3 ? 2.0 : 7.0)
                .with(WeatherVariable.DRY_BULB_C, k -> -5.0)
                .build();
        double[] poa = new double[24];
        Arrays.fill(poa, 0, 12, 390.0);
        Arrays.fill(poa, 12, 24, 410.0);
        double[] coverage = Snow.Marion.of(2).coverage(weather, poa, filled(COS_40));
        assertThat(coverage[11]).isEqualTo(1.0);
        assertThat(coverage[12]).isLessThan(1.0);
    }

    @Test
    void bareGroundMeansClearModules() {
        Weather weather = SolarWeather.hours(LocalDate.of(2027, 1, 1), 24)
                .with(WeatherVariable.SNOW_DEPTH_CM, k -> k < 3 || k > 10 ? 0.0 : 7.0)
                .with(WeatherVariable.DRY_BULB_C, k -> -20.0)
                .build();
        double[] coverage = Snow.Marion.of(2).coverage(weather, new double[24], filled(COS_40));
        assertThat(coverage[10]).isEqualTo(1.0);
        assertThat(coverage[11]).isZero();
    }

    @Test
    void townsendsFormulaByHand() {
        // January: 5 days of 5 cm each, -5 C, 70 % humidity, 100 W/m2 all the time = 74.4 kWh/m2; the month before is
        // itself. Effective snow 0.5 * 9.8425 * (1 + 1/5) = 5.9055 inch; loss 0.085744.
        Weather weather = SolarWeather.hours(LocalDate.of(2027, 1, 1), 744)
                .with(WeatherVariable.SNOW_DEPTH_CM, k -> k % 48 >= 12 && k % 48 < 24 && k < 240 ? 5.0 : 0.0)
                .with(WeatherVariable.DRY_BULB_C, k -> -5.0)
                .with(WeatherVariable.RELATIVE_HUMIDITY_FRACTION, k -> 0.7)
                .build();
        double[] poa = new double[744];
        Arrays.fill(poa, 100.0);
        double[] cosTilt = new double[744];
        Arrays.fill(cosTilt, COS_40);
        double[] loss = new Snow.Townsend(3.0, 0.8, 1.0).lossFractions(weather, poa, cosTilt);
        assertThat(loss[0]).isCloseTo(0.08574359714594676, within(1e-12));
        assertThat(loss[743]).isEqualTo(loss[0]);
        assertThat(new Snow.Townsend(3.0, 0.8, 0.75).lossFractions(weather, poa, cosTilt)[0])
                .isCloseTo(0.75 * loss[0], within(1e-12));
    }

    @Test
    void monthWithoutSnowLosesAThirdOfTheMonthBefore() {
        Weather weather = SolarWeather.hours(LocalDate.of(2027, 2, 1), 24 * (28 + 31 + 30))
                .with(WeatherVariable.SNOW_DEPTH_CM, k -> k % 48 >= 12 && k % 48 < 24 && k < 240 ? 5.0 : 0.0)
                .with(WeatherVariable.RELATIVE_HUMIDITY_FRACTION, k -> 0.7)
                .build();
        double[] poa = new double[weather.axis().steps()];
        Arrays.fill(poa, 150.0);
        double[] cosTilt = new double[poa.length];
        Arrays.fill(cosTilt, COS_40);
        double[] loss = new Snow.Townsend(3.0, 0.8, 1.0).lossFractions(weather, poa, cosTilt);
        int march = 24 * 28;
        int april = 24 * (28 + 31);
        assertThat(loss[0]).isGreaterThan(loss[march]);
        assertThat(loss[march]).isPositive();
        assertThat(loss[april]).isZero();
    }

    private static double[] filled(double value) {
        double[] values = new double[24];
        Arrays.fill(values, value);
        return values;
    }
}
