package io.greenpark.core.time;

import io.greenpark.core.check.InvalidValueException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something serves: from the beginning of {@code inService} to before the beginning of {@code retired}, docs/model.md
 * eq. (TIME-5).
 *
 * @param inService first day; {@code null} if it has always served
 * @param retired first day on which it serves no more; {@code null} if it goes on serving
 */
public record ServicePeriod(
        @Nullable LocalDate inService, @Nullable LocalDate retired) {

    /** It serves on all days. */
    public static final ServicePeriod ALWAYS = new ServicePeriod(null, null);

    public ServicePeriod {
        if (inService != null && retired != null && !retired.isAfter(inService)) {
            throw new InvalidValueException("retired", "must be after inService (%s)".formatted(inService), retired);
        }
    }

    /** First step of {@code axis} in which it serves; the number of steps if it comes later. */
    public int firstStep(TimeAxis axis) {
        return inService == null ? 0 : firstStepFrom(inService, axis);
    }

    /** First step of {@code axis} in which it serves no more; the number of steps if it serves to the end. */
    public int endStep(TimeAxis axis) {
        return retired == null ? axis.steps() : firstStepFrom(retired, axis);
    }

    /** Whether it serves in every step of {@code axis}. */
    public boolean covers(TimeAxis axis) {
        return firstStep(axis) == 0 && endStep(axis) == axis.steps();
    }

    /** Whether it serves in some step of {@code axis}. */
    public boolean touches(TimeAxis axis) {
        return firstStep(axis) < endStep(axis);
    }

    private static int firstStepFrom(LocalDate day, TimeAxis axis) {
        long seconds = day.toEpochSecond(LocalTime.MIDNIGHT, axis.offset())
                - axis.start().getEpochSecond();
        long step = axis.step().toSeconds();
        return (int) Math.max(0, Math.min(axis.steps(), Math.floorDiv(seconds + step - 1, step)));
    }
}
