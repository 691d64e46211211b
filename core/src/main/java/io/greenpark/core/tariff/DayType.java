package io.greenpark.core.tariff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Kinds of days that a time-of-use table tells apart (工作日、周末、法定节假日). */
public enum DayType {
    WORKDAY,
    WEEKEND,
    HOLIDAY;

    /** Kind of {@code date}: a holiday is one on any day of the week. */
    public static DayType of(LocalDate date, Set<LocalDate> holidays) {
        if (holidays.contains(date)) {
            return HOLIDAY;
        }
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? WORKDAY : WEEKEND;
    }
}
