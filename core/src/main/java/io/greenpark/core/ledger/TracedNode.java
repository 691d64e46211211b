package io.greenpark.core.ledger;

import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.storage.Battery;
import java.util.List;

/**
 * A dispatched node as tracing sees it.
 *
 * @param available output of the node's wind, solar and other renewable plants before curtailment [MW]
 * @param plants the same plant by plant
 * @param load consumption of the node [MW]
 * @param ownUse own use of the plants [MW]
 * @param storage batteries of the node in the order of the plan
 * @param draw what their discharge draws on
 * @param plan what dispatch has decided
 */
public record TracedNode(
        PowerSeries available,
        List<TracedPlant> plants,
        PowerSeries load,
        PowerSeries ownUse,
        List<Battery> storage,
        StorageDraw draw,
        NodePlan plan) {

    public TracedNode {
        plants = List.copyOf(plants);
        storage = List.copyOf(storage);
    }

    /** A node of one plant, whose batteries are drawn on in proportion. */
    public TracedNode(
            PowerSeries available, PowerSeries load, PowerSeries ownUse, List<Battery> storage, NodePlan plan) {
        this(
                available,
                List.of(new TracedPlant("plant", available)),
                load,
                ownUse,
                storage,
                StorageDraw.PRO_RATA,
                plan);
    }

    /**
     * The node ready to be traced.
     *
     * @param firstOwn index of its first plant among the origins
     * @param origins number of plants that its green power may come from
     * @param periodOfStep period that every step is booked in
     * @param periods number of periods
     */
    TracedColumns columns(int firstOwn, int origins, int[] periodOfStep, int periods) {
        double[] greenMw = available.toArray();
        for (int t = 0; t < greenMw.length; t++) {
            greenMw[t] -= plan.curtailedMw().get(t);
        }
        StorageColumns[] batteries = new StorageColumns[storage.size()];
        for (int b = 0; b < batteries.length; b++) {
            batteries[b] = StorageColumns.of(storage.get(b), plan.storage().get(b));
        }
        double stepHours = available.axis().stepHours();
        return new TracedColumns(
                greenMw,
                load.toArray(),
                ownUse.toArray(),
                plan.linkOutMw().toArray(),
                batteries,
                draw,
                new double[batteries.length],
                new GreenUse(),
                new GreenUse(),
                new OriginColumns(
                        plants.stream()
                                .map(plant -> plant.available().toArray())
                                .toArray(double[][]::new),
                        firstOwn,
                        origins,
                        batteries.length,
                        stepHours,
                        periodOfStep,
                        periods),
                new StorageBook(batteries.length, periodOfStep, periods, stepHours),
                new GreenColumns(greenMw.length));
    }
}
