package io.greenpark.core.dispatch;

import io.greenpark.core.lp.IntegerModelBuilder;

/**
 * Which of two opposite flows there may be in each step, as columns and rows of an integer programme: docs/model.md eq. (DIS-55).
 */
final class DirectionSwitch {

    private static final double HALF = 0.5;

    private final IntegerModelBuilder builder;
    private final DispatchModel model;

    /** Column of w(t), which is 1 where energy may come in. */
    private final int[] fills;

    DirectionSwitch(IntegerModelBuilder builder, DispatchModel model) {
        this.builder = builder;
        this.model = model;
        fills = new int[model.steps()];
        for (int t = 0; t < fills.length; t++) {
            fills[t] = builder.wholeColumn(0.0, 0.0, 1.0);
        }
    }

    /** Binds two flows to the switch: the one at {@code filling} is zero where w is 0, the one at {@code emptying} where it is 1. */
    void bind(int filling, int emptying) {
        for (int t = 0; t < fills.length; t++) {
            int in = model.column(t, filling);
            int out = model.column(t, emptying);
            int inRow = builder.row(Double.NEGATIVE_INFINITY, 0.0);
            builder.entry(inRow, in, 1.0);
            builder.entry(inRow, fills[t], -builder.upper(in));
            int outRow = builder.row(Double.NEGATIVE_INFINITY, builder.upper(out));
            builder.entry(outRow, out, 1.0);
            builder.entry(outRow, fills[t], builder.upper(out));
        }
    }

    /** Rules out in each step what the solution {@code x} does. */
    void ruleOut(double[] x, boolean[] noFilling, boolean[] noEmptying) {
        for (int t = 0; t < fills.length; t++) {
            noEmptying[t] = x[fills[t]] > HALF;
            noFilling[t] = !noEmptying[t];
        }
    }
}
