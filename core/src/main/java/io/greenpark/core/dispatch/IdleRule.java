package io.greenpark.core.dispatch;

import io.greenpark.core.storage.Battery;

/** The battery is neither charged nor discharged; it only loses energy by self-discharge. */
record IdleRule() implements StorageRule {

    @Override
    public void operate(NodeProblem node, Battery battery, double[] netMw, BatteryColumns out) {
        double retained = battery.retainedFraction(node.demand().axis().stepHours());
        double storedMwh = battery.initialMwh();
        for (int t = 0; t < netMw.length; t++) {
            storedMwh *= retained;
            out.storedMwh[t] = storedMwh;
        }
    }
}
