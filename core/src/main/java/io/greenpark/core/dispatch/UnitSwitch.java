package io.greenpark.core.dispatch;

import io.greenpark.core.lp.IntegerModelBuilder;
import io.greenpark.core.thermal.OnOff;

/**
 * Whether a thermal unit runs, as columns and rows of an integer programme: docs/model.md eq. (DIS-51) to (DIS-54).
 *
 * <p>Source: D. Rajan and S. Takriti, Minimum up/down polytopes of the unit commitment problem with start-up costs, IBM Research
 * Report RC23628 (2005).
 */
final class UnitSwitch {

    private static final double HALF = 0.5;

    private final IntegerModelBuilder builder;
    private final ThermalUnit unit;
    private final int steps;
    private final double hours;

    /** Columns of u(t), which is 1 where the unit runs, and of v(t), which is 1 where it starts. */
    private final int[] runs;

    private final int[] starts;

    /**
     * @param model the linear model that the programme extends
     * @param offset offset of the power of {@code unit}
     */
    UnitSwitch(IntegerModelBuilder builder, DispatchModel model, ThermalUnit unit, int offset) {
        this.builder = builder;
        this.unit = unit;
        steps = model.steps();
        hours = model.problem.axis().stepHours();
        runs = new int[steps];
        starts = new int[steps];
        OnOff onOff = unit.onOff();
        int bound = onOff.boundSteps(hours);
        for (int t = 0; t < steps; t++) {
            double least = t < bound && onOff.initiallyOn() ? 1.0 : 0.0;
            double most = t < bound && !onOff.initiallyOn() ? 0.0 : 1.0;
            runs[t] = builder.wholeColumn(0.0, least, most);
            starts[t] = builder.column(onOff.startCostYuan(), 0.0, 1.0);
        }
        for (int t = 0; t < steps; t++) {
            start(t);
            leastTimes(t, onOff.minUpSteps(hours), onOff.minDownSteps(hours));
            power(t, model.column(t, offset));
            if (t > 0 && unit.jumpMw(hours) > unit.rampMwPerHour() * hours) {
                ramp(t, model.column(t - 1, offset), model.column(t, offset));
            }
        }
    }

    /** In which steps the unit runs in the solution {@code x}. */
    boolean[] runs(double[] x) {
        boolean[] on = new boolean[steps];
        for (int t = 0; t < steps; t++) {
            on[t] = x[runs[t]] > HALF;
        }
        return on;
    }

    /** Eq. (DIS-52): v(t) ≥ u(t) − u(t−1). */
    private void start(int t) {
        int row = builder.row(t == 0 && unit.onOff().initiallyOn() ? -1.0 : 0.0, Double.POSITIVE_INFINITY);
        builder.entry(row, starts[t], 1.0);
        builder.entry(row, runs[t], -1.0);
        if (t > 0) {
            builder.entry(row, runs[t - 1], 1.0);
        }
    }

    /** Eq. (DIS-53): Σ v over the last steps ≤ u(t), and ≤ 1 − u before them. */
    private void leastTimes(int t, int upSteps, int downSteps) {
        int up = builder.row(Double.NEGATIVE_INFINITY, 0.0);
        for (int s = Math.max(0, t - upSteps + 1); s <= t; s++) {
            builder.entry(up, starts[s], 1.0);
        }
        builder.entry(up, runs[t], -1.0);
        int before = t - downSteps;
        int down =
                builder.row(Double.NEGATIVE_INFINITY, before < 0 && unit.onOff().initiallyOn() ? 0.0 : 1.0);
        for (int s = Math.max(0, before + 1); s <= t; s++) {
            builder.entry(down, starts[s], 1.0);
        }
        if (before >= 0) {
            builder.entry(down, runs[before], 1.0);
        }
    }

    /** Eq. (DIS-51): g_min u(t) ≤ g(t) ≤ powerMw u(t). */
    private void power(int t, int power) {
        int most = builder.row(Double.NEGATIVE_INFINITY, 0.0);
        builder.entry(most, power, 1.0);
        builder.entry(most, runs[t], -unit.powerMw());
        int least = builder.row(0.0, Double.POSITIVE_INFINITY);
        builder.entry(least, power, 1.0);
        builder.entry(least, runs[t], -unit.minMw());
    }

    /** Eq. (DIS-54); v(t) − u(t) + u(t−1) is 1 where the unit stops. */
    private void ramp(int t, int before, int power) {
        double rampMw = unit.rampMwPerHour() * hours;
        double jumpMw = unit.jumpMw(hours);
        int up = builder.row(Double.NEGATIVE_INFINITY, 0.0);
        builder.entry(up, power, 1.0);
        builder.entry(up, before, -1.0);
        builder.entry(up, runs[t - 1], -rampMw);
        builder.entry(up, starts[t], -jumpMw);
        int down = builder.row(Double.NEGATIVE_INFINITY, 0.0);
        builder.entry(down, before, 1.0);
        builder.entry(down, power, -1.0);
        builder.entry(down, runs[t], jumpMw - rampMw);
        builder.entry(down, starts[t], -jumpMw);
        builder.entry(down, runs[t - 1], -jumpMw);
    }
}
