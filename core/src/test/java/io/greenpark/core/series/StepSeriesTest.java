package io.greenpark.core.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepSeriesTest {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    /** Two half hours of January and two of February. */
    private static final TimeAxis AXIS =
            new TimeAxis(LocalDateTime.of(2027, 1, 31, 23, 0).toInstant(CHINA), Duration.ofMinutes(30), 4, CHINA);

    private static final PowerSeries POWER = new PowerSeries(AXIS, new double[] {4.0, 8.0, 2.0, 6.0});

    @Test
    void powerTimesStepIsEnergy() {
        assertThat(POWER.toEnergy().toArray()).containsExactly(2.0, 4.0, 1.0, 3.0);
        assertThat(POWER.energyMwh()).isEqualTo(10.0);
    }

    @Test
    void monthsHaveTheirOwnSumsAndPeaks() {
        MonthSpan january = AXIS.monthSpans().get(0);
        MonthSpan february = AXIS.monthSpans().get(1);
        PriceSeries price = new PriceSeries(AXIS, new double[] {100.0, 200.0, 300.0, 400.0});

        assertThat(POWER.energyMwh(january)).isEqualTo(6.0);
        assertThat(POWER.energyMwh(february)).isEqualTo(4.0);
        assertThat(POWER.max(january)).isEqualTo(8.0);
        assertThat(POWER.max(february)).isEqualTo(6.0);
        // 2 · 100 + 4 · 200 and 1 · 300 + 3 · 400
        assertThat(POWER.valueYuan(price, january)).isEqualTo(1000.0);
        assertThat(POWER.valueYuan(price, february)).isEqualTo(1500.0);
    }

    @Test
    void arraysNeverLeaveASeriesUncopied() {
        double[] mw = {1.0, 2.0, 3.0, 4.0};
        PowerSeries series = new PowerSeries(AXIS, mw);

        mw[0] = 99.0;
        series.toArray()[1] = 99.0;

        assertThat(series.toArray()).containsExactly(1.0, 2.0, 3.0, 4.0);
    }

    @Test
    void sumsOfSeriesNeedOneAxis() {
        PowerSeries hourly = PowerSeries.constant(new TimeAxis(AXIS.start(), Duration.ofHours(1), 4, CHINA), 1.0);

        assertThat(PowerSeries.total(AXIS, List.of(POWER, POWER))).isEqualTo(POWER.times(2.0));
        assertThat(PowerSeries.total(AXIS, List.of())).isEqualTo(PowerSeries.constant(AXIS, 0.0));
        assertThatThrownBy(() -> PowerSeries.total(AXIS, List.of(POWER, hourly)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("axis must be the same for all parts of a sum");
    }

    @Test
    void valuesThatAreNotFiniteAreRefusedWithTheirStep() {
        assertThatThrownBy(() -> new PowerSeries(AXIS, new double[] {1.0, Double.NaN, 1.0, 1.0}))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("mw[1] must be a finite number, but is NaN");
    }

    @Test
    void aSeriesOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> new PowerSeries(AXIS, new double[3]))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("mw must have one value per step (4), but is 3 values");
    }

    @Test
    void compensatedSumsKeepWhatPlainSumsLose() {
        // the classic case: 1 + 1e100 + 1 − 1e100 is 2 and not 0
        assertThat(Sums.of(new double[] {1.0, 1e100, 1.0, -1e100})).isEqualTo(2.0);
        assertThat(Sums.of(new double[] {5.0, 1.0, 1e100, 1.0, -1e100}, 1, 5)).isEqualTo(2.0);
        assertThat(Sums.ofProducts(new double[] {1.0, 1e50, 1.0, -1e50}, new double[] {1.0, 1e50, 1.0, 1e50}))
                .isEqualTo(2.0);
    }
}
