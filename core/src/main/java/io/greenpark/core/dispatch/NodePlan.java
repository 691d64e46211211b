package io.greenpark.core.dispatch;

import io.greenpark.core.series.EnergySeries;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.List;

/**
 * The flows of one node, means over each step [MW]; stored energy at the end of each step [MWh].
 *
 * <p>In every step {@code available + thermal + import + linkIn + discharge + interrupted + unserved = demand + shiftable +
 * interruptible demand + export + linkOut + charge + curtailed}, docs/model.md eq. (DIS-1). Import and export, and charge
 * and discharge, are never both above zero in one step.
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
 * @param thermalMw out of all thermal units
 * @param thermal power of each thermal unit, in the order of the problem
 * @param shiftableMw drawn by all shiftable loads
 * @param shiftable power of each shiftable load, in the order of the problem
 * @param interruptedMw demanded by interruptible loads but interrupted
 * @param linkInMw received over lines, at the receiving end
 * @param linkOutMw sent over lines, at the sending end
 * @param heat the flows of each heat system, in the order of the problem
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
        List<StoragePlan> storage,
        PowerSeries thermalMw,
        List<PowerSeries> thermal,
        PowerSeries shiftableMw,
        List<PowerSeries> shiftable,
        PowerSeries interruptedMw,
        PowerSeries linkInMw,
        PowerSeries linkOutMw,
        List<HeatPlan> heat) {

    public NodePlan {
        storage = List.copyOf(storage);
        thermal = List.copyOf(thermal);
        shiftable = List.copyOf(shiftable);
        heat = List.copyOf(heat);
    }

    static NodePlan of(NodeProblem node, NodeColumns columns) {
        TimeAxis axis = node.demand().axis();
        List<StoragePlan> storage = new ArrayList<>();
        for (int b = 0; b < columns.storage.size(); b++) {
            storage.add(StoragePlan.of(axis, node.storage().get(b).id(), columns.storage.get(b)));
        }
        List<HeatPlan> heat = new ArrayList<>();
        for (int h = 0; h < columns.heat.size(); h++) {
            heat.add(HeatPlan.of(axis, node.heat().get(h).store().id(), columns.heat.get(h)));
        }
        PowerSeries nothing = PowerSeries.constant(axis, 0.0);
        List<PowerSeries> thermal = series(axis, columns.thermalMw);
        List<PowerSeries> shiftable = series(axis, columns.shiftableMw);
        return new NodePlan(
                node.id(),
                new PowerSeries(axis, columns.grid.importMw),
                new PowerSeries(axis, columns.grid.exportMw),
                total(storage.stream().map(StoragePlan::chargeMw).toList(), nothing),
                total(storage.stream().map(StoragePlan::dischargeMw).toList(), nothing),
                new PowerSeries(axis, columns.grid.curtailedMw),
                new PowerSeries(axis, columns.grid.unservedMw),
                EnergySeries.total(
                        axis, storage.stream().map(StoragePlan::storedMwh).toList()),
                storage,
                total(thermal, nothing),
                thermal,
                total(shiftable, nothing),
                shiftable,
                new PowerSeries(axis, columns.interruptedMw),
                new PowerSeries(axis, columns.linkInMw),
                new PowerSeries(axis, columns.linkOutMw),
                heat);
    }

    /** The sum of {@code parts}; of one that itself. */
    private static PowerSeries total(List<PowerSeries> parts, PowerSeries nothing) {
        return switch (parts.size()) {
            case 0 -> nothing;
            case 1 -> parts.get(0);
            default -> PowerSeries.total(nothing.axis(), parts);
        };
    }

    private static List<PowerSeries> series(TimeAxis axis, List<double[]> columns) {
        return columns.stream().map(column -> new PowerSeries(axis, column)).toList();
    }
}
