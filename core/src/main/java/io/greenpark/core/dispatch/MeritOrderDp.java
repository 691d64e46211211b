package io.greenpark.core.dispatch;

import io.greenpark.core.storage.Battery;
import org.jspecify.annotations.Nullable;

/**
 * Exact optimum of one node with one battery and no other coupling of steps, in one pass over the merit order; docs/model.md
 * eq. (DIS-26) to (DIS-28).
 *
 * <p>The cost to arrive at a stored energy is convex and piecewise linear. It is kept as the sorted list of segments that
 * are not decided yet: a step adds its own, the floor of the battery commits the cheapest, its ceiling drops the dearest.
 * What is committed is the optimal plan itself, and the slopes at the cuts are the value of stored energy.
 *
 * <p>Source: the slope trick for convex piecewise-linear dynamic programmes, as in warehouse trading: A. S. Cahn, The
 * warehouse problem, Bull. AMS 54 (1948) 1073; infimal convolution as a merge of slopes: R. T. Rockafellar, Convex Analysis
 * (1970), section 5.
 */
final class MeritOrderDp {

    /** Rounding of energies below 10,000 MWh in the test whether any energy is left to choose [MWh]. */
    private static final double ROUNDING_MWH = 1e-9;

    private final DispatchModel model;
    private final SupplyMenu menu;
    private final NodeLayout at;
    private final int offset;
    private final int storageRow;
    private final double initialMwh;
    private final double retained;
    private final double storedPerCharged;
    private final double storedPerDischarged;
    private final double wear;
    private final int perStep;
    private final double[] segmentMwh;
    private final double[] used;
    private final double[] leastChangeMwh;
    private final double[] cheapestCut;
    private final double[] dearestCut;
    private final LiveSegments live = new LiveSegments();

    private MeritOrderDp(DispatchModel model, int battery) {
        this.model = model;
        at = model.nodes.get(0);
        menu = new SupplyMenu(model);
        offset = at.batteryColumn[battery];
        storageRow = at.batteryRow[battery];
        Battery data = at.node.storage().get(battery);
        double hours = model.problem.axis().stepHours();
        initialMwh = data.initialMwh();
        retained = data.retainedFraction(hours);
        storedPerCharged = data.chargeEfficiency() * hours;
        storedPerDischarged = hours / data.dischargeEfficiency();
        wear = hours * data.wearYuanPerMwhDischarged();
        perStep = menu.blocks + 1;
        segmentMwh = new double[menu.steps * perStep];
        used = new double[menu.steps * perStep];
        leastChangeMwh = new double[menu.steps];
        cheapestCut = new double[menu.steps];
        dearestCut = new double[menu.steps];
    }

    /**
     * Solves {@code model} if this method applies to it.
     *
     * @return the optimum, or null if steps are coupled by more than one battery, or if energy is worth so little that
     *     burning it in the battery would pay in the linear model
     * @throws InfeasibleDispatchException if the battery cannot stay within its window
     */
    static @Nullable LinearOptimum solve(DispatchModel model) {
        int battery = onlyBattery(model);
        if (battery < 0) {
            return null;
        }
        var programme = new MeritOrderDp(model, battery);
        if (!programme.isConvex()) {
            return null;
        }
        if (!programme.forward()) {
            throw Infeasibility.of(model);
        }
        return new LinearOptimum(OptimalMethod.MERIT_ORDER, programme.columns(), programme.multipliers());
    }

    /** Index of the node's battery if nothing else couples steps, else −1. */
    private static int onlyBattery(DispatchModel model) {
        NodeLayout at = model.nodes.get(0);
        boolean plain = model.nodes.size() == 1
                && model.problem.links().isEmpty()
                && model.periodRows.isEmpty()
                && at.peakRow == NodeLayout.NONE
                && at.rampRow == NodeLayout.NONE
                && at.heatRow == NodeLayout.NONE
                && at.shiftColumn.length + at.unitColumn.length == 0;
        int battery = -1;
        int usable = 0;
        for (int b = 0; b < at.batteryColumn.length; b++) {
            if (at.batteryColumn[b] != NodeLayout.NONE) {
                battery = b;
                usable++;
            }
        }
        return plain && usable == 1 ? battery : -1;
    }

    /** Whether discharging never saves more than charging costs within a step: then slopes ascend through zero. */
    private boolean isConvex() {
        for (int t = 0; t < menu.steps; t++) {
            double cheapest = menu.cheapest(t);
            if ((cheapest - wear) / storedPerDischarged > cheapest / storedPerCharged) {
                return false;
            }
        }
        return true;
    }

    /** Eq. (DIS-27); false if the window cannot be kept. */
    private boolean forward() {
        double leastMwh = initialMwh;
        double mostMwh = initialMwh;
        for (int t = 0; t < menu.steps; t++) {
            live.retain(retained);
            leastMwh *= retained;
            mostMwh *= retained;
            double added = addSegments(t);
            if (Double.isNaN(added)) {
                return false;
            }
            leastMwh += leastChangeMwh[t];
            mostMwh += leastChangeMwh[t] + added;
            double floorMwh = model.linear.lower(model.column(t, offset + 2));
            double ceilingMwh = model.linear.upper(model.column(t, offset + 2));
            if (mostMwh < floorMwh - ROUNDING_MWH || leastMwh > ceilingMwh + ROUNDING_MWH) {
                return false;
            }
            cheapestCut[t] = Double.NEGATIVE_INFINITY;
            while (leastMwh < floorMwh && !live.isEmpty()) {
                double needMwh = floorMwh - leastMwh;
                cheapestCut[t] = live.cheapestSlope();
                leastMwh += Math.min(needMwh, live.cheapestMwh());
                live.useCheapest(needMwh, used);
            }
            leastMwh = Math.max(leastMwh, floorMwh);
            dearestCut[t] = Double.POSITIVE_INFINITY;
            while (mostMwh > ceilingMwh && !live.isEmpty()) {
                double excessMwh = mostMwh - ceilingMwh;
                dearestCut[t] = live.dearestSlope();
                mostMwh -= Math.min(excessMwh, live.dearestMwh());
                live.dropDearest(excessMwh);
            }
            mostMwh = Math.min(mostMwh, ceilingMwh);
        }
        while (!live.isEmpty() && live.cheapestSlope() < 0.0) {
            live.useCheapest(live.cheapestMwh(), used);
        }
        return true;
    }

    /** Adds the segments of step {@code t}, eq. (DIS-26), and returns their length; NaN if no power balances the step. */
    private double addSegments(int t) {
        double most = model.linear.upper(model.column(t, offset));
        double least = -model.linear.upper(model.column(t, offset + 1));
        double powerMw = menu.startMw[t];
        double lowestMw = Math.max(least, powerMw);
        leastChangeMwh[t] = lowestMw < 0.0 ? lowestMw * storedPerDischarged : lowestMw * storedPerCharged;
        double addedMwh = 0.0;
        int segment = t * perStep;
        for (int k = t * menu.blocks; k < (t + 1) * menu.blocks; k++) {
            double from = Math.max(powerMw, least);
            powerMw += menu.lengthMw[k];
            double to = Math.min(powerMw, most);
            if (to > from && from < 0.0) {
                double mwh = (Math.min(to, 0.0) - from) * storedPerDischarged;
                addedMwh += add(segment++, (menu.price[k] - wear) / storedPerDischarged, mwh);
            }
            if (to > from && to > 0.0) {
                double mwh = (to - Math.max(from, 0.0)) * storedPerCharged;
                addedMwh += add(segment++, menu.price[k] / storedPerCharged, mwh);
            }
        }
        boolean balances = lowestMw <= most && powerMw >= least;
        return balances ? addedMwh : Double.NaN;
    }

    private double add(int segment, double slope, double mwh) {
        segmentMwh[segment] = mwh;
        live.insert(slope, mwh, segment);
        return mwh;
    }

    /** The plan: in each step the change of stored energy that was committed, and the blocks that it takes. */
    private double[] columns() {
        double[] x = new double[model.linear.columns()];
        double storedMwh = initialMwh;
        for (int t = 0; t < menu.steps; t++) {
            double changeMwh = leastChangeMwh[t];
            for (int segment = t * perStep; segment < (t + 1) * perStep; segment++) {
                changeMwh += used[segment] * segmentMwh[segment];
            }
            storedMwh = retained * storedMwh + changeMwh;
            double powerMw = changeMwh > 0.0 ? changeMwh / storedPerCharged : changeMwh / storedPerDischarged;
            x[model.column(t, offset)] = Math.max(0.0, powerMw);
            x[model.column(t, offset + 1)] = Math.max(0.0, -powerMw);
            x[model.column(t, offset + 2)] = storedMwh;
            menu.take(t, powerMw, model.linear, x);
        }
        return x;
    }

    /** Eq. (DIS-28): the value of stored energy from the last step to the first, and the price of power that goes with it. */
    private double[] multipliers() {
        double[] y = new double[model.linear.rows()];
        double later = 0.0;
        for (int t = menu.steps - 1; t >= 0; t--) {
            double value = Math.min(Math.max(retained * later, cheapestCut[t]), dearestCut[t]);
            y[model.row(t, storageRow)] = -value;
            y[model.row(t, at.balanceRow)] = power(t, value);
            later = value;
        }
        return y;
    }

    /** Price at which supply of the menu and of the battery meet, for a given value of stored energy. */
    private double power(int t, double value) {
        double chargesBelow = value * storedPerCharged;
        double dischargesAbove = value * storedPerDischarged + wear;
        double chargeMw = model.linear.upper(model.column(t, offset));
        double dischargeMw = model.linear.upper(model.column(t, offset + 1));
        double supplyMw = menu.startMw[t] - chargeMw;
        boolean charged = false;
        boolean discharged = false;
        int k = t * menu.blocks;
        int end = k + menu.blocks;
        double price = Double.POSITIVE_INFINITY;
        while (k < end || !charged || !discharged) {
            price = k < end ? menu.price[k] : Double.POSITIVE_INFINITY;
            if (!charged && chargesBelow <= price) {
                price = chargesBelow;
                supplyMw += chargeMw;
                charged = true;
            } else if (!discharged && dischargesAbove <= price) {
                price = dischargesAbove;
                supplyMw += dischargeMw;
                discharged = true;
            } else {
                supplyMw += menu.lengthMw[k];
                k++;
            }
            if (supplyMw >= 0.0) {
                return price;
            }
        }
        return price;
    }
}
