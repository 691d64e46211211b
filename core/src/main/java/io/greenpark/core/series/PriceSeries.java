package io.greenpark.core.series;

import io.greenpark.core.time.TimeAxis;
import java.util.Arrays;

/** Price in each step [yuan/MWh]. */
public final class PriceSeries extends StepSeries {

    /**
     * @param axis time axis
     * @param yuanPerMwh one value per step [yuan/MWh]
     * @throws io.greenpark.core.check.InvalidValueException if the length differs from the axis or a value is not finite
     */
    public PriceSeries(TimeAxis axis, double[] yuanPerMwh) {
        super("yuanPerMwh", axis, yuanPerMwh);
    }

    /** The same price at every step. */
    public static PriceSeries constant(TimeAxis axis, double yuanPerMwh) {
        double[] values = new double[axis.steps()];
        Arrays.fill(values, yuanPerMwh);
        return new PriceSeries(axis, values);
    }

    /**
     * The same course on an axis within this one, with coarser or finer steps, docs/model.md eq. (TIME-4): means.
     *
     * @throws io.greenpark.core.check.InvalidValueException if the axes do not nest
     */
    public PriceSeries meanOn(TimeAxis other) {
        return new PriceSeries(other, Resampling.MEAN.onto(toArray(), axis(), other));
    }
}
