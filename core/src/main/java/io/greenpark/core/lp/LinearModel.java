package io.greenpark.core.lp;

import java.util.Arrays;

/**
 * Minimise c'x subject to l ≤ x ≤ u and r ≤ Ax ≤ s, sparse by columns; docs/model.md eq. (DIS-20). Immutable.
 *
 * <p>Every row and column belongs to a stage. A <em>period row</em> adds up many stages (an annual cap, a daily budget) and
 * belongs to the last of them; all other rows touch columns of their own stage, of the one before, and columns that many
 * stages share.
 */
public final class LinearModel {

    final int rows;
    final int columns;
    final int stages;
    final double[] cost;
    final double[] lower;
    final double[] upper;
    final double[] rowLower;
    final double[] rowUpper;
    final int[] rowStage;
    final int[] columnStage;
    final boolean[] periodRow;

    /** Entries of column j are those from columnStart[j] to columnStart[j + 1], by ascending row. */
    final int[] columnStart;

    final int[] entryRow;
    final double[] entryValue;

    LinearModel(LinearModelBuilder builder) {
        rows = builder.rows;
        columns = builder.columns;
        cost = builder.cost.toArray();
        lower = builder.lower.toArray();
        upper = builder.upper.toArray();
        rowLower = builder.rowLower.toArray();
        rowUpper = builder.rowUpper.toArray();
        rowStage = builder.rowStage.toArray();
        columnStage = builder.columnStage.toArray();
        periodRow = builder.periodRows();
        stages = 1 + Math.max(largest(rowStage), largest(columnStage));
        columnStart = new int[columns + 1];
        entryRow = new int[builder.entries()];
        entryValue = new double[builder.entries()];
        builder.sortEntries(columnStart, entryRow, entryValue);
    }

    /** Number of rows. */
    public int rows() {
        return rows;
    }

    /** Number of columns. */
    public int columns() {
        return columns;
    }

    /** Number of entries of the matrix. */
    public int entries() {
        return columnStart[columns];
    }

    /** Cost of column {@code j}. */
    public double cost(int j) {
        return cost[j];
    }

    /** Lower bound of column {@code j}, finite. */
    public double lower(int j) {
        return lower[j];
    }

    /** Upper bound of column {@code j}, finite. */
    public double upper(int j) {
        return upper[j];
    }

    /** Lower limit of row {@code i}; may be −∞. */
    public double rowLower(int i) {
        return rowLower[i];
    }

    /** Upper limit of row {@code i}; may be +∞. */
    public double rowUpper(int i) {
        return rowUpper[i];
    }

    /** Calls {@code visitor} for every entry of column {@code j}. */
    public void forEachEntry(int j, EntryVisitor visitor) {
        for (int k = columnStart[j]; k < columnStart[j + 1]; k++) {
            visitor.visit(entryRow[k], entryValue[k]);
        }
    }

    /** Receives the entries of a column. */
    @FunctionalInterface
    public interface EntryVisitor {

        /** One entry: row index and coefficient. */
        void visit(int row, double value);
    }

    boolean isFree(int j) {
        return upper[j] > lower[j];
    }

    boolean isInequality(int i) {
        return rowUpper[i] > rowLower[i];
    }

    /** Whether {@code other} has the same matrix and stages, fixed columns, and kinds of rows. */
    boolean hasStructureOf(LinearModel other) {
        if (other == this) {
            return true;
        }
        boolean same = Arrays.equals(columnStart, other.columnStart)
                && Arrays.equals(entryRow, other.entryRow)
                && Arrays.equals(entryValue, other.entryValue)
                && Arrays.equals(rowStage, other.rowStage)
                && Arrays.equals(columnStage, other.columnStage)
                && Arrays.equals(periodRow, other.periodRow);
        for (int j = 0; same && j < columns; j++) {
            same = isFree(j) == other.isFree(j);
        }
        for (int i = 0; same && i < rows; i++) {
            same = isInequality(i) == other.isInequality(i)
                    && Double.isInfinite(rowUpper[i]) == Double.isInfinite(other.rowUpper[i]);
        }
        return same;
    }

    private static int largest(int[] values) {
        int largest = 0;
        for (int value : values) {
            largest = Math.max(largest, value);
        }
        return largest;
    }
}
