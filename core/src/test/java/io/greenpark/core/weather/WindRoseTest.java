package io.greenpark.core.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WindRoseTest {

    @Test
    void stepsAreCountedBySectorAndSpeedAndCalmOnesAreMissing() {
        WindRose rose = rose(new double[] {0.0, 359.0, 12.0, 180.0, 90.0}, new double[] {1.0, 2.0, 12.0, 0.0, 3.9});

        // North: 0 deg and 359 deg; 12 deg is beyond the half of a sector, 11.25 deg.
        assertThat(rose.fromMPerS()).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0, 10.0);
        assertThat(rose.sectors().get(0)).containsExactly(0.2, 0.2, 0.0, 0.0, 0.0, 0.0);
        assertThat(rose.sectors().get(1)).containsExactly(0.0, 0.0, 0.0, 0.0, 0.0, 0.2);
        assertThat(rose.sectors().get(4)).containsExactly(0.0, 0.2, 0.0, 0.0, 0.0, 0.0);
        double all = rose.sectors().stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(all).isEqualTo(0.8);
    }

    @Test
    void withoutDirectionsThereAreNoSectors() {
        var axis = new TimeAxis(Instant.EPOCH, Duration.ofHours(1), 1, ZoneOffset.UTC);
        var weather = new Weather(
                new Site(42.0, 124.0, 100.0),
                axis,
                30.0,
                10.0,
                Map.of(WeatherVariable.WIND_SPEED_M_PER_S, new double[] {5.0}));

        assertThat(WindRose.of(weather).sectors()).isEmpty();
    }

    @Test
    void aSectorHasAShareOfEveryClass() {
        assertThatThrownBy(() -> new WindRose(List.of(0.0, 2.0), List.of(List.of(0.5))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must have one share per class of speed");
    }

    private static WindRose rose(double[] directionDeg, double[] speedMPerS) {
        var axis = new TimeAxis(Instant.EPOCH, Duration.ofHours(1), directionDeg.length, ZoneOffset.UTC);
        return WindRose.of(new Weather(
                new Site(42.0, 124.0, 100.0),
                axis,
                30.0,
                10.0,
                Map.of(
                        WeatherVariable.WIND_DIRECTION_DEG, directionDeg,
                        WeatherVariable.WIND_SPEED_M_PER_S, speedMPerS)));
    }
}
