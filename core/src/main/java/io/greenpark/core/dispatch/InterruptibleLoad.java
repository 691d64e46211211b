package io.greenpark.core.dispatch;

import io.greenpark.core.check.Require;
import io.greenpark.core.series.PowerSeries;

/**
 * Load on top of a node's firm demand that may be interrupted against payment and is not made up for later.
 *
 * @param id unique name within the node
 * @param demand course without interruption [MW], not negative
 * @param compensationYuanPerMwh payment per energy not delivered [yuan/MWh]
 */
public record InterruptibleLoad(String id, PowerSeries demand, double compensationYuanPerMwh) {

    public InterruptibleLoad {
        Require.id("id", id);
        demand.requireNoneNegative("demand");
        Require.notNegative("compensationYuanPerMwh", compensationYuanPerMwh);
    }
}
