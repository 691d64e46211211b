package io.greenpark.core.dispatch;

import io.greenpark.core.time.TimeAxis;

/**
 * Holds the import of each month at its highest value to date, docs/model.md eq. (DIS-7).
 *
 * @param targetFraction share of the highest net demand so far at which import is held if that is more [1]
 */
record PeakShavingRule(double targetFraction) implements NodeRule {

    @Override
    public void operate(NodeProblem node, double[] netMw, NodeColumns out) {
        TimeAxis axis = node.demand().axis();
        PeakShavingKernel.run(
                netMw,
                axis.monthOfStep(),
                targetFraction,
                node.grid().importLimitMw(),
                node.demandCharge().peakSoFarMw(),
                BatteryStep.of(node, out));
    }

    @Override
    public boolean chargesFromGrid() {
        return true;
    }
}
