package io.greenpark.core.dispatch;

/**
 * Exact optimum of one node with one battery and no other coupling of steps, in one pass over the merit order; docs/model.md
 * eq. (DIS-26) to (DIS-28).
 *
 * <p>The cost to arrive at a stored energy is convex and piecewise linear. It is kept as the sorted list of segments that
 * are not decided yet: a step adds its own, the floor of the battery commits the cheapest, its ceiling drops the dearest.
 * What is committed is the optimal plan itself, and the slopes at the cuts are the value of stored energy.
 *
 * <p>Works on plain arrays, one element per step, and on any window of them, again and again without allocation. Fill the
 * {@link #menu}, the limits and the {@linkplain #battery battery} first. One thread at a time.
 *
 * <p>Source: the slope trick for convex piecewise-linear dynamic programmes, as in warehouse trading: A. S. Cahn, The
 * warehouse problem, Bull. AMS 54 (1948) 1073; infimal convolution as a merge of slopes: R. T. Rockafellar, Convex Analysis
 * (1970), section 5.
 */
final class MeritOrderDp {

    /** Rounding of energies below 10,000 MWh in the test whether any energy is left to choose [MWh]. */
    private static final double ROUNDING_MWH = 1e-9;

    /** What supplies each step besides the battery. */
    final SupplyMenu menu;

    /** Limits of each step [MW, MWh]. */
    final double[] chargeLimitMw;

    final double[] dischargeLimitMw;
    final double[] floorMwh;
    final double[] ceilingMwh;

    /** Result: what the battery stores in each step, above zero, or gives, below zero; energy at the end of each step. */
    final double[] storageMw;

    final double[] storedMwh;

    /** Result: what one more MWh stored at the end of each step would save [yuan/MWh]. */
    final double[] valueYuanPerMwh;

    private final double[] changeMwh;
    private final double[] cheapestCut;
    private final double[] dearestCut;
    private final LiveSegments live = new LiveSegments();
    private double retained = 1.0;
    private double storedPerCharged = 1.0;
    private double storedPerDischarged = 1.0;
    private double wear;

    /** Reserves storage for {@code steps} steps with {@code blocks} kinds of supply. */
    MeritOrderDp(int steps, int blocks) {
        menu = new SupplyMenu(steps, blocks);
        chargeLimitMw = new double[steps];
        dischargeLimitMw = new double[steps];
        floorMwh = new double[steps];
        ceilingMwh = new double[steps];
        storageMw = new double[steps];
        storedMwh = new double[steps];
        valueYuanPerMwh = new double[steps];
        changeMwh = new double[steps];
        cheapestCut = new double[steps];
        dearestCut = new double[steps];
    }

    /**
     * Sets what is the same in all steps.
     *
     * @param retained share of the stored energy that a step leaves [1]
     * @param storedPerCharged energy stored by a MW of charging through a step [MWh]
     * @param storedPerDischarged energy taken by a MW of discharging through a step [MWh]
     * @param wearYuanPerMw wear of a MW of discharging through a step [yuan]
     */
    void battery(double retained, double storedPerCharged, double storedPerDischarged, double wearYuanPerMw) {
        this.retained = retained;
        this.storedPerCharged = storedPerCharged;
        this.storedPerDischarged = storedPerDischarged;
        this.wear = wearYuanPerMw;
    }

    /**
     * Whether discharging never saves more than charging costs within a step from {@code from} to before {@code to}: then
     * slopes ascend through zero, and {@link #solve} is exact. Else burning energy in the battery would pay.
     */
    boolean isConvex(int from, int to) {
        for (int t = from; t < to; t++) {
            double cheapest = menu.cheapest(t);
            if ((cheapest - wear) * storedPerCharged > cheapest * storedPerDischarged) {
                return false;
            }
        }
        return true;
    }

    /**
     * Solves the window of steps from {@code from} to before {@code to}, eq. (DIS-27).
     *
     * @param initialMwh energy stored before it [MWh]
     * @param endYuanPerMwh value of a MWh that is stored at its end beyond the floor of its last step [yuan/MWh]
     * @return false if the battery cannot stay within its limits
     */
    boolean solve(int from, int to, double initialMwh, double endYuanPerMwh) {
        if (!forward(from, to, initialMwh, endYuanPerMwh)) {
            return false;
        }
        double stored = initialMwh;
        for (int t = from; t < to; t++) {
            double change = changeMwh[t];
            stored = retained * stored + change;
            storedMwh[t] = stored;
            storageMw[t] = change / (change > 0.0 ? storedPerCharged : storedPerDischarged);
        }
        // Eq. (DIS-28), from the last step to the first.
        double worth = endYuanPerMwh;
        for (int t = to - 1; t >= from; t--) {
            double value = Math.min(Math.max(worth, cheapestCut[t]), dearestCut[t]);
            valueYuanPerMwh[t] = value;
            worth = retained * value;
        }
        return true;
    }

    private boolean forward(int from, int to, double initialMwh, double endYuanPerMwh) {
        final boolean leaks = retained != 1.0;
        double leastMwh = initialMwh;
        double mostMwh = initialMwh;
        live.clear();
        for (int t = from; t < to; t++) {
            if (leaks) {
                live.retain(retained);
                leastMwh *= retained;
                mostMwh *= retained;
            }
            double added = addSegments(t);
            leastMwh += changeMwh[t];
            mostMwh += changeMwh[t] + added;
            final double floor = floorMwh[t];
            final double ceiling = ceilingMwh[t];
            // The sum is not a number where no power balances the step.
            if (!(mostMwh >= floor - ROUNDING_MWH && leastMwh <= ceiling + ROUNDING_MWH)) {
                return false;
            }
            double cut = Double.NEGATIVE_INFINITY;
            while (leastMwh < floor && !live.isEmpty()) {
                double needMwh = floor - leastMwh;
                cut = live.cheapestSlope();
                leastMwh += Math.min(needMwh, live.cheapestMwh());
                live.useCheapest(needMwh, changeMwh);
            }
            cheapestCut[t] = cut;
            leastMwh = Math.max(leastMwh, floor);
            cut = Double.POSITIVE_INFINITY;
            while (mostMwh > ceiling && !live.isEmpty()) {
                double excessMwh = mostMwh - ceiling;
                cut = live.dearestSlope();
                mostMwh -= Math.min(excessMwh, live.dearestMwh());
                live.dropDearest(excessMwh);
            }
            dearestCut[t] = cut;
            mostMwh = Math.min(mostMwh, ceiling);
        }
        while (!live.isEmpty() && live.cheapestSlope() < endYuanPerMwh) {
            live.useCheapest(live.cheapestMwh(), changeMwh);
        }
        return true;
    }

    /**
     * Adds the segments of step {@code t}, eq. (DIS-26), sets its least change of energy, and returns their length; NaN if
     * no power balances the step.
     */
    private double addSegments(int t) {
        final double most = chargeLimitMw[t];
        final double least = -dischargeLimitMw[t];
        final double perDischarged = 1.0 / storedPerDischarged;
        final double perCharged = 1.0 / storedPerCharged;
        double powerMw = menu.startMw[t];
        final double lowestMw = Math.max(least, powerMw);
        changeMwh[t] = lowestMw * (lowestMw < 0.0 ? storedPerDischarged : storedPerCharged);
        double addedMwh = 0.0;
        final int end = (t + 1) * menu.blocks;
        for (int k = t * menu.blocks; k < end && powerMw < most; k++) {
            final double from = Math.max(powerMw, least);
            powerMw += menu.lengthMw[k];
            final double to = Math.min(powerMw, most);
            if (to > from && from < 0.0) {
                final double mwh = (Math.min(to, 0.0) - from) * storedPerDischarged;
                live.insert((menu.price[k] - wear) * perDischarged, mwh, t);
                addedMwh += mwh;
            }
            if (to > from && to > 0.0) {
                final double mwh = (to - Math.max(from, 0.0)) * storedPerCharged;
                live.insert(menu.price[k] * perCharged, mwh, t);
                addedMwh += mwh;
            }
        }
        return lowestMw <= most && powerMw >= least ? addedMwh : Double.NaN;
    }

    /** Price at which supply of the menu and of the battery meet in step {@code t} of the window solved last [yuan/MW]. */
    double powerYuanPerMw(int t) {
        final double chargesBelow = valueYuanPerMwh[t] * storedPerCharged;
        final double dischargesAbove = valueYuanPerMwh[t] * storedPerDischarged + wear;
        double supplyMw = menu.startMw[t] - chargeLimitMw[t];
        boolean charged = false;
        boolean discharged = false;
        int k = t * menu.blocks;
        final int end = k + menu.blocks;
        double price = Double.POSITIVE_INFINITY;
        while (!charged || !discharged || k < end && menu.lengthMw[k] > 0.0) {
            price = k < end ? menu.price[k] : Double.POSITIVE_INFINITY;
            if (!charged && chargesBelow <= price) {
                price = chargesBelow;
                supplyMw += chargeLimitMw[t];
                charged = true;
            } else if (!discharged && dischargesAbove <= price) {
                price = dischargesAbove;
                supplyMw += dischargeLimitMw[t];
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
