package io.greenpark.core.dispatch;

import java.util.List;

/** Surplus into the batteries, deficit out of them: a corridor that is nothing but zero. Prices play no part. */
record SelfConsumptionRule() implements StorageRule {

    @Override
    public void operate(NodeProblem node, double[] netMw, List<BatteryColumns> out) {
        double[] zeroMw = new double[netMw.length];
        for (int b = 0; b < out.size(); b++) {
            CorridorKernel.run(
                    netMw,
                    zeroMw,
                    zeroMw,
                    node.storage().get(b),
                    node.demand().axis().stepHours(),
                    out.get(b));
        }
    }
}
