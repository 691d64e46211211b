package io.greenpark.core.dispatch;

import io.greenpark.core.storage.Battery;

/** Surplus into the battery, deficit out of it; prices play no part. */
record SelfConsumptionRule() implements StorageRule {

    @Override
    public void operate(NodeProblem node, Battery battery, double[] netMw, BatteryColumns out) {
        SelfConsumptionKernel.run(netMw, battery, node.demand().axis().stepHours(), out);
    }
}
