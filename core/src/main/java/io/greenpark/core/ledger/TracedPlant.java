package io.greenpark.core.ledger;

import io.greenpark.core.check.Require;
import io.greenpark.core.series.PowerSeries;

/**
 * A plant whose green power is followed.
 *
 * @param id unique name within the node
 * @param available output before curtailment [MW]
 */
public record TracedPlant(String id, PowerSeries available) {

    public TracedPlant {
        Require.id("id", id);
    }
}
