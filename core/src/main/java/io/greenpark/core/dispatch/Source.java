package io.greenpark.core.dispatch;

import io.greenpark.core.check.Require;
import io.greenpark.core.series.PowerSeries;

/**
 * Generation that follows the weather or a measured series.
 *
 * @param id unique name within the node
 * @param available output before curtailment per step [MW], not negative
 * @param mustRun whether it cannot be curtailed
 * @param curtailmentYuanPerMwh what a MWh not taken costs, e.g. lost support [yuan/MWh]
 */
public record Source(String id, PowerSeries available, boolean mustRun, double curtailmentYuanPerMwh) {

    public Source {
        Require.id("id", id);
        available.requireNoneNegative("available");
        Require.notNegative("curtailmentYuanPerMwh", curtailmentYuanPerMwh);
    }

    /** As many of this source as one. */
    Source times(int units) {
        return new Source(id, available.times(units), mustRun, curtailmentYuanPerMwh);
    }

    /** Generation that may be curtailed at no cost. */
    public static Source free(String id, PowerSeries available) {
        return new Source(id, available, false, 0.0);
    }
}
