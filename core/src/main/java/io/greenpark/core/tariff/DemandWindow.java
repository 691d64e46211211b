package io.greenpark.core.tariff;

import io.greenpark.core.check.Require;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * A part of the day whose highest demand is charged beside that of the month (分时需量).
 *
 * @param months months of the year, 1 to 12
 * @param days kinds of days
 * @param from beginning
 * @param to end, exclusive; midnight means the end of the day; before {@code from} means over midnight
 * @param yuanPerMwMonth charge by the highest demand within the window, VAT included [yuan/(MW·month)]
 */
public record DemandWindow(
        Set<Integer> months, Set<DayType> days, LocalTime from, LocalTime to, double yuanPerMwMonth) {

    public DemandWindow {
        months = Set.copyOf(months);
        days = Set.copyOf(days);
        Require.notNegative("yuanPerMwMonth", yuanPerMwMonth);
    }

    /** Which steps of {@code span} begin within the window. */
    public boolean[] covers(TimeAxis axis, MonthSpan span, Set<LocalDate> holidays) {
        boolean[] covered = new boolean[span.endStep() - span.firstStep()];
        if (!months.contains(span.month().getMonthValue())) {
            return covered;
        }
        LocalDate date = axis.localStart(span.firstStep()).toLocalDate();
        boolean dayCounts = days.contains(DayType.of(date, holidays));
        int last = -1;
        for (int k = span.firstStep(); k < span.endStep(); k++) {
            int second = axis.secondOfDay(k);
            if (second < last) {
                date = date.plusDays(1);
                dayCounts = days.contains(DayType.of(date, holidays));
            }
            last = second;
            covered[k - span.firstStep()] = dayCounts && covers(second);
        }
        return covered;
    }

    private boolean covers(int secondOfDay) {
        int start = from.toSecondOfDay();
        int end = to.toSecondOfDay();
        boolean overMidnight = end <= start;
        return overMidnight ? secondOfDay >= start || secondOfDay < end : secondOfDay >= start && secondOfDay < end;
    }
}
