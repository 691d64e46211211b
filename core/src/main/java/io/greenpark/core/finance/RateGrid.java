package io.greenpark.core.finance;

import io.greenpark.core.series.Sums;

/**
 * The rates between which an internal rate of return is searched, even in the logarithm of 1 + rate, with the powers that discount
 * the years at each of them. The powers are most of the work and the same for every cash flow.
 */
final class RateGrid {

    private static final double LOWEST_RATE = -0.99;
    private static final double HIGHEST_RATE = 100.0;

    /** Number of intervals. */
    static final int STEPS = 2000;

    /** Replaced by a longer one when a cash flow has more years. */
    private static volatile RateGrid longest = new RateGrid(0);

    private final int years;
    private final double[] growth;

    private RateGrid(int years) {
        this.years = years;
        this.growth = new double[(STEPS + 1) * years];
        for (int step = 0; step <= STEPS && years > 0; step++) {
            for (int year = 0; year < years; year++) {
                growth[step * years + year] = Math.pow(1.0 + rate(step), year);
            }
        }
    }

    /** A grid for cash flows of at least {@code years} elements. */
    static RateGrid of(int years) {
        RateGrid known = longest;
        if (known.years < years) {
            known = new RateGrid(years);
            longest = known;
        }
        return known;
    }

    /** Rate number {@code step} [1]. */
    static double rate(int step) {
        double ratio = Math.log((1.0 + HIGHEST_RATE) / (1.0 + LOWEST_RATE)) / STEPS;
        return step == 0 ? LOWEST_RATE : (1.0 + LOWEST_RATE) * Math.exp(ratio * step) - 1.0;
    }

    /** What {@link Returns#npvYuan} gives at a rate of the grid [yuan]. */
    double npvYuan(double[] amountsYuan, int step) {
        double[] present = new double[amountsYuan.length];
        for (int year = 0; year < present.length; year++) {
            present[year] = amountsYuan[year] / growth[step * years + year];
        }
        return Sums.of(present);
    }
}
