package io.greenpark.core.load;

import io.greenpark.core.check.Require;
import io.greenpark.core.series.PowerSeries;

/**
 * Electric load of one consumer of a park, already on the scenario's time axis.
 *
 * @param id unique name within the park
 * @param power mean power per step [MW], not negative
 */
public record Load(String id, PowerSeries power) {

    public Load {
        Require.id("id", id);
        Require.noneNegative("loadMw", power.toArray());
    }
}
