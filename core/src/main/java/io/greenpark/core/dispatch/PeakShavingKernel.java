package io.greenpark.core.dispatch;

/**
 * Operates batteries so that import does not exceed the month's highest import to date, docs/model.md eq. (DIS-7).
 *
 * <p>Hot loop: one pass, no allocation. It checks nothing; the problem was validated when it was built.
 */
final class PeakShavingKernel {

    private PeakShavingKernel() {}

    /**
     * Discharges above the target and charges below it, as far as power and stored energy allow.
     *
     * @param netMw demand less generation per step; the batteries' flows are added in place [MW]
     * @param monthOfStep index of the month of each step, ascending
     * @param targetFraction share of the highest net demand so far at which import is held at least [1]
     * @param importLimitMw contracted capacity at the meter [MW]
     * @param peakSoFarMw import already reached in the first month [MW]
     * @param batteries the batteries in their order
     */
    static void run(
            double[] netMw,
            int[] monthOfStep,
            double targetFraction,
            double importLimitMw,
            double peakSoFarMw,
            BatteryStep[] batteries) {
        double highestNetMw = 0.0;
        double monthPeakMw = peakSoFarMw;
        for (int t = 0; t < netMw.length; t++) {
            if (t > 0 && monthOfStep[t] != monthOfStep[t - 1]) {
                monthPeakMw = 0.0;
            }
            double net = netMw[t];
            highestNetMw = Math.max(highestNetMw, net);
            final double targetMw = Math.min(importLimitMw, Math.max(monthPeakMw, targetFraction * highestNetMw));
            final boolean above = net > targetMw;
            for (BatteryStep battery : batteries) {
                battery.begin();
                final double charge = above ? 0.0 : Math.min(targetMw - net, battery.roomMw());
                final double discharge = above ? Math.min(net - targetMw, battery.usableMw()) : 0.0;
                battery.end(t, charge, discharge);
                net = above ? Math.max(targetMw, net - discharge) : Math.min(targetMw, net + charge);
            }
            monthPeakMw = Math.max(monthPeakMw, Math.min(net, importLimitMw));
            netMw[t] = net;
        }
    }
}
