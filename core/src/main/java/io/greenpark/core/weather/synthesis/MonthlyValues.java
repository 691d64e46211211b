package io.greenpark.core.weather.synthesis;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.Arrays;
import java.util.List;

/**
 * One figure per calendar month.
 *
 * @param values January to December
 */
public record MonthlyValues(List<Double> values) {

    /** Months of a year. */
    public static final int MONTHS = 12;

    public MonthlyValues {
        if (values.size() != MONTHS) {
            throw new InvalidValueException("values", "must be 12 numbers, January to December", values.size());
        }
        values.forEach(value -> Require.finite("values", value));
        values = List.copyOf(values);
    }

    /** January to December. */
    public static MonthlyValues of(double... values) {
        return new MonthlyValues(Arrays.stream(values).boxed().toList());
    }

    /** Figure of a month, from 0. */
    public double get(int month) {
        return values.get(month);
    }

    /** Copy of the figures. */
    double[] toArray() {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Requires every figure to lie within {@code [low, high]}. */
    void requireWithin(String field, double low, double high) {
        values.forEach(value -> Require.within(field, value, low, high));
    }
}
