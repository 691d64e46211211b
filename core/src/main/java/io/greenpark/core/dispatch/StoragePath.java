package io.greenpark.core.dispatch;

import io.greenpark.core.storage.Battery;

/**
 * Follows the stored energy that a solver proposes with flows that obey eq. (DIS-2) exactly: in each step either charge or
 * discharge, within rated power and the window.
 */
final class StoragePath {

    private final Battery battery;
    private final BatteryColumns columns;
    private final double retained;
    private final double storedPerCharged;
    private final double storedPerDischarged;
    private final double snapMwh;

    /** Energy below which the window or the final rule could not be kept from then on [MWh]. */
    private final double[] leastMwh;

    private double beforeMwh;

    /** Follows {@code columns.storedMwh} and overwrites all its columns; changes below {@code snapMwh} are left out. */
    StoragePath(Battery battery, BatteryColumns columns, double stepHours, double snapMwh) {
        this.battery = battery;
        this.columns = columns;
        this.retained = battery.retainedFraction(stepHours);
        this.storedPerCharged = battery.chargeEfficiency() * stepHours;
        this.storedPerDischarged = stepHours / battery.dischargeEfficiency();
        this.snapMwh = snapMwh;
        this.leastMwh = leastMwh(columns.storedMwh.length);
        this.beforeMwh = battery.initialMwh();
    }

    private double[] leastMwh(int steps) {
        double[] least = new double[steps];
        double next = battery.finalMwh();
        for (int t = steps - 1; t >= 0; t--) {
            least[t] = Math.min(battery.ceilingMwh(), Math.max(battery.floorMwh(), next));
            next = (least[t] - battery.chargeMw() * storedPerCharged) / retained;
        }
        return least;
    }

    /** Power that would follow the proposal in step {@code t}: above zero charging, below zero discharging [MW]. */
    double wantedMw(int t) {
        double keptMwh = retained * beforeMwh;
        double targetMwh = Math.min(battery.ceilingMwh(), Math.max(leastMwh[t], snapped(t)));
        double changeMwh = targetMwh - keptMwh;
        boolean mayIdle = keptMwh >= leastMwh[t];
        if (Math.abs(changeMwh) < snapMwh && mayIdle) {
            return 0.0;
        }
        return changeMwh > 0.0
                ? Math.min(battery.chargeMw(), changeMwh / storedPerCharged)
                : -Math.min(battery.dischargeMw(), -changeMwh / storedPerDischarged);
    }

    private double snapped(int t) {
        double proposedMwh = columns.storedMwh[t];
        if (Math.abs(proposedMwh - battery.ceilingMwh()) < snapMwh) {
            return battery.ceilingMwh();
        }
        return Math.abs(proposedMwh - battery.floorMwh()) < snapMwh ? battery.floorMwh() : proposedMwh;
    }

    /** Power that must be charged in step {@code t} to stay in the window, as far as rated power allows [MW]. */
    double leastChargeMw(int t) {
        double missingMw = (leastMwh[t] - retained * beforeMwh) / storedPerCharged;
        return Math.max(0.0, Math.min(battery.chargeMw(), missingMw));
    }

    /** Power that may be charged in this step before the window or rated power ends it [MW]. */
    double mostChargeMw() {
        return Math.max(
                0.0, Math.min(battery.chargeMw(), (battery.ceilingMwh() - retained * beforeMwh) / storedPerCharged));
    }

    /** Power that may be discharged in step {@code t} before the window or rated power ends it [MW]. */
    double mostDischargeMw(int t) {
        return Math.max(
                0.0, Math.min(battery.dischargeMw(), (retained * beforeMwh - leastMwh[t]) / storedPerDischarged));
    }

    /** Ends step {@code t} with the given flows, one of them zero. */
    void end(int t, double chargeMw, double dischargeMw) {
        beforeMwh = Math.min(
                battery.ceilingMwh(),
                retained * beforeMwh + chargeMw * storedPerCharged - dischargeMw * storedPerDischarged);
        columns.chargeMw[t] = chargeMw;
        columns.dischargeMw[t] = dischargeMw;
        columns.storedMwh[t] = beforeMwh;
    }
}
