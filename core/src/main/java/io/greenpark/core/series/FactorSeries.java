package io.greenpark.core.series;

import io.greenpark.core.time.TimeAxis;

/** Emission factor in each step [tCO2/MWh]. */
public final class FactorSeries extends StepSeries {

    /**
     * @param axis time axis
     * @param tco2PerMwh one value per step [tCO2/MWh]
     * @throws io.greenpark.core.check.InvalidValueException if the length differs from the axis or a value is not finite
     */
    public FactorSeries(TimeAxis axis, double[] tco2PerMwh) {
        this(Own.copy(axis, tco2PerMwh));
    }

    private FactorSeries(Own tco2PerMwh) {
        super("tco2PerMwh", tco2PerMwh);
    }

    /** The same factor at every step. */
    public static FactorSeries constant(TimeAxis axis, double tco2PerMwh) {
        return new FactorSeries(Own.constant(axis, tco2PerMwh));
    }

    /**
     * The same course on an axis within this one, with coarser or finer steps, docs/model.md eq. (TIME-4): means.
     *
     * @throws io.greenpark.core.check.InvalidValueException if the axes do not nest
     */
    public FactorSeries meanOn(TimeAxis other) {
        return new FactorSeries(new Own(other, Resampling.MEAN.onto(toArray(), axis(), other)));
    }
}
