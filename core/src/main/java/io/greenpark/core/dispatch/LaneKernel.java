package io.greenpark.core.dispatch;

import io.greenpark.core.storage.Battery;
import java.util.Arrays;
import java.util.List;

/**
 * Self-consumption of many scenarios in step, docs/model.md eq. (DIS-47) and (DIS-48): scenario {@code i} is lane {@code i} of
 * every array.
 *
 * <p>Hot loop: short loops over the lanes without branches, which the compiler turns into vector instructions; series are read
 * once for all lanes, and the state of all lanes stays in the cache. It checks nothing; problem and variants were validated
 * when they were built.
 */
final class LaneKernel {

    /** Lanes of a block: some twenty arrays of this length fit the first-level cache. */
    static final int WIDTH = 128;

    private final int lanes;

    private final double[] demandFactor;
    private final double[][] sourceFactor;
    private final double[] importLimitMw;
    private final double[] exportLimitMw;
    private final double[] chargeLimitMw;
    private final double[] dischargeLimitMw;
    private final double[] floorMwh;
    private final double[] ceilingMwh;
    private final double[] retained;
    private final double[] chargedPerStored;
    private final double[] dischargedPerStored;
    private final double[] storedPerDischarged;

    /** What a MW stores less what a MW of discharging takes: below zero [MWh/MW]. */
    private final double[] storedPerTurn;

    private final double[] netMw;
    private final double[] storageMw;
    private final double[] storedMwh;

    private final double[] chargedMw;
    private final double[] chargedLessDischargedMw;
    private final double[] deficitMw;
    private final double[] surplusMw;
    private final double[] importedMw;
    private final double[] exportedMw;
    private final double[] importYuanPerHour;
    private final double[] exportYuanPerHour;
    private final double[] peakMw;

    LaneKernel(List<NodeVariant> variants, double stepHours, double peakSoFarMw) {
        lanes = variants.size();
        demandFactor = new double[lanes];
        sourceFactor = new double[variants.get(0).sourceFactors().size()][lanes];
        importLimitMw = new double[lanes];
        exportLimitMw = new double[lanes];
        chargeLimitMw = new double[lanes];
        dischargeLimitMw = new double[lanes];
        floorMwh = new double[lanes];
        ceilingMwh = new double[lanes];
        retained = new double[lanes];
        chargedPerStored = new double[lanes];
        dischargedPerStored = new double[lanes];
        storedPerDischarged = new double[lanes];
        storedPerTurn = new double[lanes];
        netMw = new double[lanes];
        storageMw = new double[lanes];
        storedMwh = new double[lanes];
        chargedMw = new double[lanes];
        chargedLessDischargedMw = new double[lanes];
        deficitMw = new double[lanes];
        surplusMw = new double[lanes];
        importedMw = new double[lanes];
        exportedMw = new double[lanes];
        importYuanPerHour = new double[lanes];
        exportYuanPerHour = new double[lanes];
        peakMw = new double[lanes];
        Arrays.fill(peakMw, peakSoFarMw);
        for (int i = 0; i < lanes; i++) {
            set(i, variants.get(i), stepHours);
        }
    }

    private void set(int i, NodeVariant variant, double stepHours) {
        Battery battery = variant.battery();
        demandFactor[i] = variant.demandFactor();
        for (int k = 0; k < sourceFactor.length; k++) {
            sourceFactor[k][i] = variant.sourceFactors().get(k);
        }
        importLimitMw[i] = variant.grid().importLimitMw();
        exportLimitMw[i] = variant.grid().exportLimitMw();
        chargeLimitMw[i] = battery.chargeMw();
        dischargeLimitMw[i] = battery.dischargeMw();
        floorMwh[i] = battery.floorMwh();
        ceilingMwh[i] = battery.ceilingMwh();
        retained[i] = battery.retainedFraction(stepHours);
        double storedPerCharged = battery.chargeEfficiency() * stepHours;
        chargedPerStored[i] = 1.0 / storedPerCharged;
        dischargedPerStored[i] = battery.dischargeEfficiency() / stepHours;
        storedPerDischarged[i] = 1.0 / dischargedPerStored[i];
        storedPerTurn[i] = storedPerCharged - storedPerDischarged[i];
        storedMwh[i] = battery.initialMwh();
    }

    /**
     * Dispatches the steps from {@code from} to before {@code to}, all of one month.
     *
     * @param demand demand before its factor per step [MW]
     * @param available output of each source before its factor per step [MW]
     */
    void run(int from, int to, double[] demand, double[][] available, double[] importPrice, double[] exportPrice) {
        for (int t = from; t < to; t++) {
            scale(netMw, demandFactor, demand[t]);
            for (int k = 0; k < available.length; k++) {
                takeOff(netMw, sourceFactor[k], available[k][t]);
            }
            charge();
            discharge();
            store();
            meterImport(importPrice[t]);
            meterExport(exportPrice[t]);
        }
    }

    private static void scale(double[] out, double[] factor, double value) {
        for (int i = 0; i < out.length; i++) {
            out[i] = factor[i] * value;
        }
    }

    private static void takeOff(double[] out, double[] factor, double value) {
        for (int i = 0; i < out.length; i++) {
            out[i] -= factor[i] * value;
        }
    }

    /** Own surplus into the battery as far as power and room allow. */
    private void charge() {
        final double[] stored = storedMwh;
        final double[] keeps = retained;
        final double[] ceiling = ceilingMwh;
        final double[] perStored = chargedPerStored;
        final double[] limit = chargeLimitMw;
        final double[] net = netMw;
        final double[] storage = storageMw;
        for (int i = 0; i < stored.length; i++) {
            final double kept = stored[i] * keeps[i];
            stored[i] = kept;
            storage[i] = Math.min(Math.min(limit[i], (ceiling[i] - kept) * perStored[i]), -net[i]);
        }
    }

    /** A deficit out of the battery as far as power and stored energy allow; self-discharge may have taken it below the floor. */
    private void discharge() {
        final double[] stored = storedMwh;
        final double[] floor = floorMwh;
        final double[] perStored = dischargedPerStored;
        final double[] limit = dischargeLimitMw;
        final double[] storage = storageMw;
        for (int i = 0; i < stored.length; i++) {
            final double above = (stored[i] - floor[i]) * perStored[i];
            final double usable = 0.5 * (above + Math.abs(above));
            storage[i] = Math.max(-Math.min(limit[i], usable), storage[i]);
        }
    }

    private void store() {
        final double[] stored = storedMwh;
        final double[] storage = storageMw;
        final double[] perDischarged = storedPerDischarged;
        final double[] perTurn = storedPerTurn;
        final double[] net = netMw;
        final double[] charged = chargedMw;
        final double[] balance = chargedLessDischargedMw;
        for (int i = 0; i < stored.length; i++) {
            final double power = storage[i];
            final double charge = 0.5 * (power + Math.abs(power));
            stored[i] += power * perDischarged[i] + charge * perTurn[i];
            charged[i] += charge;
            balance[i] += power;
            net[i] += power;
        }
    }

    private void meterImport(double price) {
        final double[] net = netMw;
        final double[] limit = importLimitMw;
        final double[] peak = peakMw;
        final double[] wanted = deficitMw;
        final double[] taken = importedMw;
        final double[] yuan = importYuanPerHour;
        for (int i = 0; i < net.length; i++) {
            final double deficit = 0.5 * (Math.abs(net[i]) + net[i]);
            final double power = Math.min(deficit, limit[i]);
            peak[i] = Math.max(peak[i], power);
            wanted[i] += deficit;
            taken[i] += power;
            yuan[i] += power * price;
        }
    }

    private void meterExport(double price) {
        final double[] net = netMw;
        final double[] limit = exportLimitMw;
        final double[] offered = surplusMw;
        final double[] taken = exportedMw;
        final double[] yuan = exportYuanPerHour;
        for (int i = 0; i < net.length; i++) {
            final double surplus = 0.5 * (Math.abs(net[i]) - net[i]);
            final double power = Math.min(surplus, limit[i]);
            offered[i] += surplus;
            taken[i] += power;
            yuan[i] += power * price;
        }
    }

    /** Highest import of the month that has just been run, and a new month begun [MW]. */
    double takePeakMw(int i) {
        double peak = peakMw[i];
        peakMw[i] = 0.0;
        return peak;
    }

    NodeTotals totals(int i, NodeVariant variant, List<Double> monthPeakMw, double peakYuan, double stepHours) {
        double dischargedMwh = (chargedMw[i] - chargedLessDischargedMw[i]) * stepHours;
        return new NodeTotals(
                variant.id(),
                importedMw[i] * stepHours,
                exportedMw[i] * stepHours,
                (surplusMw[i] - exportedMw[i]) * stepHours,
                (deficitMw[i] - importedMw[i]) * stepHours,
                chargedMw[i] * stepHours,
                dischargedMwh,
                storedMwh[i],
                importYuanPerHour[i] * stepHours,
                exportYuanPerHour[i] * stepHours,
                dischargedMwh * variant.battery().wearYuanPerMwhDischarged(),
                monthPeakMw,
                peakYuan);
    }
}
