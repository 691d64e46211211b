package io.greenpark.core.series;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A value per step whose sums are asked for again and again: each is worked out once. */
public final class SummedColumn {

    private final double[] values;
    private volatile double whole = Double.NaN;
    private volatile @Nullable Map<Steps, Double> parts;

    private record Steps(int from, int to) {}

    /** @param values one value per step */
    public SummedColumn(double[] values) {
        this(values.clone(), true);
    }

    private SummedColumn(double[] values, boolean own) {
        this.values = values;
    }

    /** A column of {@code values} themselves, which nobody changes any more. */
    static SummedColumn own(double[] values) {
        return new SummedColumn(values, true);
    }

    /** Number of steps. */
    public int steps() {
        return values.length;
    }

    /** Value of step {@code k}. */
    public double get(int k) {
        return values[k];
    }

    /** Copy of the values. */
    public double[] toArray() {
        return values.clone();
    }

    /** Sum over all steps, compensated. */
    public double sum() {
        double sum = whole;
        if (Double.isNaN(sum)) {
            sum = Sums.of(values);
            whole = sum;
        }
        return sum;
    }

    /** Sum over the steps from {@code from} up to, not including, {@code to}, compensated. */
    public double sum(int from, int to) {
        if (from == 0 && to == values.length) {
            return sum();
        }
        Map<Steps, Double> known = parts;
        if (known == null) {
            known = new ConcurrentHashMap<>();
            parts = known;
        }
        return known.computeIfAbsent(new Steps(from, to), steps -> Sums.of(values, steps.from, steps.to));
    }

    /** Sum of products with {@code other} over these steps, compensated. */
    public double sumOfProducts(SummedColumn other, int from, int to) {
        return Sums.ofProducts(values, other.values, from, to);
    }
}
