package io.greenpark.core.lp;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Adds columns that must be whole, and rows that go with them, to a {@link LinearModel}. */
public final class IntegerModelBuilder {

    private final LinearModelBuilder linear;
    private final BitSet whole = new BitSet();

    /** A builder that holds {@code base}, whose columns and rows keep their indices and need not be whole. */
    public IntegerModelBuilder(LinearModel base) {
        linear = new LinearModelBuilder(base);
    }

    /** A builder that holds {@code base}, whose columns and rows keep their indices. */
    public IntegerModelBuilder(IntegerModel base) {
        this(base.linear());
        IntStream.range(0, base.linear().columns).filter(base::isWhole).forEach(whole::set);
    }

    /** Adds a column that must be whole. Returns its index. */
    public int wholeColumn(double cost, double lower, double upper) {
        int column = column(cost, lower, upper);
        whole.set(column);
        return column;
    }

    /** Adds a column that need not be whole. Returns its index. */
    public int column(double cost, double lower, double upper) {
        return linear.column(0, cost, lower, upper);
    }

    /** Adds the row {@code lower ≤ a'x ≤ upper}; one side may be infinite. Returns its index. */
    public int row(double lower, double upper) {
        return linear.row(0, lower, upper);
    }

    /** Sets the coefficient of column {@code j} in row {@code i}; at most one per pair. */
    public void entry(int i, int j, double value) {
        linear.entry(i, j, value);
    }

    /** Upper bound of column {@code j}. */
    public double upper(int j) {
        return linear.upper.get(j);
    }

    /** The model as collected so far. */
    public IntegerModel build() {
        LinearModel model = linear.build();
        boolean[] flags = new boolean[model.columns];
        whole.stream().forEach(j -> flags[j] = true);
        return new IntegerModel(model, flags);
    }
}
