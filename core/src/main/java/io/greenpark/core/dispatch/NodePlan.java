package io.greenpark.core.dispatch;

import io.greenpark.core.series.EnergySeries;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.TimeAxis;
import java.util.List;
import java.util.function.Function;

/**
 * The flows of one node, means over each step [MW]; stored energy at the end of each step [MWh].
 *
 * <p>In every step {@code available + import + discharge + unserved = demand + charge + export + curtailed}, docs/model.md
 * eq. (DIS-1). Import and export, and charge and discharge, are never both above zero in one step.
 *
 * @param id node id
 * @param importMw drawn from the grid
 * @param exportMw fed into the grid
 * @param chargeMw into all batteries
 * @param dischargeMw out of all batteries
 * @param curtailedMw available but not used
 * @param unservedMw demanded but not supplied
 * @param storedMwh energy in all batteries at the end of the step
 * @param storage the flows of each battery, in the order of the problem
 */
public record NodePlan(
        String id,
        PowerSeries importMw,
        PowerSeries exportMw,
        PowerSeries chargeMw,
        PowerSeries dischargeMw,
        PowerSeries curtailedMw,
        PowerSeries unservedMw,
        EnergySeries storedMwh,
        List<StoragePlan> storage) {

    public NodePlan {
        storage = List.copyOf(storage);
    }

    static NodePlan of(TimeAxis axis, String id, GridColumns grid, List<StoragePlan> storage) {
        return new NodePlan(
                id,
                new PowerSeries(axis, grid.importMw),
                new PowerSeries(axis, grid.exportMw),
                new PowerSeries(
                        axis, total(axis, storage, plan -> plan.chargeMw().toArray())),
                new PowerSeries(
                        axis, total(axis, storage, plan -> plan.dischargeMw().toArray())),
                new PowerSeries(axis, grid.curtailedMw),
                new PowerSeries(axis, grid.unservedMw),
                new EnergySeries(
                        axis, total(axis, storage, plan -> plan.storedMwh().toArray())),
                storage);
    }

    private static double[] total(TimeAxis axis, List<StoragePlan> storage, Function<StoragePlan, double[]> column) {
        double[] total = new double[axis.steps()];
        for (StoragePlan plan : storage) {
            double[] values = column.apply(plan);
            for (int t = 0; t < total.length; t++) {
                total[t] += values[t];
            }
        }
        return total;
    }
}
