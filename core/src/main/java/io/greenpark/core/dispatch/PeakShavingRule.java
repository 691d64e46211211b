package io.greenpark.core.dispatch;

import io.greenpark.core.time.TimeAxis;
import java.util.List;

/**
 * Holds the import of each month at its highest value to date, docs/model.md eq. (DIS-7).
 *
 * @param targetFraction share of the highest net demand so far at which import is held if that is more [1]
 */
record PeakShavingRule(double targetFraction) implements StorageRule {

    @Override
    public void operate(NodeProblem node, double[] netMw, List<BatteryColumns> out) {
        TimeAxis axis = node.demand().axis();
        var batteries = new BatteryStep[out.size()];
        for (int b = 0; b < batteries.length; b++) {
            batteries[b] = new BatteryStep(node.storage().get(b), axis.stepHours(), out.get(b));
        }
        PeakShavingKernel.run(
                netMw,
                axis.monthOfStep(),
                targetFraction,
                node.grid().importLimitMw(),
                node.demandCharge().peakSoFarMw(),
                batteries);
    }
}
