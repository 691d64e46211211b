package io.greenpark.core.load;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Relative level of a load over the hours of a day.
 *
 * @param levels 24 values, one per hour of local time, in any common unit; not negative
 */
public record DayShape(List<Double> levels) {

    /** Hours of a day. */
    public static final int HOURS = 24;

    public DayShape {
        levels = List.copyOf(levels);
        if (levels.size() != HOURS) {
            throw new InvalidValueException("levels", "must have 24 values", levels.size() + " values");
        }
        levels.forEach(level -> Require.notNegative("levels", level));
    }

    /** The same level all day. */
    public static DayShape flat(double level) {
        return new DayShape(Collections.nCopies(HOURS, level));
    }

    /**
     * Levels of shift work: {@code offShiftLevel} outside all shifts, the level of the shift inside.
     *
     * @throws InvalidValueException if two shifts overlap
     */
    public static DayShape ofShifts(double offShiftLevel, List<Shift> shifts) {
        Double[] levels = new Double[HOURS];
        for (Shift shift : shifts) {
            for (int hour = 0; hour < HOURS; hour++) {
                if (shift.covers(hour)) {
                    if (levels[hour] != null) {
                        throw new InvalidValueException("shifts", "must not overlap", "two shifts at hour " + hour);
                    }
                    levels[hour] = shift.level();
                }
            }
        }
        return new DayShape(Arrays.stream(levels)
                .map(level -> level == null ? offShiftLevel : level)
                .toList());
    }

    /** Sum of the levels over the day. */
    public double sum() {
        return levels.stream().mapToDouble(Double::doubleValue).sum();
    }

    /**
     * One shift.
     *
     * @param fromHour first hour, 0 to 23
     * @param toHour hour at which it ends, 1 to 24; at or before {@code fromHour} means on the next day
     * @param level relative level during the shift
     */
    public record Shift(int fromHour, int toHour, double level) {

        public Shift {
            Require.within("fromHour", fromHour, 0, HOURS - 1);
            Require.within("toHour", toHour, 1, HOURS);
            Require.notNegative("level", level);
        }

        private boolean covers(int hour) {
            return fromHour < toHour ? hour >= fromHour && hour < toHour : hour >= fromHour || hour < toHour;
        }
    }
}
