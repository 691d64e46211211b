package io.greenpark.core.compliance;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.time.TimeAxis;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Hours of the day in which nothing may be fed into the grid.
 *
 * @param months months of the year, 1 to 12
 * @param from beginning
 * @param to end, exclusive; midnight means the end of the day; before {@code from} means over midnight, the same time means
 *     all day
 */
public record ExportBan(Set<Integer> months, LocalTime from, LocalTime to) {

    public ExportBan {
        months = Set.copyOf(months);
        for (int month : months) {
            if (month < 1 || month > 12) {
                throw new InvalidValueException("months", "must be between 1 and 12", month);
            }
        }
    }

    /** Whether a step that begins at {@code time} lies within the ban; the month is that of the step. */
    public boolean covers(LocalDateTime time) {
        LocalTime clock = time.toLocalTime();
        boolean afterFrom = !clock.isBefore(from);
        boolean beforeTo = clock.isBefore(to);
        boolean within = from.isBefore(to) ? afterFrom && beforeTo : afterFrom || beforeTo;
        return months.contains(time.getMonthValue()) && within;
    }

    /** The steps of {@code axis} that begin within one of {@code bans}. */
    public static Set<Integer> steps(List<ExportBan> bans, TimeAxis axis) {
        return bans.isEmpty()
                ? Set.of()
                : IntStream.range(0, axis.steps())
                        .filter(k -> bans.stream().anyMatch(ban -> ban.covers(axis.localStart(k))))
                        .boxed()
                        .collect(Collectors.toSet());
    }
}
