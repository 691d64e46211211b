package io.greenpark.core.series;

import io.greenpark.core.time.TimeAxis;
import java.util.Arrays;

/** Power, mean over each step [MW]. */
public final class PowerSeries extends StepSeries {

    /**
     * @param axis time axis
     * @param mw one value per step [MW]
     * @throws io.greenpark.core.check.InvalidValueException if the length differs from the axis or a value is not finite
     */
    public PowerSeries(TimeAxis axis, double[] mw) {
        super("mw", axis, mw);
    }

    /** The same power at every step. */
    public static PowerSeries constant(TimeAxis axis, double mw) {
        double[] values = new double[axis.steps()];
        Arrays.fill(values, mw);
        return new PowerSeries(axis, values);
    }

    /** Energy of each step: power times step length [MWh]. */
    public EnergySeries toEnergy() {
        double hours = axis().stepHours();
        double[] mwh = toArray();
        for (int k = 0; k < mwh.length; k++) {
            mwh[k] *= hours;
        }
        return new EnergySeries(axis(), mwh);
    }

    /** Energy of the whole axis [MWh]. */
    public double energyMwh() {
        return sum() * axis().stepHours();
    }
}
