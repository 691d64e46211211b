package io.greenpark.core.dispatch;

import io.greenpark.core.storage.Battery;

/**
 * Greedy "own use first" operation (自发自用优先) of one battery, docs/model.md eq. (DIS-5).
 *
 * <p>Hot loop: one pass, no allocation, no virtual call, every array walked in order. It checks nothing; the problem
 * was validated when it was built.
 */
final class SelfConsumptionKernel {

    private SelfConsumptionKernel() {}

    /**
     * Charges from surplus and discharges into deficit, as far as power and stored energy allow.
     *
     * <p>Where the state of charge binds, the stored energy is set to the bound itself, so that rounding cannot carry it
     * across. The branches follow the sign of the net demand, which changes seldom, and cut the chain of dependent
     * operations from one step to the next.
     *
     * @param netMw demand less generation per step; the battery's flows are added in place [MW]
     * @param stepHours length of one step [h]
     */
    static void run(double[] netMw, Battery battery, double stepHours, BatteryColumns out) {
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
            double charge = 0.0;
            double discharge = 0.0;
            if (net < 0.0) {
                final double room = (ceilingMwh - kept) * chargedPerStored;
                charge = -net < chargeLimitMw ? -net : chargeLimitMw;
                if (charge < room) {
                    stored = kept + charge * storedPerCharged;
                } else {
                    charge = room;
                    stored = ceilingMwh;
                }
            } else {
                final double usable = (kept - floorMwh) * dischargedPerStored;
                discharge = net < dischargeLimitMw ? net : dischargeLimitMw;
                if (discharge < usable) {
                    stored = kept - discharge * storedPerDischarged;
                } else if (usable > 0.0) {
                    discharge = usable;
                    stored = floorMwh;
                } else {
                    // Self-discharge alone has taken it to the floor or below.
                    discharge = 0.0;
                    stored = kept;
                }
            }
            chargeMw[t] = charge;
            dischargeMw[t] = discharge;
            storedMwh[t] = stored;
            netMw[t] = net + charge - discharge;
        }
    }
}
