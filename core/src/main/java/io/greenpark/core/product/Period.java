package io.greenpark.core.product;

import io.greenpark.core.time.TimeAxis;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Steps of an axis that belong to a span of local days.
 *
 * @param firstStep first step
 * @param endStep the step after the last one
 */
record Period(int firstStep, int endStep) {

    static Period of(TimeAxis axis, LocalDate from, LocalDate to) {
        return new Period(stepAt(axis, from), stepAt(axis, to.plusDays(1)));
    }

    /** How many steps. */
    int steps() {
        return endStep - firstStep;
    }

    /** The first step that begins on {@code day} or later, within 0 and the number of steps. */
    private static int stepAt(TimeAxis axis, LocalDate day) {
        long seconds = day.toEpochSecond(LocalTime.MIDNIGHT, axis.offset())
                - axis.start().getEpochSecond();
        long step =
                Math.floorDiv(seconds + axis.step().toSeconds() - 1, axis.step().toSeconds());
        return (int) Math.max(0, Math.min(axis.steps(), step));
    }
}
