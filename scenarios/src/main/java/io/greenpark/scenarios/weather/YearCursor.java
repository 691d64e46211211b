package io.greenpark.scenarios.weather;

import java.time.LocalDate;

/**
 * Walks the rows of a file through the model year and tells which step each row is.
 *
 * <p>Rows must come in order, one for each part of every hour from January 1. The rows of a February 29 are passed over.
 */
final class YearCursor {

    /** Step of a row that falls on February 29. */
    static final int LEAP_DAY = -1;

    private static final int LEAP_YEAR = 2024;
    private static final int FEBRUARY_29 = LocalDate.of(LEAP_YEAR, 2, 29).getDayOfYear() - 1;
    private static final int DAYS_WITH_LEAP_DAY = 366;

    private final int rowsPerHour;
    /** Day of a leap year, from 0. */
    private int day;

    private int hour;
    private int part;
    private int rows;
    private int leapRows;
    private LocalDate date = LocalDate.of(LEAP_YEAR, 1, 1);

    YearCursor(int rowsPerHour) {
        this.rowsPerHour = rowsPerHour;
    }

    /** Whether the next row of the year may be of this hour, counted from 0. */
    boolean expects(int month, int dayOfMonth, int hourFromZero) {
        if (month == 3) {
            withoutLeapDay();
        }
        return !complete()
                && month == date.getMonthValue()
                && dayOfMonth == date.getDayOfMonth()
                && hourFromZero == hour;
    }

    /** Goes on to March 1 where February 29 would begin: rows without dates have no leap day. */
    void withoutLeapDay() {
        if (day == FEBRUARY_29 && hour == 0 && part == 0) {
            nextDay();
        }
    }

    /** Step of the model year that the expected row is, or {@link #LEAP_DAY}. */
    int step() {
        if (day == FEBRUARY_29) {
            return LEAP_DAY;
        }
        int dayOfModelYear = day < FEBRUARY_29 ? day : day - 1;
        return (dayOfModelYear * 24 + hour) * rowsPerHour + part;
    }

    /** Takes the expected row and goes on to the next. */
    void advance() {
        rows++;
        leapRows += day == FEBRUARY_29 ? 1 : 0;
        part++;
        if (part == rowsPerHour) {
            part = 0;
            hour++;
        }
        if (hour == 24) {
            hour = 0;
            nextDay();
        }
    }

    private void nextDay() {
        day++;
        date = date.plusDays(1);
    }

    /** Whether the whole year has been taken. */
    boolean complete() {
        return day == DAYS_WITH_LEAP_DAY;
    }

    /** Rows that were taken. */
    int rows() {
        return rows;
    }

    /** Rows of February 29 that were passed over. */
    int leapRows() {
        return leapRows;
    }

    /** Part of the hour of the expected row, from 0. */
    int part() {
        return part;
    }

    /** Month of the expected row. */
    int month() {
        return date.getMonthValue();
    }

    /** Day of the month of the expected row. */
    int dayOfMonth() {
        return date.getDayOfMonth();
    }

    /** Hour of the expected row, from 0. */
    int hour() {
        return hour;
    }
}
