package io.greenpark.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeAxisTest {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    @ParameterizedTest(name = "{0}, {1} min: {2} steps")
    @CsvSource({"2027, 60, 8760", "2028, 60, 8784", "2027, 30, 17520", "2027, 15, 35040", "2028, 15, 35136"})
    void aYearHasAllItsSteps(int year, int minutes, int steps) {
        TimeAxis axis = TimeAxis.ofYear(year, Duration.ofMinutes(minutes), CHINA);

        assertThat(axis.steps()).isEqualTo(steps);
        assertThat(axis.firstDate()).isEqualTo(LocalDate.of(year, 1, 1));
        assertThat(axis.lastDate()).isEqualTo(LocalDate.of(year, 12, 31));
        assertThat(axis.hours()).isEqualTo(steps * minutes / 60.0);
    }

    @Test
    void leapDayIsAnOrdinaryDay() {
        TimeAxis axis = TimeAxis.ofYear(2028, Duration.ofHours(1), CHINA);

        assertThat(axis.localStart(59 * 24)).isEqualTo(LocalDateTime.of(2028, 2, 29, 0, 0));
        assertThat(axis.localStart(60 * 24)).isEqualTo(LocalDateTime.of(2028, 3, 1, 0, 0));
    }

    @Test
    void monthSpansCoverTheAxisWithoutGapOrOverlap() {
        var start = LocalDateTime.of(2027, 1, 31, 12, 0).toInstant(CHINA);
        TimeAxis axis = new TimeAxis(start, Duration.ofMinutes(15), 96 * 40, CHINA);

        List<MonthSpan> spans = axis.monthSpans();

        // half of 31 January, all of February, 11.5 of 31 days of March
        assertThat(spans)
                .extracting(MonthSpan::month)
                .containsExactly(YearMonth.of(2027, 1), YearMonth.of(2027, 2), YearMonth.of(2027, 3));
        assertThat(spans).extracting(MonthSpan::firstStep).containsExactly(0, 48, 48 + 28 * 96);
        assertThat(spans).extracting(MonthSpan::endStep).containsExactly(48, 48 + 28 * 96, 96 * 40);
        assertThat(spans.get(0).coveredFraction()).isCloseTo(0.5 / 31.0, within(1e-15));
        assertThat(spans.get(1).coveredFraction()).isEqualTo(1.0);
        assertThat(spans.get(2).coveredFraction()).isCloseTo(11.5 / 31.0, within(1e-15));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void everyStepLiesInItsMonthAndDay(long seed) {
        var random = new SplittableRandom(seed);
        var start = Instant.ofEpochSecond(900L * random.nextLong(1_900_000, 2_100_000));
        var axis = new TimeAxis(
                start, Duration.ofMinutes(15), 10_000, ZoneOffset.ofTotalSeconds(900 * random.nextInt(-40, 40)));
        int[] month = axis.monthOfStep();

        for (int k = 0; k < axis.steps(); k++) {
            LocalDateTime at = axis.localStart(k);
            assertThat(axis.months().get(month[k])).isEqualTo(YearMonth.from(at));
            assertThat(axis.secondOfDay(k)).isEqualTo(at.toLocalTime().toSecondOfDay());
            int end = axis.endOfDay(k);
            assertThat(axis.localStart(end - 1).toLocalDate()).isEqualTo(at.toLocalDate());
            assertThat(end == axis.steps()
                            || !axis.localStart(end).toLocalDate().equals(at.toLocalDate()))
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "{0} and {1} steps against {2} and {3}: {4}")
    @CsvSource({
        "2027-01-01, 8760, 2030-01-01, 8760, true",
        "2027-01-01, 8760, 2028-01-01, 8784, true",
        "2028-01-01, 8784, 2028-01-01, 8760, false",
        "2027-02-01, 672, 2028-02-01, 696, true",
        "2027-02-01, 672, 2027-03-01, 744, false",
        "2027-01-04, 168, 2030-07-01, 168, true",
        "2028-02-29, 24, 2027-02-28, 24, false",
    })
    void axesAreAsLongAsEachOtherLeapDaysLeftOut(
            LocalDate start, int hours, LocalDate other, int otherHours, boolean equal) {
        TimeAxis axis = new TimeAxis(start.atStartOfDay().toInstant(CHINA), Duration.ofMinutes(15), 4 * hours, CHINA);
        TimeAxis hourly = new TimeAxis(other.atStartOfDay().toInstant(CHINA), Duration.ofHours(1), otherHours, CHINA);

        assertThat(axis.isAsLongAs(hourly)).isEqualTo(equal);
        assertThat(hourly.isAsLongAs(axis)).isEqualTo(equal);
    }

    @Test
    void leapDaysAreCountedAsFarAsTheyLieInTheAxis() {
        assertThat(TimeAxis.ofYear(2028, Duration.ofMinutes(30), CHINA).leapHours())
                .isEqualTo(24.0);
        assertThat(TimeAxis.ofYear(2027, Duration.ofHours(1), CHINA).leapHours())
                .isZero();
        TimeAxis evening =
                new TimeAxis(LocalDateTime.of(2028, 2, 29, 18, 0).toInstant(CHINA), Duration.ofHours(1), 48, CHINA);
        assertThat(evening.leapHours()).isEqualTo(6.0);
    }

    @Test
    void calendarYearsAreThoseThatTheAxisTouches() {
        assertThat(new TimeAxis(LocalDateTime.of(2027, 7, 1, 0, 0).toInstant(CHINA), Duration.ofHours(1), 8784, CHINA)
                        .years())
                .isEqualTo(2);
        assertThat(TimeAxis.ofYear(2027, Duration.ofHours(1), CHINA).years()).isEqualTo(1);
    }

    @Test
    void monthsOfSeveralYearsAreCountedOn() {
        TimeAxis axis =
                new TimeAxis(LocalDateTime.of(2027, 12, 31, 0, 0).toInstant(CHINA), Duration.ofHours(1), 48, CHINA);

        assertThat(axis.months()).containsExactly(YearMonth.of(2027, 12), YearMonth.of(2028, 1));
        assertThat(axis.monthOfStep()[23]).isZero();
        assertThat(axis.monthOfStep()[24]).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}, {1}, {2} steps: {3}")
    @CsvSource({
        "2026-12-31T16:00:00Z, PT20M, 10, 'step must be PT15M, PT30M or PT1H, but is PT20M'",
        "2026-12-31T16:00:00Z, PT15M1S, 10, 'step must be PT15M, PT30M or PT1H, but is PT15M1S'",
        "2026-12-31T16:00:00Z, PT1H, 0, 'steps must be at least 1, but is 0'",
        "2026-12-31T16:10:00Z, PT1H, 10, 'start must lie on a whole step of local time, but is 2026-12-31T16:10:00Z'",
    })
    void anAxisThatIsNoneIsRefused(Instant start, Duration step, int steps, String message) {
        assertThatThrownBy(() -> new TimeAxis(start, step, steps, CHINA))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }
}
