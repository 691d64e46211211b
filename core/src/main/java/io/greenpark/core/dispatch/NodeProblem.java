package io.greenpark.core.dispatch;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.storage.Battery;
import java.util.List;

/**
 * What one node brings into dispatch.
 *
 * @param id node id
 * @param demand load and own use of the plants per step [MW], not negative
 * @param available output of all sources per step before curtailment [MW], not negative
 * @param grid limits of the grid connection
 * @param importPrice marginal price of imported energy per step, everything charged per MWh [yuan/MWh]
 * @param exportPrice income per MWh exported [yuan/MWh]
 * @param storage batteries of the node, in the order in which rules use them
 * @param demandCharge what the highest import of a month costs
 */
public record NodeProblem(
        String id,
        PowerSeries demand,
        PowerSeries available,
        GridConnection grid,
        PriceSeries importPrice,
        PriceSeries exportPrice,
        List<Battery> storage,
        DemandCharge demandCharge) {

    public NodeProblem {
        Require.id("id", id);
        storage = List.copyOf(storage);
        if (!demand.axis().equals(available.axis())
                || !demand.axis().equals(importPrice.axis())
                || !demand.axis().equals(exportPrice.axis())) {
            throw new InvalidValueException("axis", "must be the same for all series of node " + id, "different axes");
        }
        Require.noneNegative("demand", demand.toArray());
        Require.noneNegative("available", available.toArray());
    }

    /** A node without a charge on peaks. */
    public NodeProblem(
            String id,
            PowerSeries demand,
            PowerSeries available,
            GridConnection grid,
            PriceSeries importPrice,
            PriceSeries exportPrice,
            List<Battery> storage) {
        this(id, demand, available, grid, importPrice, exportPrice, storage, DemandCharge.NONE);
    }

    /** The same node with {@code charge} on its monthly peaks. */
    public NodeProblem with(DemandCharge charge) {
        return new NodeProblem(id, demand, available, grid, importPrice, exportPrice, storage, charge);
    }
}
