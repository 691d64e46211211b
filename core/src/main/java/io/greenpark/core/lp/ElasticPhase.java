package io.greenpark.core.lp;

import java.util.function.IntToDoubleFunction;

/**
 * Finds out why a {@link LinearModel} has no solution: every row may be missed at a cost per unit and nothing else costs
 * anything; docs/model.md eq. (DIS-25).
 *
 * <p>The bound of the elastic programme proves the verdict: by weak duality a positive one means that no x satisfies all
 * rows, whatever solver found the multipliers.
 */
public final class ElasticPhase {

    /** Sum of misses below which a model counts as feasible. */
    public static final double FEASIBLE = 1e-7;

    private final Certificate certificate;
    private final double[] miss;
    private final double[] multiplier;

    private ElasticPhase(Certificate certificate, double[] miss, double[] multiplier) {
        this.certificate = certificate;
        this.miss = miss;
        this.multiplier = multiplier;
    }

    /**
     * Solves the elastic programme of {@code model}.
     *
     * @param costOfRow what a unit costs by which a row is missed: at least 1, more for rows that should rather be kept
     */
    public static ElasticPhase of(LinearModel model, IntToDoubleFunction costOfRow) {
        LinearModel elastic = elastic(model, costOfRow);
        LinearSolution solution = new StagedIpm(elastic).solve();
        double[] x = solution.x();
        double[] miss = new double[model.rows];
        for (int i = 0; i < model.rows; i++) {
            miss[i] = miss(model, x, i);
        }
        return new ElasticPhase(Certificate.of(elastic, x, solution.y()), miss, solution.y());
    }

    /** The same programme for a model with whole columns, to be solved by others. */
    public static IntegerModel elastic(IntegerModel model, IntToDoubleFunction costOfRow) {
        LinearModel elastic = elastic(model.linear(), costOfRow);
        boolean[] whole = new boolean[elastic.columns];
        for (int j = 0; j < model.linear().columns; j++) {
            whole[j] = model.isWhole(j);
        }
        return new IntegerModel(elastic, whole);
    }

    /** What the sum of misses falls by if row {@code i} gives way by one: not zero for rows that others are missed for. */
    public double multiplier(int i) {
        return multiplier[i];
    }

    /** What row {@code i} of {@code model} lacks in the solution {@code x} of its elastic programme, as {@link #miss(int)}. */
    public static double miss(LinearModel model, double[] x, int i) {
        return x[model.columns + 2 * i] - x[model.columns + 2 * i + 1];
    }

    private static LinearModel elastic(LinearModel model, IntToDoubleFunction costOfRow) {
        var builder = new LinearModelBuilder();
        for (int j = 0; j < model.columns; j++) {
            builder.column(model.columnStage[j], 0.0, model.lower[j], model.upper[j]);
        }
        double[] largest = largestActivity(model);
        for (int i = 0; i < model.rows; i++) {
            if (model.periodRow[i]) {
                builder.periodRow(model.rowStage[i], model.rowLower[i], model.rowUpper[i]);
            } else {
                builder.row(model.rowStage[i], model.rowLower[i], model.rowUpper[i]);
            }
            double cost = costOfRow.applyAsDouble(i);
            builder.entry(i, builder.column(model.rowStage[i], cost, 0.0, largest[i]), 1.0);
            builder.entry(i, builder.column(model.rowStage[i], cost, 0.0, largest[i]), -1.0);
        }
        for (int j = 0; j < model.columns; j++) {
            int column = j;
            model.forEachEntry(j, (row, value) -> builder.entry(row, column, value));
        }
        return builder.build();
    }

    /** More than any row can be missed by: limits and the largest possible activity together. */
    private static double[] largestActivity(LinearModel model) {
        double[] largest = new double[model.rows];
        for (int i = 0; i < model.rows; i++) {
            largest[i] = 1.0
                    + (Double.isInfinite(model.rowLower[i]) ? 0.0 : Math.abs(model.rowLower[i]))
                    + (Double.isInfinite(model.rowUpper[i]) ? 0.0 : Math.abs(model.rowUpper[i]));
        }
        for (int j = 0; j < model.columns; j++) {
            double most = Math.max(Math.abs(model.lower[j]), Math.abs(model.upper[j]));
            model.forEachEntry(j, (row, value) -> largest[row] += Math.abs(value) * most);
        }
        return largest;
    }

    /** Whether it is proved that nothing satisfies all rows. */
    public boolean infeasible() {
        return certificate.bound() > FEASIBLE;
    }

    /** What row {@code i} lacks: above zero if its activity is too small, below zero if it is too large. */
    public double miss(int i) {
        return miss[i];
    }
}
