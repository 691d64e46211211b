package io.greenpark.core.finance;

/**
 * The rates between which an internal rate of return is searched, even in the logarithm of 1 + rate, with what discounts the years
 * at each of them. These factors are most of the work and the same for every cash flow.
 */
final class RateGrid {

    private static final double LOWEST_RATE = -0.99;
    private static final double HIGHEST_RATE = 100.0;

    /** Number of intervals. */
    static final int STEPS = 2000;

    /** Part of the sum of sizes above which a sum keeps its sign whatever its rounding; far above 1e-16 for each of 100 years. */
    private static final double CERTAIN = 1e-9;

    /** Replaced by a longer one when a cash flow has more years. */
    private static volatile RateGrid longest = new RateGrid(0);

    /** By year and step, so that all rates of a year are discounted in one pass. */
    private final double[][] discount;

    private RateGrid(int years) {
        discount = new double[years][STEPS + 1];
        for (int step = 0; step <= STEPS && years > 0; step++) {
            double growth = 1.0 + rate(step);
            for (int year = 0; year < years; year++) {
                discount[year][step] = 1.0 / Math.pow(growth, year);
            }
        }
    }

    /** A grid for cash flows of at least {@code years} elements. */
    static RateGrid of(int years) {
        RateGrid known = longest;
        if (known.discount.length < years) {
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

    /** The sign of {@link Returns#npvYuan} at every rate of the grid: −1, 0 or 1. Where plain sums leave it open, it is worked out. */
    double[] signs(double[] amountsYuan) {
        double[] sums = new double[STEPS + 1];
        double[] sizes = new double[STEPS + 1];
        for (int year = 0; year < amountsYuan.length; year++) {
            add(amountsYuan[year], discount[year], sums);
            add(Math.abs(amountsYuan[year]), discount[year], sizes);
        }
        for (int step = 0; step <= STEPS; step++) {
            boolean certain = Math.abs(sums[step]) > CERTAIN * sizes[step];
            sums[step] = Math.signum(certain ? sums[step] : Returns.npvYuan(amountsYuan, rate(step)));
        }
        return sums;
    }

    private static void add(double amountYuan, double[] discount, double[] sums) {
        for (int step = 0; step < sums.length; step++) {
            sums[step] += amountYuan * discount[step];
        }
    }
}
