package io.greenpark.core.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelYearTest {

    @Test
    void everyDateHasADayOfTheModelYearAndFebruary28StandsForThe29th() {
        assertThat(ModelYear.dayOf(LocalDate.of(2028, 1, 1))).isZero();
        assertThat(ModelYear.dayOf(LocalDate.of(2028, 2, 28))).isEqualTo(58);
        assertThat(ModelYear.dayOf(LocalDate.of(2028, 2, 29))).isEqualTo(58);
        assertThat(ModelYear.dayOf(LocalDate.of(2028, 3, 1))).isEqualTo(59);
        assertThat(ModelYear.dayOf(LocalDate.of(2027, 3, 1))).isEqualTo(59);
        assertThat(ModelYear.dayOf(LocalDate.of(2028, 12, 31))).isEqualTo(364);
        assertThat(ModelYear.dayOf(LocalDate.of(2027, 12, 31))).isEqualTo(364);
    }

    @Test
    void aYearInIndiaBeginsAtItsOwnMidnight() {
        TimeAxis axis = ModelYear.axis(Duration.ofHours(1), ZoneOffset.ofHoursMinutes(5, 30));

        assertThat(axis.steps()).isEqualTo(8760);
        assertThat(axis.localStart(0))
                .isEqualTo(LocalDate.of(ModelYear.YEAR, 1, 1).atStartOfDay());
    }

    @Test
    void rawWeatherMustCoverAYearWithoutLeapDay() {
        TimeAxis leapYear = TimeAxis.ofYear(2028, Duration.ofHours(1), ZoneOffset.UTC);

        assertThatThrownBy(() -> new RawWeather(SkyYears.CHANGTU, leapYear, null, 10.0, Map.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("axis must be a calendar year without February 29");
    }
}
