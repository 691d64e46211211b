package io.greenpark.core.dispatch;

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
}
