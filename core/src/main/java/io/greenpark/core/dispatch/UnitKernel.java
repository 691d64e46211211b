package io.greenpark.core.dispatch;

/**
 * Lets thermal units follow what batteries leave open, docs/model.md eq. (DIS-33) to (DIS-35).
 *
 * <p>Hot loop: one pass, no allocation. It checks nothing; the problem was validated when it was built.
 */
final class UnitKernel {

    private UnitKernel() {}

    /**
     * Batteries discharge into a deficit, units bring the rest; where units deliver more than that, batteries discharge less,
     * or charge.
     *
     * @param netMw demand less generation per step; replaced by what batteries and units leave [MW]
     * @param carriedMw what the grid brings before a unit starts [MW]
     * @param spareMw what the grid brings instead of a unit that would have to run at its least power [MW]
     * @param batteries the batteries in their order
     * @param units the units in their order
     */
    static void run(double[] netMw, double carriedMw, double spareMw, BatteryStep[] batteries, ThermalStep[] units) {
        for (int t = 0; t < netMw.length; t++) {
            double net = netMw[t];
            double need = net - carriedMw;
            double room = 0.0;
            for (BatteryStep battery : batteries) {
                battery.begin();
                need -= battery.usableMw();
                room += battery.roomMw();
            }
            for (ThermalStep unit : units) {
                final double power = unit.run(t, need, spareMw, room);
                need -= power;
                net -= power;
            }
            final boolean deficit = net > 0.0;
            for (BatteryStep battery : batteries) {
                final double charge = deficit ? 0.0 : Math.min(-net, battery.roomMw());
                final double discharge = deficit ? Math.min(net, battery.usableMw()) : 0.0;
                battery.end(t, charge, discharge);
                net = deficit ? Math.max(0.0, net - discharge) : Math.min(0.0, net + charge);
            }
            netMw[t] = net;
        }
    }
}
