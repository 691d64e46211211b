package io.greenpark.core.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.load.DayShape.Shift;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadModelTest {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    /** Rounding of a year's sum of 10,000 MWh. */
    private static final double ROUNDING_MWH = 1e-7;

    private static final LoadShape SHIFTS =
            shape(DayShape.ofShifts(0.5, List.of(new Shift(8, 16, 1.0))), DayShape.flat(0.25), DayShape.flat(0.0));

    @ParameterizedTest(name = "{0}, {1} min")
    @CsvSource({"2027, 60", "2027, 15", "2029, 30"})
    void aCalendarYearUsesTheAnnualEnergy(int year, int minutes) {
        PowerSeries load = LoadModel.scale(SHIFTS, 10_000.0, year(year, minutes), Set.of(LocalDate.of(year, 10, 1)));

        assertThat(load.energyMwh()).isCloseTo(10_000.0, within(ROUNDING_MWH));
    }

    @Test
    void aLeapDayComesOnTop() {
        LoadShape flat = shape(DayShape.flat(1.0), DayShape.flat(1.0), DayShape.flat(1.0));

        assertThat(LoadModel.scale(flat, 8_760.0, year(2028, 60), Set.of()).energyMwh())
                .isCloseTo(8_784.0, within(ROUNDING_MWH));
    }

    @Test
    void partsOfAYearUseTheirPart() {
        var year = LoadModel.scale(SHIFTS, 10_000.0, year(2027, 60), Set.of());
        var fromJuly =
                new TimeAxis(LocalDateTime.of(2027, 7, 1, 0, 0).toInstant(CHINA), Duration.ofHours(1), 24 * 7, CHINA);

        var week = LoadModel.scale(SHIFTS, 10_000.0, fromJuly, Set.of());

        int july = 181 * 24;
        for (int k = 0; k < week.steps(); k++) {
            assertThat(week.get(k)).isEqualTo(year.get(july + k));
        }
    }

    @Test
    void daysOfTheWeekAndHolidaysHaveTheirShapes() {
        // 2027-01-01 is a Friday and here a holiday; Saturday 2, Sunday 3, Monday 4
        PowerSeries load = LoadModel.scale(SHIFTS, 10_000.0, year(2027, 60), Set.of(LocalDate.of(2027, 1, 1)));

        double full = load.get(3 * 24 + 8);
        assertThat(load.get(12)).as("holiday").isZero();
        assertThat(load.get(24 + 12)).as("Saturday").isEqualTo(0.25 * full);
        assertThat(load.get(48 + 12)).as("Sunday").isZero();
        assertThat(load.get(72 + 7)).as("Monday before the shift").isEqualTo(0.5 * full);
        assertThat(load.get(72 + 16)).as("Monday after the shift").isEqualTo(0.5 * full);
    }

    @Test
    void monthFactorsScaleTheDays() {
        var months = new ArrayList<>(Collections.nCopies(12, 1.0));
        months.set(1, 3.0);
        var shape = new LoadShape(
                "seasonal",
                Title.of("seasonal"),
                LoadShape.Carrier.ELECTRICITY,
                DayShape.flat(1.0),
                DayShape.flat(1.0),
                DayShape.flat(1.0),
                months);

        PowerSeries load = LoadModel.scale(shape, 8_760.0, year(2027, 60), Set.of());

        assertThat(load.get(31 * 24)).isCloseTo(3.0 * load.get(0), within(1e-12));
        assertThat(load.energyMwh()).isCloseTo(8_760.0, within(ROUNDING_MWH));
    }

    @Test
    void aShiftOverMidnightHoldsOnBothSidesOfIt() {
        DayShape night = DayShape.ofShifts(0.2, List.of(new Shift(22, 6, 1.0)));

        assertThat(night.levels().get(23)).isEqualTo(1.0);
        assertThat(night.levels().get(5)).isEqualTo(1.0);
        assertThat(night.levels().get(6)).isEqualTo(0.2);
        assertThat(night.sum()).isCloseTo(8.0 + 16.0 * 0.2, within(1e-12));
    }

    @Test
    void aShiftWithinTheDayEndsBeforeItsLastHour() {
        DayShape day = DayShape.ofShifts(0.0, List.of(new Shift(8, 16, 1.0)));

        assertThat(day.levels().get(7)).isZero();
        assertThat(day.levels().get(8)).isEqualTo(1.0);
        assertThat(day.levels().get(15)).isEqualTo(1.0);
        assertThat(day.levels().get(16)).isZero();
    }

    @Test
    void aShapeThatRestsOnMostDaysIsAShape() {
        LoadShape saturdays = shape(DayShape.flat(0.0), DayShape.flat(1.0), DayShape.flat(0.0));

        assertThat(LoadModel.scale(saturdays, 1_000.0, year(2027, 60), Set.of()).energyMwh())
                .isCloseTo(1_000.0, within(ROUNDING_MWH));
    }

    @Test
    void overlappingShiftsAreRefused() {
        assertThatThrownBy(() -> DayShape.ofShifts(0.0, List.of(new Shift(6, 14, 1.0), new Shift(13, 20, 0.5))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("shifts must not overlap, but is two shifts at hour 13");
    }

    @Test
    void aShapeWithoutAnyLoadIsRefused() {
        assertThatThrownBy(() -> shape(DayShape.flat(0.0), DayShape.flat(0.0), DayShape.flat(0.0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("levels must be above zero");
    }

    @Test
    void aDayWithoutAllItsHoursIsRefused() {
        assertThatThrownBy(() -> new DayShape(Collections.nCopies(23, 1.0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("levels must have 24 values, but is 23 values");
    }

    private static LoadShape shape(DayShape weekday, DayShape saturday, DayShape sunday) {
        return new LoadShape(
                "shape",
                Title.of("shape"),
                LoadShape.Carrier.ELECTRICITY,
                weekday,
                saturday,
                sunday,
                Collections.nCopies(12, 1.0));
    }

    private static TimeAxis year(int year, int minutes) {
        return TimeAxis.ofYear(year, Duration.ofMinutes(minutes), CHINA);
    }
}
