package io.greenpark.core.load;

import io.greenpark.core.check.Require;

/**
 * The part of a load that may be interrupted against payment (可中断负荷) and is not made up for later.
 *
 * @param shareFraction share of the load that it is, in every step [1]; zero for none
 * @param compensationYuanPerMwh payment per energy not delivered [yuan/MWh], VAT included
 */
public record Interruptible(double shareFraction, double compensationYuanPerMwh) {

    /** Nothing can be interrupted. */
    public static final Interruptible NONE = new Interruptible(0.0, 0.0);

    public Interruptible {
        Require.fraction("shareFraction", shareFraction);
        Require.notNegative("compensationYuanPerMwh", compensationYuanPerMwh);
    }
}
