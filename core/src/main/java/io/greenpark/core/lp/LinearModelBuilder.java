package io.greenpark.core.lp;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.Arrays;

/** Collects columns, rows and entries of a {@link LinearModel} in any order. */
public final class LinearModelBuilder {

    int columns;
    int rows;
    final Doubles cost = new Doubles();
    final Doubles lower = new Doubles();
    final Doubles upper = new Doubles();
    final Doubles rowLower = new Doubles();
    final Doubles rowUpper = new Doubles();
    final Ints rowStage = new Ints();
    final Ints columnStage = new Ints();
    private final Ints periodRow = new Ints();
    private final Ints entryRow = new Ints();
    private final Ints entryColumn = new Ints();
    private final Doubles entryValue = new Doubles();

    /** An empty model. */
    public LinearModelBuilder() {}

    /** Everything of {@code model}, to add to. */
    public LinearModelBuilder(LinearModel model) {
        for (int i = 0; i < model.rows; i++) {
            row(model.rowStage[i], model.rowLower[i], model.rowUpper[i], model.periodRow[i] ? 1 : 0);
        }
        for (int j = 0; j < model.columns; j++) {
            int column = column(model.columnStage[j], model.cost[j], model.lower[j], model.upper[j]);
            model.forEachEntry(j, (row, value) -> entry(row, column, value));
        }
    }

    /**
     * Adds a column with finite bounds.
     *
     * @param stage stage whose rows it touches first; a column that many stages share belongs to the last of them
     * @return its index
     */
    public int column(int stage, double cost, double lower, double upper) {
        this.cost.add(0.0);
        this.lower.add(0.0);
        this.upper.add(0.0);
        cost(columns, cost);
        bounds(columns, lower, upper);
        columnStage.add(stage);
        return columns++;
    }

    /** Adds the row {@code lower ≤ a'x ≤ upper} of a stage; one side may be infinite. Returns its index. */
    public int row(int stage, double lower, double upper) {
        return row(stage, lower, upper, 0);
    }

    /** Adds a row that adds up stages up to {@code lastStage}. Returns its index. */
    public int periodRow(int lastStage, double lower, double upper) {
        return row(lastStage, lower, upper, 1);
    }

    private int row(int stage, double lower, double upper, int period) {
        if (!(lower <= upper) || (lower == upper && Double.isInfinite(lower))) {
            throw new InvalidValueException("row", "must have a lower limit not above its upper limit", lower);
        }
        rowLower.add(lower);
        rowUpper.add(upper);
        rowStage.add(stage);
        periodRow.add(period);
        return rows++;
    }

    /** Adds {@code value} to the limits of row {@code i}. */
    public void shift(int i, double value) {
        rowLower.set(i, rowLower.get(i) + value);
        rowUpper.set(i, rowUpper.get(i) + value);
    }

    /** Gives column {@code j} another cost. */
    public void cost(int j, double value) {
        Require.finite("cost", value);
        cost.set(j, value);
    }

    /** Gives column {@code j} other bounds, finite ones. */
    public void bounds(int j, double least, double most) {
        Require.finite("lower", least);
        Require.finite("upper", most);
        if (least > most) {
            throw new InvalidValueException("lower", "must not be above the upper bound (%s)".formatted(most), least);
        }
        lower.set(j, least);
        upper.set(j, most);
    }

    /** Sets the coefficient of column {@code j} in row {@code i}; at most one per pair. */
    public void entry(int i, int j, double value) {
        Require.finite("value", value);
        entryRow.add(i);
        entryColumn.add(j);
        entryValue.add(value);
    }

    /** The model as collected so far. */
    public LinearModel build() {
        return new LinearModel(this);
    }

    int entries() {
        return entryRow.size();
    }

    boolean[] periodRows() {
        boolean[] flags = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            flags[i] = periodRow.get(i) == 1;
        }
        return flags;
    }

    /** Two counting sorts, by row and then by column, leave the entries of each column by ascending row. */
    void sortEntries(int[] columnStart, int[] sortedRow, double[] sortedValue) {
        int[] byRow = new int[entries()];
        int[] next = new int[rows + 1];
        for (int k = 0; k < entries(); k++) {
            next[entryRow.get(k) + 1]++;
        }
        for (int i = 0; i < rows; i++) {
            next[i + 1] += next[i];
        }
        for (int k = 0; k < entries(); k++) {
            byRow[next[entryRow.get(k)]++] = k;
        }
        for (int k = 0; k < entries(); k++) {
            columnStart[entryColumn.get(k) + 1]++;
        }
        for (int j = 0; j < columns; j++) {
            columnStart[j + 1] += columnStart[j];
        }
        int[] free = Arrays.copyOf(columnStart, columns);
        for (int k : byRow) {
            int to = free[entryColumn.get(k)]++;
            sortedRow[to] = entryRow.get(k);
            sortedValue[to] = entryValue.get(k);
        }
    }
}
