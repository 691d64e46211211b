package io.greenpark.core.dispatch;

import io.greenpark.core.storage.Battery;

/**
 * A battery within a loop over steps that operates several batteries in each step: its rated data for the step length, the
 * energy stored so far, and the columns it writes.
 */
final class BatteryStep {

    private final double chargeLimitMw;
    private final double dischargeLimitMw;
    private final double floorMwh;
    private final double ceilingMwh;
    private final double retained;
    private final double storedPerCharged;
    private final double storedPerDischarged;
    private final BatteryColumns out;
    private double storedMwh;

    BatteryStep(Battery battery, double stepHours, BatteryColumns out) {
        this.chargeLimitMw = battery.chargeMw();
        this.dischargeLimitMw = battery.dischargeMw();
        this.floorMwh = battery.floorMwh();
        this.ceilingMwh = battery.ceilingMwh();
        this.retained = battery.retainedFraction(stepHours);
        this.storedPerCharged = battery.chargeEfficiency() * stepHours;
        this.storedPerDischarged = stepHours / battery.dischargeEfficiency();
        this.out = out;
        this.storedMwh = battery.initialMwh();
    }

    /** The batteries of a node in their order. */
    static BatteryStep[] of(NodeProblem node, NodeColumns columns) {
        var steps = new BatteryStep[columns.storage.size()];
        for (int b = 0; b < steps.length; b++) {
            steps[b] =
                    new BatteryStep(node.storage().get(b), node.demand().axis().stepHours(), columns.storage.get(b));
        }
        return steps;
    }

    /** Begins a step: self-discharge takes its share. */
    void begin() {
        storedMwh *= retained;
    }

    /** Power that could be charged in this step [MW]. */
    double roomMw() {
        return Math.min(chargeLimitMw, (ceilingMwh - storedMwh) / storedPerCharged);
    }

    /** Power that could be discharged in this step [MW]. */
    double usableMw() {
        return Math.min(dischargeLimitMw, Math.max(0.0, storedMwh - floorMwh) / storedPerDischarged);
    }

    /** Ends step {@code t} with the given flows, each within what is possible and one of them zero [MW]. */
    void end(int t, double chargeMw, double dischargeMw) {
        storedMwh = Math.min(ceilingMwh, storedMwh + chargeMw * storedPerCharged) - dischargeMw * storedPerDischarged;
        out.chargeMw[t] = chargeMw;
        out.dischargeMw[t] = dischargeMw;
        out.storedMwh[t] = storedMwh;
    }
}
