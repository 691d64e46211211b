package io.greenpark.core.thermal;

import io.greenpark.core.check.Require;
import io.greenpark.core.series.PowerSeries;

/**
 * Heat needed by a process, already on the scenario's time axis, and what supplies it.
 *
 * @param id unique name within the park
 * @param heat mean heat flow per step [MW heat], not negative
 * @param supply what supplies it in this case
 */
public record HeatDemand(String id, PowerSeries heat, HeatSupply supply) {

    public HeatDemand {
        Require.id("id", id);
    }
}
