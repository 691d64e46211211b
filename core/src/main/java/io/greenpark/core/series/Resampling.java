package io.greenpark.core.series;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;

/** How values of one time axis are taken onto another, docs/model.md eq. (TIME-4). */
public enum Resampling {
    /** Of means over the step, as powers, prices and speeds are: the mean of the parts; a part has the value of the whole. */
    MEAN,

    /** Of amounts, as energy is: the sum of the parts; a part has its share of the whole. */
    SUM;

    /**
     * The values of {@code from} on {@code to}, which lies within it.
     *
     * @param values one per step of {@code from}
     * @return one per step of {@code to}; the values themselves, copied, where the steps are the same
     * @throws InvalidValueException if a length differs from its axis, or the axes do not nest: one step must divide the
     *     other, and every step of {@code to} must be made of whole steps of {@code from} or lie within one
     */
    public double[] onto(double[] values, TimeAxis from, TimeAxis to) {
        if (values.length != from.steps()) {
            throw new InvalidValueException(
                    "values", "must be one per step (%d)".formatted(from.steps()), values.length + " values");
        }
        long fromSeconds = from.step().toSeconds();
        long toSeconds = to.step().toSeconds();
        long aheadSeconds = Duration.between(from.start(), to.start()).toSeconds();
        boolean within = aheadSeconds >= 0 && aheadSeconds + toSeconds * to.steps() <= fromSeconds * from.steps();
        if (!within || aheadSeconds % Math.min(fromSeconds, toSeconds) != 0) {
            throw new InvalidValueException("axis", "must nest in %s".formatted(from), to);
        }
        return toSeconds >= fromSeconds
                ? joined(values, (int) (aheadSeconds / fromSeconds), (int) (toSeconds / fromSeconds), to.steps())
                : divided(values, aheadSeconds, fromSeconds, to);
    }

    private double[] joined(double[] values, int first, int parts, int steps) {
        double[] joined = new double[steps];
        for (int k = 0; k < joined.length; k++) {
            double sum = 0.0;
            for (int i = 0; i < parts; i++) {
                sum += values[first + k * parts + i];
            }
            joined[k] = this == SUM ? sum : sum / parts;
        }
        return joined;
    }

    private double[] divided(double[] values, long aheadSeconds, long fromSeconds, TimeAxis to) {
        long toSeconds = to.step().toSeconds();
        long parts = fromSeconds / toSeconds;
        double[] divided = new double[to.steps()];
        for (int k = 0; k < divided.length; k++) {
            double value = values[(int) ((aheadSeconds + k * toSeconds) / fromSeconds)];
            divided[k] = this == SUM ? value / parts : value;
        }
        return divided;
    }
}
