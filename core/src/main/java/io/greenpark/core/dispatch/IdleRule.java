package io.greenpark.core.dispatch;

import io.greenpark.core.storage.Battery;

/** Batteries are neither charged nor discharged; they only lose energy by self-discharge. */
record IdleRule() implements NodeRule {

    @Override
    public void operate(NodeProblem node, double[] netMw, NodeColumns out) {
        for (int b = 0; b < out.storage.size(); b++) {
            Battery battery = node.storage().get(b);
            double retained = battery.retainedFraction(node.demand().axis().stepHours());
            double storedMwh = battery.initialMwh();
            double[] column = out.storage.get(b).storedMwh;
            for (int t = 0; t < column.length; t++) {
                storedMwh *= retained;
                column[t] = storedMwh;
            }
        }
    }

    @Override
    public boolean chargesFromGrid() {
        return false;
    }
}
