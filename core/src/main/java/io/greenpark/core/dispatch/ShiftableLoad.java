package io.greenpark.core.dispatch;

import io.greenpark.core.check.Require;
import io.greenpark.core.series.PowerSeries;

/**
 * Load on top of a node's firm demand that may be moved within windows: each window needs the energy of its nominal
 * course. Windows follow one another from the first step; a window of 24 hours is a daily budget, a last window that the
 * axis cuts off needs the energy of what is left of it.
 *
 * @param id unique name within the node
 * @param nominal course without shifting [MW], not negative
 * @param maxMw largest power while shifting [MW], at least the largest nominal power
 * @param windowHours length of a window [h], a whole number of steps
 */
public record ShiftableLoad(String id, PowerSeries nominal, double maxMw, double windowHours) {

    public ShiftableLoad {
        Require.id("id", id);
        nominal.requireNoneNegative("nominal");
        Require.within("maxMw", maxMw, nominal.max(), Double.MAX_VALUE);
        Require.within("windowHours", windowHours, nominal.axis().stepHours(), 8784.0);
    }

    /** Steps of a window. */
    int windowSteps() {
        return (int) Math.round(windowHours / nominal.axis().stepHours());
    }
}
