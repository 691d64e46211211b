package io.greenpark.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.check.InvalidValueException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServicePeriodTest {

    private static final TimeAxis YEAR = TimeAxis.ofYear(2028, Duration.ofMinutes(15), ZoneOffset.ofHours(8));

    /** 2028 is a leap year of 366 · 96 steps; March begins at step (31 + 29) · 96. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,          -,          0,     35136, true
            2020-01-01, 2040-01-01, 0,     35136, true
            2028-01-01, 2029-01-01, 0,     35136, true
            2028-03-01, -,          5760,  35136, false
            -,          2028-03-01, 0,     5760,  false
            2028-01-02, 2028-01-03, 96,    192,   false
            2030-01-01, -,          35136, 35136, false
            -,          2027-06-01, 0,     0,     false
            """)
    void itServesFromTheFirstDayToBeforeTheLast(
            LocalDate inService, LocalDate retired, int first, int end, boolean covers) {
        var period = new ServicePeriod(inService, retired);

        assertThat(period.firstStep(YEAR)).isEqualTo(first);
        assertThat(period.endStep(YEAR)).isEqualTo(end);
        assertThat(period.covers(YEAR)).isEqualTo(covers);
        assertThat(period.touches(YEAR)).isEqualTo(first < end);
    }

    @Test
    void itCannotRetireBeforeItServes() {
        assertThatThrownBy(() -> new ServicePeriod(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 1, 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("retired must be after inService (2028-01-01), but is 2028-01-01");
    }
}
