package io.greenpark.core.lp;

import java.util.SplittableRandom;

/** Small staged programmes, drawn at random from a seed. */
final class StagedModels {

    private StagedModels() {}

    /**
     * A chain of stages with a stock that links them, some flows each, a ramped flow, a column that all stages share and a
     * row over the whole period; always feasible, because every balance can be met at a high cost.
     */
    static LinearModel random(long seed, int stages) {
        var random = new SplittableRandom(seed);
        var builder = new LinearModelBuilder();
        int shared = builder.column(stages - 1, random.nextDouble(10.0, 200.0), 0.0, 10.0);
        int total = builder.periodRow(stages - 1, Double.NEGATIVE_INFINITY, random.nextDouble(0.5, 3.0) * stages);
        double retained = random.nextDouble(0.9, 1.0);
        int stockBefore = -1;
        int rampedBefore = -1;
        for (int t = 0; t < stages; t++) {
            int bought = builder.column(t, random.nextDouble(-20.0, 100.0), 0.0, random.nextDouble(2.0, 10.0));
            int sold = builder.column(t, -random.nextDouble(0.0, 60.0), 0.0, 4.0);
            int lost = builder.column(t, 1_000.0, 0.0, 30.0);
            int spilt = builder.column(t, 1.0, 0.0, 30.0);
            int in = builder.column(t, 0.0, 0.0, 3.0);
            int out = builder.column(t, 2.0, 0.0, 3.0);
            int stock = builder.column(t, 0.0, t == stages - 1 ? 2.0 : 0.5, 8.0);
            double net = random.nextDouble(-8.0, 12.0);
            int balance = builder.row(t, net, net);
            builder.entry(balance, bought, 1.0);
            builder.entry(balance, sold, -1.0);
            builder.entry(balance, lost, 1.0);
            builder.entry(balance, spilt, -1.0);
            builder.entry(balance, in, -1.0);
            builder.entry(balance, out, 1.0);
            double kept = stockBefore < 0 ? 2.0 * retained : 0.0;
            int dynamics = builder.row(t, kept, kept);
            builder.entry(dynamics, stock, 1.0);
            builder.entry(dynamics, in, -0.9);
            builder.entry(dynamics, out, 1.0 / 0.9);
            int peak = builder.row(t, Double.NEGATIVE_INFINITY, 0.0);
            builder.entry(peak, bought, 1.0);
            builder.entry(peak, shared, -1.0);
            builder.entry(total, sold, 1.0);
            if (stockBefore >= 0) {
                builder.entry(dynamics, stockBefore, -retained);
                int ramp = builder.row(t, -4.0, 4.0);
                builder.entry(ramp, bought, 1.0);
                builder.entry(ramp, rampedBefore, -1.0);
            }
            stockBefore = stock;
            rampedBefore = bought;
        }
        return builder.build();
    }
}
