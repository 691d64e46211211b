package io.greenpark.core.dispatch;

import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.time.LocalDateTime;

/**
 * Operates batteries by month and hour of the day, docs/model.md eq. (DIS-8).
 *
 * @param schedule the table
 */
record ScheduleRule(StorageSchedule schedule) implements NodeRule {

    @Override
    public void operate(NodeProblem node, double[] netMw, NodeColumns out) {
        TimeAxis axis = node.demand().axis();
        double importLimitMw = node.grid().importLimitMw();
        double[] share = new double[netMw.length];
        for (int t = 0; t < share.length; t++) {
            LocalDateTime at = axis.localStart(t);
            share[t] = schedule.fractionOfRatedPower(at.getMonthValue(), at.getHour());
        }
        double[] chargeToMw = new double[netMw.length];
        double[] dischargeToMw = new double[netMw.length];
        for (int b = 0; b < out.storage.size(); b++) {
            Battery battery = node.storage().get(b);
            for (int t = 0; t < share.length; t++) {
                // An edge that lies the scheduled power away from net demand lets just that power flow.
                double chargeMw = Math.max(0.0, share[t]) * battery.chargeMw();
                double dischargeMw = Math.max(0.0, -share[t]) * battery.dischargeMw();
                chargeToMw[t] = Math.min(importLimitMw, netMw[t] + chargeMw);
                dischargeToMw[t] = Math.max(0.0, Math.min(importLimitMw, netMw[t] - dischargeMw));
            }
            CorridorKernel.run(netMw, chargeToMw, dischargeToMw, battery, axis.stepHours(), out.storage.get(b));
        }
    }

    @Override
    public boolean chargesFromGrid() {
        return true;
    }
}
