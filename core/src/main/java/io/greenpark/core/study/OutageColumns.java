package io.greenpark.core.study;

import io.greenpark.core.simulation.BatteryPath;
import io.greenpark.core.storage.Battery;
import java.util.List;

/** What a park has without the grid, step by step, as arrays for {@link OutageKernel}. */
final class OutageColumns {

    final double hours;
    final double[] criticalMw;
    final double[] ownMw;
    final int batteries;

    /** Energy before each step, by battery [MWh]. */
    final double[][] storedMwh;

    final double[] floorMwh;
    final double[] ceilingMwh;
    final double[] chargeMw;
    final double[] dischargeMw;
    final double[] chargeEfficiency;
    final double[] dischargeEfficiency;
    final double[] keptFraction;

    /**
     * @param hours length of a step [h]
     * @param criticalMw load that must be served [MW]
     * @param ownMw what plants of the park could deliver [MW]
     * @param paths batteries with their energy before an outage; none for a park without storage
     */
    OutageColumns(double hours, double[] criticalMw, double[] ownMw, List<BatteryPath> paths) {
        this.hours = hours;
        this.criticalMw = criticalMw;
        this.ownMw = ownMw;
        this.batteries = paths.size();
        storedMwh = new double[batteries][criticalMw.length];
        floorMwh = new double[batteries];
        ceilingMwh = new double[batteries];
        chargeMw = new double[batteries];
        dischargeMw = new double[batteries];
        chargeEfficiency = new double[batteries];
        dischargeEfficiency = new double[batteries];
        keptFraction = new double[batteries];
        for (int b = 0; b < batteries; b++) {
            Battery battery = paths.get(b).battery();
            storedMwh[b][0] = battery.initialMwh();
            for (int k = 1; k < criticalMw.length; k++) {
                storedMwh[b][k] = paths.get(b).stored().get(k - 1);
            }
            floorMwh[b] = battery.floorMwh();
            ceilingMwh[b] = battery.ceilingMwh();
            chargeMw[b] = battery.chargeMw();
            dischargeMw[b] = battery.dischargeMw();
            chargeEfficiency[b] = battery.chargeEfficiency();
            dischargeEfficiency[b] = battery.dischargeEfficiency();
            keptFraction[b] = battery.retainedFraction(hours);
        }
    }

    int steps() {
        return criticalMw.length;
    }
}
