package io.greenpark.core.weather;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;

/**
 * The calendar of weather years: 365 days without February 29.
 *
 * <p>The months of a typical year come from different calendar years, so the year that a file writes says nothing about the
 * Sun; every weather year stands on one model year, docs/model.md, section 3.1.
 */
public final class ModelYear {

    /** Calendar year of the axis, not a leap year. */
    public static final int YEAR = 2025;

    /** Days of a weather year. */
    public static final int DAYS = 365;

    private static final int SECONDS_PER_DAY = 86_400;

    private static final int FEBRUARY_28 = LocalDate.of(YEAR, 2, 28).getDayOfYear();

    private ModelYear() {}

    /** Axis of the model year at a fixed offset from UTC. */
    public static TimeAxis axis(Duration step, ZoneOffset offset) {
        return TimeAxis.ofYear(YEAR, step, offset);
    }

    /** Day of the model year, from 0, that stands for {@code date}; February 28 stands for February 29. */
    static int dayOf(LocalDate date) {
        int dayOfYear = date.getDayOfYear();
        return Year.isLeap(date.getYear()) && dayOfYear > FEBRUARY_28 ? dayOfYear - 2 : dayOfYear - 1;
    }

    /**
     * For every step of {@code axis} the step of the model year, in the same step, that stands for it: that of its month, day
     * and time of day, on February 29 that of the day before.
     */
    public static int[] stepsFor(TimeAxis axis) {
        int[] source = new int[axis.steps()];
        long stepSeconds = axis.step().toSeconds();
        int stepsPerDay = (int) (SECONDS_PER_DAY / stepSeconds);
        long localSecond = axis.start().getEpochSecond() + axis.offset().getTotalSeconds();
        long epochDay = Long.MIN_VALUE;
        int firstOfDay = 0;
        for (int k = 0; k < source.length; k++) {
            long day = Math.floorDiv(localSecond, SECONDS_PER_DAY);
            if (day != epochDay) {
                epochDay = day;
                firstOfDay = dayOf(LocalDate.ofEpochDay(day)) * stepsPerDay;
            }
            source[k] = firstOfDay + (int) (Math.floorMod(localSecond, SECONDS_PER_DAY) / stepSeconds);
            localSecond += stepSeconds;
        }
        return source;
    }

    /** First day of a month, both from 0; of month 12 the number of days of the year. */
    public static int firstDay(int month) {
        return month == 12 ? DAYS : LocalDate.of(YEAR, month + 1, 1).getDayOfYear() - 1;
    }

    /**
     * Requires that {@code axis} covers one calendar year without February 29.
     *
     * @throws InvalidValueException if it does not
     */
    public static void require(TimeAxis axis) {
        LocalDate first = axis.firstDate();
        boolean whole = first.getDayOfYear() == 1
                && !first.isLeapYear()
                && axis.localStart(0).toLocalTime().toSecondOfDay() == 0
                && axis.steps() == DAYS * 24 * axis.stepsPerHour();
        if (!whole) {
            throw new InvalidValueException("axis", "must be a calendar year without February 29", axis);
        }
    }
}
