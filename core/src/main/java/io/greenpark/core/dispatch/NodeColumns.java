package io.greenpark.core.dispatch;

import io.greenpark.core.series.StepSeries;
import java.util.ArrayList;
import java.util.List;

/** All flows of one node, one array per flow and one element per step; written by dispatchers only. */
final class NodeColumns {

    final int steps;
    final GridColumns grid;

    /** One per battery of the node. */
    final List<BatteryColumns> storage = new ArrayList<>();

    /** Electric power of each thermal unit [MW]. */
    final List<double[]> thermalMw = new ArrayList<>();

    /** Power of each shiftable load [MW]. */
    final List<double[]> shiftableMw = new ArrayList<>();

    final double[] interruptedMw;
    final double[] linkInMw;
    final double[] linkOutMw;

    /** One per heat system of the node. */
    final List<HeatColumns> heat = new ArrayList<>();

    NodeColumns(NodeProblem node) {
        steps = node.demand().steps();
        grid = new GridColumns(steps);
        interruptedMw = new double[steps];
        linkInMw = new double[steps];
        linkOutMw = new double[steps];
        node.storage().forEach(battery -> storage.add(new BatteryColumns(steps)));
        node.thermal().forEach(unit -> thermalMw.add(new double[steps]));
        node.shiftable().forEach(load -> shiftableMw.add(load.nominal().toArray()));
        node.heat().forEach(system -> heat.add(new HeatColumns(steps)));
    }

    /** Takes over the first steps of {@code plan} as those from {@code from} to before {@code to}. */
    void plan(NodePlan plan, int from, int to) {
        copy(plan.importMw(), grid.importMw, from, to);
        copy(plan.exportMw(), grid.exportMw, from, to);
        copy(plan.curtailedMw(), grid.curtailedMw, from, to);
        copy(plan.unservedMw(), grid.unservedMw, from, to);
        copy(plan.interruptedMw(), interruptedMw, from, to);
        copy(plan.linkInMw(), linkInMw, from, to);
        copy(plan.linkOutMw(), linkOutMw, from, to);
        for (int b = 0; b < storage.size(); b++) {
            plan(plan.storage().get(b), storage.get(b), from, to);
        }
        for (int u = 0; u < thermalMw.size(); u++) {
            copy(plan.thermal().get(u), thermalMw.get(u), from, to);
        }
        for (int s = 0; s < shiftableMw.size(); s++) {
            copy(plan.shiftable().get(s), shiftableMw.get(s), from, to);
        }
        for (int h = 0; h < heat.size(); h++) {
            HeatPlan system = plan.heat().get(h);
            copy(system.boilerMw(), heat.get(h).boilerMw, from, to);
            copy(system.dumpedMw(), heat.get(h).dumpedMw, from, to);
            copy(system.unservedMw(), heat.get(h).unservedMw, from, to);
            plan(system.store(), heat.get(h).store, from, to);
        }
    }

    private static void plan(StoragePlan plan, BatteryColumns columns, int from, int to) {
        copy(plan.chargeMw(), columns.chargeMw, from, to);
        copy(plan.dischargeMw(), columns.dischargeMw, from, to);
        copy(plan.storedMwh(), columns.storedMwh, from, to);
    }

    private static void copy(StepSeries plan, double[] column, int from, int to) {
        for (int t = from; t < to; t++) {
            column[t] = plan.get(t - from);
        }
    }
}
