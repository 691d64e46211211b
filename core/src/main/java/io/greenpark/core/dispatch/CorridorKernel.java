package io.greenpark.core.dispatch;

import io.greenpark.core.storage.Battery;

/**
 * Operates one battery so that the net demand behind it stays within a corridor, docs/model.md eq. (DIS-5).
 *
 * <p>Hot loop: one pass, no allocation, no virtual call, every array walked in order. It checks nothing; the problem
 * was validated when it was built.
 */
final class CorridorKernel {

    private CorridorKernel() {}

    /**
     * Charges while net demand is below the lower edge and discharges while it is above the upper edge, as far as power
     * and stored energy allow.
     *
     * <p>Where the state of charge binds, the stored energy is set to the bound itself, and where an edge is reached, net
     * demand is set to the edge, so that rounding cannot carry them across. Branches, and not {@code Math.min}, take the limits: they seldom change, and cut the chain of dependent
     * operations from one step to the next.
     *
     * @param netMw demand less generation per step; the battery's flows are added in place [MW]
     * @param chargeToMw lower edge: net demand to which charging may raise it [MW]
     * @param dischargeToMw upper edge: net demand to which discharging may reduce it; looked at second [MW]
     * @param stepHours length of one step [h]
     */
    static void run(
            double[] netMw,
            double[] chargeToMw,
            double[] dischargeToMw,
            Battery battery,
            double stepHours,
            BatteryColumns out) {
        final double chargeLimitMw = battery.chargeMw();
        final double dischargeLimitMw = battery.dischargeMw();
        final double floorMwh = battery.floorMwh();
        final double ceilingMwh = battery.ceilingMwh();
        final double retained = battery.retainedFraction(stepHours);
        final double storedPerCharged = battery.chargeEfficiency() * stepHours;
        final double chargedPerStored = 1.0 / storedPerCharged;
        final double dischargedPerStored = battery.dischargeEfficiency() / stepHours;
        final double storedPerDischarged = 1.0 / dischargedPerStored;
        final double[] chargeMw = out.chargeMw;
        final double[] dischargeMw = out.dischargeMw;
        final double[] storedMwh = out.storedMwh;

        double stored = battery.initialMwh();
        for (int t = 0; t < netMw.length; t++) {
            final double net = netMw[t];
            final double kept = stored * retained;
            final double lack = chargeToMw[t] - net;
            final double excess = net - dischargeToMw[t];
            double charge = 0.0;
            double discharge = 0.0;
            double left = net;
            stored = kept;
            if (lack > 0.0) {
                final double room = (ceilingMwh - kept) * chargedPerStored;
                charge = lack < chargeLimitMw ? lack : chargeLimitMw;
                if (charge < room) {
                    stored = kept + charge * storedPerCharged;
                } else {
                    charge = room;
                    stored = ceilingMwh;
                }
                left = charge < lack ? Math.min(net + charge, chargeToMw[t]) : chargeToMw[t];
            } else if (excess > 0.0) {
                final double usable = (kept - floorMwh) * dischargedPerStored;
                discharge = excess < dischargeLimitMw ? excess : dischargeLimitMw;
                if (discharge < usable) {
                    stored = kept - discharge * storedPerDischarged;
                } else if (usable > 0.0) {
                    discharge = usable;
                    stored = floorMwh;
                } else {
                    // Self-discharge alone has taken it to the floor or below.
                    discharge = 0.0;
                }
                left = discharge < excess ? Math.max(net - discharge, dischargeToMw[t]) : dischargeToMw[t];
            }
            chargeMw[t] = charge;
            dischargeMw[t] = discharge;
            storedMwh[t] = stored;
            netMw[t] = left;
        }
    }
}
