package io.greenpark.core.lp;

import io.greenpark.core.check.InvalidValueException;

/** A {@link LinearModel} of which some columns must take whole values. Immutable. */
public final class IntegerModel {

    private final LinearModel linear;
    private final boolean[] whole;

    /**
     * @param linear the model without that condition
     * @param whole for each column whether it must be whole
     */
    public IntegerModel(LinearModel linear, boolean[] whole) {
        if (whole.length != linear.columns) {
            throw new InvalidValueException("whole", "must have one entry per column", whole.length);
        }
        this.linear = linear;
        this.whole = whole.clone();
    }

    /** The model without the condition on whole values. */
    public LinearModel linear() {
        return linear;
    }

    /** Whether column {@code j} must be whole. */
    public boolean isWhole(int j) {
        return whole[j];
    }
}
