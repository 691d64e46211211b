package io.greenpark.core.series;

import io.greenpark.core.time.TimeAxis;
import java.util.List;

/** Energy of each step [MWh]. */
public final class EnergySeries extends StepSeries {

    /**
     * @param axis time axis
     * @param mwh one value per step [MWh]
     * @throws io.greenpark.core.check.InvalidValueException if the length differs from the axis or a value is not finite
     */
    public EnergySeries(TimeAxis axis, double[] mwh) {
        this(Own.copy(axis, mwh));
    }

    EnergySeries(Own mwh) {
        super("mwh", mwh);
    }

    /** Sum of {@code parts} step by step, taken in their order; zero without parts. */
    public static EnergySeries total(TimeAxis axis, List<EnergySeries> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        double[] mwh = new double[axis.steps()];
        for (EnergySeries part : parts) {
            for (int k = 0; k < mwh.length; k++) {
                mwh[k] += part.get(k);
            }
        }
        return new EnergySeries(new Own(axis, mwh));
    }

    /**
     * The same course on an axis within this one, with coarser or finer steps, docs/model.md eq. (TIME-4): sums, shares in finer steps.
     *
     * @throws io.greenpark.core.check.InvalidValueException if the axes do not nest
     */
    public EnergySeries sumOn(TimeAxis other) {
        return new EnergySeries(new Own(other, Resampling.SUM.onto(toArray(), axis(), other)));
    }
}
