package io.greenpark.core.time;

import io.greenpark.core.check.InvalidValueException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Regular time axis of half-open intervals {@code [start + k·step, start + (k+1)·step)} at a fixed offset from UTC.
 *
 * <p>A power value is the mean over its interval, a stock is the value at the interval's end. Leap days are ordinary
 * days of the axis. There is no summer time.
 *
 * @param start beginning of the first interval
 * @param step length of an interval: 15, 30 or 60 minutes
 * @param steps number of intervals
 * @param offset local time of the parks, e.g. +08:00
 */
public record TimeAxis(Instant start, Duration step, int steps, ZoneOffset offset) {

    private static final double HOURS_PER_DAY = 24.0;
    private static final long SECONDS_PER_DAY = 86_400L;

    public TimeAxis {
        long minutes = step.toMinutes();
        if (!step.equals(Duration.ofMinutes(minutes)) || (minutes != 15 && minutes != 30 && minutes != 60)) {
            throw new InvalidValueException("step", "must be PT15M, PT30M or PT1H", step);
        }
        if (steps < 1) {
            throw new InvalidValueException("steps", "must be at least 1", steps);
        }
        // In local time: an hour of India begins half an hour after one of UTC.
        long localSecond = start.getEpochSecond() + offset.getTotalSeconds();
        if (start.getNano() != 0 || localSecond % step.toSeconds() != 0) {
            throw new InvalidValueException("start", "must lie on a whole step of local time", start);
        }
    }

    /** Axis of a whole calendar year, leap day included. */
    public static TimeAxis ofYear(int year, Duration step, ZoneOffset offset) {
        LocalDateTime first = LocalDate.of(year, 1, 1).atStartOfDay();
        long minutes = Duration.between(first, first.plusYears(1)).toMinutes();
        return new TimeAxis(first.toInstant(offset), step, (int) (minutes / step.toMinutes()), offset);
    }

    /** Length of a step [h]. */
    public double stepHours() {
        return step.toMinutes() / 60.0;
    }

    /** Number of steps in an hour: 4, 2 or 1. */
    public int stepsPerHour() {
        return (int) (60 / step.toMinutes());
    }

    /** Length of the whole axis [h]. */
    public double hours() {
        return steps * stepHours();
    }

    /** Length of the leap days of the axis [h]. */
    public double leapHours() {
        double steps = 0.0;
        for (int year = firstDate().getYear(); year <= lastDate().getYear(); year++) {
            if (Year.isLeap(year)) {
                LocalDate leapDay = LocalDate.of(year, Month.FEBRUARY, 29);
                steps += firstStepOn(leapDay.plusDays(1)) - firstStepOn(leapDay);
            }
        }
        return steps * stepHours();
    }

    /** Whether both are equally long, leap days left out: any year is as long as another. */
    public boolean isAsLongAs(TimeAxis other) {
        return hours() - leapHours() == other.hours() - other.leapHours();
    }

    /** The calendar years that the axis touches. */
    public int years() {
        return lastDate().getYear() - firstDate().getYear() + 1;
    }

    /** Beginning of interval {@code k}. */
    public Instant instant(int k) {
        return start.plusSeconds(k * step.toSeconds());
    }

    /** Beginning of interval {@code k} in local time. */
    public LocalDateTime localStart(int k) {
        return LocalDateTime.ofInstant(instant(k), offset);
    }

    /** The first step that begins on a later local day than interval {@code k} does, or the number of steps. */
    public int endOfDay(int k) {
        return firstStepOn(localStart(k).toLocalDate().plusDays(1));
    }

    /** First local date of the axis. */
    public LocalDate firstDate() {
        return localStart(0).toLocalDate();
    }

    /** Local date of the last interval. */
    public LocalDate lastDate() {
        return localStart(steps - 1).toLocalDate();
    }

    /** The calendar months that the axis touches, in order. */
    public List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        YearMonth last = YearMonth.from(lastDate());
        for (YearMonth m = YearMonth.from(firstDate()); !m.isAfter(last); m = m.plusMonths(1)) {
            months.add(m);
        }
        return List.copyOf(months);
    }

    /** For every step the index of its month in {@link #months()}. */
    public int[] monthOfStep() {
        int[] month = new int[steps];
        List<MonthSpan> spans = monthSpans();
        for (int m = 0; m < spans.size(); m++) {
            Arrays.fill(month, spans.get(m).firstStep(), spans.get(m).endStep(), m);
        }
        return month;
    }

    /** The steps of every month of {@link #months()}, docs/model.md eq. (TIME-3). */
    public List<MonthSpan> monthSpans() {
        List<MonthSpan> spans = new ArrayList<>();
        for (YearMonth month : months()) {
            int first = firstStepOn(month.atDay(1));
            int end = firstStepOn(month.plusMonths(1).atDay(1));
            double monthHours = month.lengthOfMonth() * HOURS_PER_DAY;
            spans.add(new MonthSpan(month, first, end, (end - first) * stepHours() / monthHours));
        }
        return List.copyOf(spans);
    }

    /** First step that begins on the local day {@code date} or later, within 0 and the number of steps. */
    public int firstStepOn(LocalDate date) {
        long seconds = date.toEpochSecond(LocalTime.MIDNIGHT, offset) - start.getEpochSecond();
        long first = Math.floorDiv(seconds + step.toSeconds() - 1, step.toSeconds());
        return (int) Math.max(0, Math.min(steps, first));
    }

    /** Second of the local day at which interval {@code k} begins. */
    public int secondOfDay(int k) {
        return (int) Math.floorMod(
                start.getEpochSecond() + offset.getTotalSeconds() + k * step.toSeconds(), SECONDS_PER_DAY);
    }
}
