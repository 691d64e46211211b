package io.greenpark.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class GridCoverTest {

    private static final TimeAxis YEAR = TimeAxis.ofYear(2027, Duration.ofHours(1), ZoneOffset.ofHours(8));
    private static final YearMonth FEBRUARY = YearMonth.of(2027, 2);

    @Test
    void aShareOfTheImportIsCoveredInEveryMonth() {
        GridCover cover = GridCover.ofShare(PowerSeries.constant(YEAR, 2.0), 0.25);

        assertThat(cover.months()).hasSize(12);
        // 28 days of 24 h at 2 MW are 1,344 MWh, a quarter of them 336 MWh
        assertThat(cover.month(FEBRUARY).importMwh()).isCloseTo(1344.0, within(1e-9));
        assertThat(cover.coveredMwh(FEBRUARY)).isCloseTo(336.0, within(1e-9));
    }

    @Test
    void noMoreIsCoveredThanIsDrawn() {
        assertThat(new GridCover.Month(FEBRUARY, 100.0, 70.0, 50.0, 0.0).coveredMwh())
                .isEqualTo(100.0);
        assertThat(new GridCover.Month(FEBRUARY, 100.0, 70.0, 20.0, 500.0).coveredMwh())
                .isEqualTo(90.0);
    }

    @Test
    void aMonthOutsideTheAxisIsRefused() {
        GridCover cover = GridCover.ofShare(PowerSeries.constant(YEAR, 2.0), 1.0);

        assertThatThrownBy(() -> cover.coveredMwh(YearMonth.of(2028, 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be a month of the axis, but is 2028-01");
    }
}
