package io.greenpark.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpeedClassTest {

    private static final TimeAxis AXIS = new TimeAxis(Instant.EPOCH, Duration.ofMinutes(30), 4, ZoneOffset.UTC);

    @Test
    void aFarmHasTheHoursAndTheMeanPowerOfEveryMetrePerSecond() {
        var farm = new AssetSeries(
                "farm",
                AssetSeries.Kind.WIND,
                AXIS,
                Map.of(
                        "hubSpeedMPerS", new double[] {3.0, 3.9, 1.5, 0.0},
                        "availableMw", new double[] {2.0, 4.0, 0.0, 0.0}),
                Map.of());

        // Two half hours at 3 to 4 m/s: one hour, (2 + 4) / 2 = 3 MW.
        assertThat(farm.speeds())
                .containsExactly(
                        new SpeedClass(0.0, 0.5, 0.0),
                        new SpeedClass(1.0, 0.5, 0.0),
                        new SpeedClass(2.0, 0.0, 0.0),
                        new SpeedClass(3.0, 1.0, 3.0));
    }

    @Test
    void aSolarPlantHasNone() {
        var plant = new AssetSeries(
                "roofs", AssetSeries.Kind.SOLAR, AXIS, Map.of("acMw", new double[] {1.0, 1.0, 1.0, 1.0}), Map.of());

        assertThat(plant.speeds()).isEmpty();
    }
}
