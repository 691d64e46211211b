package io.greenpark.core.series;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;
import java.util.Arrays;
import java.util.List;

/** Power, mean over each step [MW]. */
public final class PowerSeries extends StepSeries {

    /**
     * @param axis time axis
     * @param mw one value per step [MW]
     * @throws io.greenpark.core.check.InvalidValueException if the length differs from the axis or a value is not finite
     */
    public PowerSeries(TimeAxis axis, double[] mw) {
        this(Own.copy(axis, mw));
    }

    private PowerSeries(Own mw) {
        super("mw", mw);
    }

    /** A series of {@code mw} themselves, which nobody holds any more. */
    static PowerSeries own(TimeAxis axis, double[] mw) {
        return new PowerSeries(new Own(axis, mw));
    }

    /** The same power at every step. */
    public static PowerSeries constant(TimeAxis axis, double mw) {
        return new PowerSeries(Own.constant(axis, mw));
    }

    /** Energy of each step: power times step length [MWh]. */
    public EnergySeries toEnergy() {
        double hours = axis().stepHours();
        double[] mwh = toArray();
        for (int k = 0; k < mwh.length; k++) {
            mwh[k] *= hours;
        }
        return new EnergySeries(new Own(axis(), mwh));
    }

    /** Energy of the whole axis [MWh]. */
    public double energyMwh() {
        return sum() * axis().stepHours();
    }

    /** Energy of the steps of {@code span} [MWh]. */
    public double energyMwh(MonthSpan span) {
        return sum(span) * axis().stepHours();
    }

    /** Value of the energy of {@code span} at {@code price} [yuan]. */
    public double valueYuan(PriceSeries price, MonthSpan span) {
        return sumOfProducts(price, span) * axis().stepHours();
    }

    /** Value of the energy of the whole axis at {@code price} [yuan]. */
    public double valueYuan(PriceSeries price) {
        return sumOfProducts(price) * axis().stepHours();
    }

    /** The same course from step {@code first} to before step {@code end}, and nothing at other steps. */
    public PowerSeries within(int first, int end) {
        double[] mw = toArray();
        Arrays.fill(mw, 0, Math.min(first, mw.length), 0.0);
        Arrays.fill(mw, Math.max(first, end), mw.length, 0.0);
        return new PowerSeries(new Own(axis(), mw));
    }

    /** The same course, every value multiplied by {@code factor}. */
    public PowerSeries times(double factor) {
        double[] mw = toArray();
        for (int k = 0; k < mw.length; k++) {
            mw[k] *= factor;
        }
        return new PowerSeries(new Own(axis(), mw));
    }

    /** Sum of {@code parts} step by step, taken in their order; zero without parts. */
    public static PowerSeries total(TimeAxis axis, List<PowerSeries> parts) {
        double[] mw = new double[axis.steps()];
        for (PowerSeries part : parts) {
            if (!part.axis().equals(axis)) {
                throw new InvalidValueException("axis", "must be the same for all parts of a sum", part.axis());
            }
            for (int k = 0; k < mw.length; k++) {
                mw[k] += part.get(k);
            }
        }
        return new PowerSeries(new Own(axis, mw));
    }

    /**
     * The same course on an axis within this one, with coarser or finer steps, docs/model.md eq. (TIME-4): means.
     *
     * @throws io.greenpark.core.check.InvalidValueException if the axes do not nest
     */
    public PowerSeries meanOn(TimeAxis other) {
        return new PowerSeries(new Own(other, Resampling.MEAN.onto(toArray(), axis(), other)));
    }
}
