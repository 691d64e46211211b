package io.greenpark.core.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HumidityTest {

    /** The approximation is stated to hold within 0.4 %; steam tables give the figures below. */
    private static final double STATED_ACCURACY = 0.004;

    @Test
    void saturationMeetsTheSteamTables() {
        // 20 C: 23.39 hPa, 0 C: 6.112 hPa, 40 C: 73.85 hPa
        assertThat(Humidity.saturationHpa(20.0)).isCloseTo(23.39, within(23.39 * STATED_ACCURACY));
        assertThat(Humidity.saturationHpa(0.0)).isCloseTo(6.112, within(6.112 * STATED_ACCURACY));
        assertThat(Humidity.saturationHpa(40.0)).isCloseTo(73.85, within(73.85 * STATED_ACCURACY));
    }

    @Test
    void dewPointAndRelativeHumidityAreInverse() {
        double[] dryBulbC = {-25.0, 0.0, 18.0, 35.0};
        double[] humidity = {0.9, 1.0, 0.05, 0.4};

        double[] dewPointC = Humidity.dewPointsC(dryBulbC, humidity);

        assertThat(Humidity.relativeFractions(dryBulbC, dewPointC)).containsExactly(humidity, within(1e-12));
        assertThat(dewPointC[1]).isCloseTo(0.0, within(1e-12));
    }

    @Test
    void airWithoutWaterHasAFiniteDewPoint() {
        assertThat(Humidity.dewPointsC(new double[] {20.0}, new double[] {0.0})[0])
                .isBetween(-65.0, -50.0);
    }
}
