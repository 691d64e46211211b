package io.greenpark.core.dispatch;

import io.greenpark.core.storage.Battery;
import java.util.List;

/** Batteries are neither charged nor discharged; they only lose energy by self-discharge. */
record IdleRule() implements StorageRule {

    @Override
    public void operate(NodeProblem node, double[] netMw, List<BatteryColumns> out) {
        for (int b = 0; b < out.size(); b++) {
            Battery battery = node.storage().get(b);
            double retained = battery.retainedFraction(node.demand().axis().stepHours());
            double storedMwh = battery.initialMwh();
            double[] column = out.get(b).storedMwh;
            for (int t = 0; t < column.length; t++) {
                storedMwh *= retained;
                column[t] = storedMwh;
            }
        }
    }
}
