package io.greenpark.core.series;

import io.greenpark.core.time.TimeAxis;

/** Energy of each step [MWh]. */
public final class EnergySeries extends StepSeries {

    /**
     * @param axis time axis
     * @param mwh one value per step [MWh]
     * @throws io.greenpark.core.check.InvalidValueException if the length differs from the axis or a value is not finite
     */
    public EnergySeries(TimeAxis axis, double[] mwh) {
        super("mwh", axis, mwh);
    }
}
