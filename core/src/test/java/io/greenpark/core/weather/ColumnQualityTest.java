package io.greenpark.core.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnQualityTest {

    @Test
    void missingAndImplausibleStepsAreCountedApartAndGapsTogether() {
        double[] dryBulbC = new double[8760];
        Arrays.fill(dryBulbC, 10.0);
        // One gap of three: missing, too hot, missing; one of two over New Year.
        dryBulbC[100] = Double.NaN;
        dryBulbC[101] = 99.0;
        dryBulbC[102] = Double.NaN;
        dryBulbC[0] = Double.NaN;
        dryBulbC[8759] = Double.NaN;
        double[] windMPerS = new double[8760];
        RawWeather raw = new RawWeather(
                new Site(42.78, 124.11, 130.0),
                ModelYear.axis(Duration.ofHours(1), ZoneOffset.ofHours(8)),
                null,
                10.0,
                Map.of(WeatherVariable.WIND_SPEED_M_PER_S, windMPerS, WeatherVariable.DRY_BULB_C, dryBulbC));

        assertThat(ColumnQuality.of(raw))
                .containsExactly(
                        new ColumnQuality(WeatherVariable.DRY_BULB_C, 4, 1, 2, 3),
                        new ColumnQuality(WeatherVariable.WIND_SPEED_M_PER_S, 0, 0, 0, 0));
    }
}
