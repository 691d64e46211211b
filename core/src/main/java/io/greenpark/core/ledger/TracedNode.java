package io.greenpark.core.ledger;

import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.storage.Battery;
import java.util.List;

/**
 * A dispatched node as tracing sees it.
 *
 * @param available output of the node's wind, solar and other renewable plants before curtailment [MW]
 * @param load consumption of the node [MW]
 * @param ownUse own use of the plants [MW]
 * @param storage batteries of the node in the order of the plan
 * @param plan what dispatch has decided
 */
public record TracedNode(
        PowerSeries available, PowerSeries load, PowerSeries ownUse, List<Battery> storage, NodePlan plan) {

    public TracedNode {
        storage = List.copyOf(storage);
    }

    TracedColumns columns() {
        double[] greenMw = available.toArray();
        for (int t = 0; t < greenMw.length; t++) {
            greenMw[t] -= plan.curtailedMw().get(t);
        }
        StorageColumns[] batteries = new StorageColumns[storage.size()];
        for (int b = 0; b < batteries.length; b++) {
            batteries[b] = StorageColumns.of(storage.get(b), plan.storage().get(b));
        }
        return new TracedColumns(
                greenMw,
                load.toArray(),
                ownUse.toArray(),
                plan.linkOutMw().toArray(),
                batteries,
                new double[batteries.length],
                new GreenColumns(greenMw.length));
    }
}
