package io.greenpark.core.series;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;
import java.util.Arrays;

/** One finite value per step of a time axis; immutable. The subclasses say which quantity and unit it is. */
public abstract sealed class StepSeries permits PowerSeries, EnergySeries, PriceSeries, FactorSeries {

    private final TimeAxis axis;
    private final double[] values;
    private final SummedColumn column;

    /** Zero until it is asked for. */
    private int hash;

    StepSeries(String field, Own own) {
        if (own.values.length != own.axis.steps()) {
            throw new InvalidValueException(
                    field,
                    "must have one value per step (%d)".formatted(own.axis.steps()),
                    own.values.length + " values");
        }
        Require.allFinite(field, own.values);
        this.axis = own.axis;
        this.values = own.values;
        this.column = SummedColumn.own(own.values);
    }

    /** Values that nobody holds but the series that is made of them. */
    record Own(TimeAxis axis, double[] values) {

        /** A copy of {@code values}, which others may hold. */
        static Own copy(TimeAxis axis, double[] values) {
            return new Own(axis, values.clone());
        }

        /** The same value at every step. */
        static Own constant(TimeAxis axis, double value) {
            double[] values = new double[axis.steps()];
            Arrays.fill(values, value);
            return new Own(axis, values);
        }
    }

    /** Time axis of the values. */
    public final TimeAxis axis() {
        return axis;
    }

    /** Number of steps. */
    public final int steps() {
        return values.length;
    }

    /**
     * Requires that no value is negative.
     *
     * @param field what the series is called in the message
     */
    public final void requireNoneNegative(String field) {
        Require.noneNegative(field, values);
    }

    /** Value of step {@code k}. */
    public final double get(int k) {
        return values[k];
    }

    /** Copy of the values, one per step. */
    public final double[] toArray() {
        return values.clone();
    }

    /** Sum over all steps, compensated (Neumaier 1974). */
    public final double sum() {
        return column.sum();
    }

    /** The same values as a column that keeps its sums. */
    public final SummedColumn column() {
        return column;
    }

    /** Sum over the steps of {@code span}, compensated. */
    final double sum(MonthSpan span) {
        return column.sum(span.firstStep(), span.endStep());
    }

    /** Sum of products with {@code other} over all steps, compensated. */
    final double sumOfProducts(StepSeries other) {
        return Sums.ofProducts(values, other.values);
    }

    /** Sum of products with {@code other} over the steps of {@code span}, compensated. */
    final double sumOfProducts(StepSeries other, MonthSpan span) {
        return Sums.ofProducts(values, other.values, span.firstStep(), span.endStep());
    }

    /** Largest value within {@code span}. */
    public final double max(MonthSpan span) {
        double max = values[span.firstStep()];
        for (int k = span.firstStep() + 1; k < span.endStep(); k++) {
            max = Math.max(max, values[k]);
        }
        return max;
    }

    /** Largest value. */
    public final double max() {
        double max = values[0];
        for (double v : values) {
            max = Math.max(max, v);
        }
        return max;
    }

    @Override
    public final boolean equals(Object other) {
        return other != null
                && other.getClass() == getClass()
                && ((StepSeries) other).axis.equals(axis)
                && Arrays.equals(((StepSeries) other).values, values);
    }

    @Override
    public final int hashCode() {
        int known = hash;
        if (known == 0) {
            known = 31 * axis.hashCode() + Arrays.hashCode(values);
            hash = known;
        }
        return known;
    }

    @Override
    public final String toString() {
        return "%s[%d steps, sum %s]".formatted(getClass().getSimpleName(), values.length, sum());
    }
}
