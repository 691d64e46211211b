package io.greenpark.core.ledger;

import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.series.EnergySeries;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.util.List;

/**
 * Own green power of one node by use (物理自发自用), direct and from storage; docs/model.md eq. (CAR-5) to (CAR-9).
 *
 * @param toLoad used by the load: physical self-use [MW]
 * @param toOwnUse used by the plants themselves [MW]
 * @param toExport fed into the grid [MW]
 * @param toStorage charged [MW]
 * @param fromStorage discharged [MW]
 * @param stored green inventory of the batteries at the end of the step [MWh]; zero before the first step, where the
 *     origin of the stored energy is not known
 */
public record GreenTrace(
        PowerSeries toLoad,
        PowerSeries toOwnUse,
        PowerSeries toExport,
        PowerSeries toStorage,
        PowerSeries fromStorage,
        EnergySeries stored) {

    /**
     * Traces the green power of a dispatched node.
     *
     * @param available output of the node's wind, solar and other renewable plants before curtailment
     * @param load consumption of the park
     * @param ownUse own use of the plants
     * @param storage batteries of the node in the order of the plan
     * @param plan what dispatch has decided
     */
    public static GreenTrace of(
            PowerSeries available, PowerSeries load, PowerSeries ownUse, List<Battery> storage, NodePlan plan) {
        TimeAxis axis = available.axis();
        double[] greenMw = available.toArray();
        for (int t = 0; t < greenMw.length; t++) {
            greenMw[t] -= plan.curtailedMw().get(t);
        }
        StorageColumns[] columns = new StorageColumns[storage.size()];
        for (int b = 0; b < columns.length; b++) {
            columns[b] = StorageColumns.of(storage.get(b), plan.storage().get(b));
        }
        var out = new GreenColumns(axis.steps());
        GreenTraceKernel.run(greenMw, load.toArray(), ownUse.toArray(), columns, out);
        return new GreenTrace(
                new PowerSeries(axis, out.toLoadMw),
                new PowerSeries(axis, out.toOwnUseMw),
                new PowerSeries(axis, out.toExportMw),
                new PowerSeries(axis, out.toStorageMw),
                new PowerSeries(axis, out.fromStorageMw),
                new EnergySeries(axis, out.storedMwh));
    }

    /** The sums over the axis. */
    public GreenEnergy energy() {
        double storedChangeMwh = stored.get(stored.steps() - 1);
        return new GreenEnergy(
                toLoad.energyMwh(),
                toOwnUse.energyMwh(),
                toExport.energyMwh(),
                toStorage.energyMwh() - fromStorage.energyMwh() - storedChangeMwh,
                storedChangeMwh);
    }
}
