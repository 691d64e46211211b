package io.greenpark.core.load;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.time.TimeAxis;

/**
 * The part of a load that may be moved in time (可平移负荷): within each window it needs the energy of its own course.
 *
 * @param shareFraction share of the load that it is, in every step [1]; zero for none
 * @param windowHours length of a window [h]; windows follow one another from the first step
 * @param maxPowerFactor largest power while shifting over the largest power without [1]
 */
public record Shiftable(double shareFraction, double windowHours, double maxPowerFactor) {

    /** Rounding of a number of steps [1]. */
    private static final double STEPS_TOLERANCE = 1e-9;

    /** Nothing can be moved. */
    public static final Shiftable NONE = new Shiftable(0.0, 24.0, 1.0);

    public Shiftable {
        Require.fraction("shareFraction", shareFraction);
        Require.positive("windowHours", windowHours);
        Require.within("windowHours", windowHours, 0.0, 8784.0);
        Require.within("maxPowerFactor", maxPowerFactor, 1.0, 24.0);
    }

    /**
     * Requires that windows are whole numbers of steps of {@code axis}.
     *
     * @throws InvalidValueException if they are not
     */
    public void requireWholeSteps(TimeAxis axis) {
        double steps = windowHours / axis.stepHours();
        boolean whole = Math.rint(steps) >= 1.0 && Math.abs(steps - Math.rint(steps)) <= STEPS_TOLERANCE;
        if (shareFraction > 0.0 && !whole) {
            throw new InvalidValueException(
                    "windowHours", "must be a whole number of steps of %s h".formatted(axis.stepHours()), windowHours);
        }
    }
}
