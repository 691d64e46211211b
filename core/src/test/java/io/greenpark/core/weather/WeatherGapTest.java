package io.greenpark.core.weather;

import static io.greenpark.core.weather.WeatherVariable.DRY_BULB_C;
import static io.greenpark.core.weather.WeatherVariable.WIND_DIRECTION_DEG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeatherGapTest {

    private static final double NAN = Double.NaN;

    @Test
    void everyRunWithoutAPlausibleValueIsAGap() {
        double[] values = {1.0, NAN, NAN, 4.0, 99.0, 6.0};

        assertThat(WeatherGap.in(DRY_BULB_C, values))
                .containsExactly(new WeatherGap(DRY_BULB_C, 1, 2), new WeatherGap(DRY_BULB_C, 4, 1));
    }

    @Test
    void aGapOverNewYearIsOneGapThatBeginsInDecember() {
        assertThat(WeatherGap.in(DRY_BULB_C, new double[] {NAN, 2.0, 3.0, NAN, NAN}))
                .containsExactly(new WeatherGap(DRY_BULB_C, 3, 3));
    }

    @Test
    void aColumnWithoutValuesIsOneGapAndAFullOneHasNone() {
        assertThat(WeatherGap.in(DRY_BULB_C, new double[] {NAN, NAN}))
                .containsExactly(new WeatherGap(DRY_BULB_C, 0, 2));
        assertThat(WeatherGap.in(DRY_BULB_C, new double[] {1.0, 2.0})).isEmpty();
    }

    @Test
    void gapsAreFilledOnAStraightLine() {
        double[] values = {1.0, NAN, NAN, 4.0, NAN};

        GapFill.interpolate(WeatherGap.in(DRY_BULB_C, values), values);

        // Between 1 and 4 in three steps; between 4 and, over New Year, 1.
        assertThat(values).containsExactly(new double[] {1.0, 2.0, 3.0, 4.0, 2.5}, within(1e-15));
    }

    @Test
    void directionsAreFilledAlongTheShorterArc() {
        double[] values = {350.0, NAN, 10.0};

        GapFill.interpolate(WeatherGap.in(WIND_DIRECTION_DEG, values), values);

        assertThat(values[1]).isZero();
    }
}
