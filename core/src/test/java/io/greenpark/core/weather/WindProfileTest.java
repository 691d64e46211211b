package io.greenpark.core.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WindProfileTest {

    /** A few roundings of numbers of magnitude 10. */
    private static final Offset<Double> ROUNDING = within(1e-13);

    private static final WindProfile MAST = WindProfile.of(Map.of(
            20.0, new double[] {2.0, 4.0, 0.0}, 80.0, new double[] {8.0, 4.0, 6.0}, 160.0, new double[] {9.0, 5.0, 6.0
            }));

    @Test
    void betweenTwoHeightsEachStepHasItsOwnExponent() {
        // 20 -> 40 -> 80 m doubles the height twice: 2 and 8 m/s have the exponent 1, 4 and 4 m/s have 0; a calm lies
        // on a
        // straight line, half the way up
        assertThat(MAST.speedsMPerS(40.0)).containsExactly(new double[] {4.0, 4.0, 3.0}, ROUNDING);
        assertThat(MAST.nearestM(40.0)).isEqualTo(40.0);
        assertThat(MAST.lowerM(40.0)).isEqualTo(20.0);
        assertThat(MAST.upperM(40.0)).isEqualTo(80.0);
    }

    @Test
    void aMeasuredHeightIsAsMeasured() {
        assertThat(MAST.speedsMPerS(80.0)).containsExactly(8.0, 4.0, 6.0);
        assertThat(MAST.lowerM(80.0)).isEqualTo(MAST.upperM(80.0)).isEqualTo(80.0);
    }

    @Test
    void beyondTheMastTheNearestHeightStands() {
        assertThat(MAST.nearestM(10.0)).isEqualTo(20.0);
        assertThat(MAST.speedsMPerS(10.0)).containsExactly(2.0, 4.0, 0.0);
        assertThat(MAST.lowerM(200.0)).isEqualTo(MAST.upperM(200.0)).isEqualTo(160.0);
        assertThat(MAST.speedsMPerS(200.0)).containsExactly(9.0, 5.0, 6.0);
    }

    @Test
    void aMissingValueStaysMissingInBetween() {
        WindProfile gap = MAST.with(80.0, new double[] {Double.NaN, 4.0, 6.0});

        assertThat(gap.speedsMPerS(40.0)[0]).isNaN();
        assertThat(gap.speedsMPerS(160.0)[0]).isEqualTo(9.0);
    }

    @Test
    void aProfileIsChangedHeightByHeightAndNeverInPlace() {
        double[] mine = MAST.speedsMPerS(20.0);
        mine[0] = 99.0;

        WindProfile doubled = MAST.without(160.0).map(speeds -> {
            speeds[0] *= 2.0;
            return speeds;
        });

        assertThat(doubled.heightsM()).containsExactly(20.0, 80.0);
        assertThat(doubled.speedsMPerS(20.0)).containsExactly(4.0, 4.0, 0.0);
        assertThat(MAST.speedsMPerS(20.0)).containsExactly(2.0, 4.0, 0.0);
        assertThat(doubled).isNotEqualTo(MAST.without(160.0));
        assertThat(MAST.without(160.0).with(160.0, MAST.speedsMPerS(160.0)))
                .isEqualTo(MAST)
                .hasSameHashCodeAs(MAST);
    }

    @Test
    void heightsAboveGroundWithOneValuePerStepAreRequired() {
        assertThatThrownBy(() -> WindProfile.of(Map.of(0.0, new double[] {1.0})))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("windHeightM must be a positive number, but is 0.0");
        assertThatThrownBy(() -> MAST.with(100.0, new double[] {1.0}))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("windSpeedMPerS must have one value per step (3) at every height, but is 1 values");
    }

    @Test
    void weatherHasEachHeightOnceAndWindAmongItsColumns() {
        WindProfile other = WindProfile.NONE.with(10.0, SkyYears.constant(3.0));
        Map<WeatherVariable, double[]> wind = Map.of(WeatherVariable.WIND_SPEED_M_PER_S, SkyYears.constant(5.0));

        assertThat(new Weather(SkyYears.CHANGTU, SkyYears.hours(), 30.0, 100.0, wind, other)
                        .wind()
                        .heightsM())
                .containsExactly(10.0, 100.0);
        assertThatThrownBy(() -> new Weather(SkyYears.CHANGTU, SkyYears.hours(), 30.0, 10.0, wind, other))
                .hasMessage("otherWind must be at other heights than the wind of the columns, but is 10.0 m");
        assertThatThrownBy(() -> new Weather(SkyYears.CHANGTU, SkyYears.hours(), 30.0, 100.0, Map.of(), other))
                .hasMessage("otherWind must be at other heights than the wind of the columns, but is 10.0 m");
        assertThatThrownBy(() -> new Weather(
                        SkyYears.CHANGTU,
                        SkyYears.hours(),
                        30.0,
                        100.0,
                        wind,
                        other.with(10.0, SkyYears.constant(Double.NaN))))
                .hasMessage("WIND_SPEED_M_PER_S[0] must be a finite number, but is NaN");
    }
}
