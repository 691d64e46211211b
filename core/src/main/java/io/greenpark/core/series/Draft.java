package io.greenpark.core.series;

import io.greenpark.core.time.TimeAxis;

/** Room for one value per step, which is filled and then handed over to a column or series without a copy. */
public final class Draft {

    private double[] values;

    /** All zero at first. */
    public Draft(int steps) {
        values = new double[steps];
    }

    /** Number of steps. */
    public int steps() {
        return values.length;
    }

    /** Sets the value of step {@code k}. */
    public void set(int k, double value) {
        values[k] = value;
    }

    /** Adds to the value of step {@code k}. */
    public void add(int k, double value) {
        values[k] += value;
    }

    /** The values as a column; nothing can be filled in any more. */
    public SummedColumn column() {
        return SummedColumn.own(handedOver());
    }

    /** The values as powers [MW]; nothing can be filled in any more. */
    public PowerSeries power(TimeAxis axis) {
        return PowerSeries.own(axis, handedOver());
    }

    private double[] handedOver() {
        double[] handed = values;
        values = new double[0];
        return handed;
    }
}
