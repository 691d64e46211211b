package io.greenpark.core.series;

import io.greenpark.core.time.TimeAxis;

/** Price in each step [yuan/MWh]. */
public final class PriceSeries extends StepSeries {

    /**
     * @param axis time axis
     * @param yuanPerMwh one value per step [yuan/MWh]
     * @throws io.greenpark.core.check.InvalidValueException if the length differs from the axis or a value is not finite
     */
    public PriceSeries(TimeAxis axis, double[] yuanPerMwh) {
        this(Own.copy(axis, yuanPerMwh));
    }

    private PriceSeries(Own yuanPerMwh) {
        super("yuanPerMwh", yuanPerMwh);
    }

    /** The same price at every step. */
    public static PriceSeries constant(TimeAxis axis, double yuanPerMwh) {
        return new PriceSeries(Own.constant(axis, yuanPerMwh));
    }

    /**
     * The same course on an axis within this one, with coarser or finer steps, docs/model.md eq. (TIME-4): means.
     *
     * @throws io.greenpark.core.check.InvalidValueException if the axes do not nest
     */
    public PriceSeries meanOn(TimeAxis other) {
        return new PriceSeries(new Own(other, Resampling.MEAN.onto(toArray(), axis(), other)));
    }
}
