package io.greenpark.core.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rainflow counting of cycles in a path, docs/model.md eq. (DIS-43).
 *
 * <p>Source: ASTM E1049-85, Standard practices for cycle counting in fatigue analysis, section 5.4.4 (three points, the rest as
 * half cycles).
 */
public final class Rainflow {

    private Rainflow() {}

    /**
     * A closed cycle or half of one.
     *
     * @param range highest less lowest value, in the unit of the path
     * @param mean mean of the two, in the unit of the path
     * @param count 1 for a cycle, 0.5 for a half cycle [1]
     */
    public record Cycle(double range, double mean, double count) {}

    /** The cycles of {@code path} in the order in which they close; those that never close are half cycles at the end. */
    public static List<Cycle> cycles(double... path) {
        List<Cycle> cycles = new ArrayList<>();
        double[] open = new double[path.length];
        int size = 0;
        for (double reversal : reversals(path)) {
            open[size++] = reversal;
            while (size >= 3
                    && Math.abs(open[size - 1] - open[size - 2]) >= Math.abs(open[size - 2] - open[size - 3])) {
                boolean containsStart = size == 3;
                cycles.add(cycle(open[size - 3], open[size - 2], containsStart ? 0.5 : 1.0));
                if (containsStart) {
                    open[0] = open[1];
                    open[1] = open[2];
                    size = 2;
                } else {
                    open[size - 3] = open[size - 1];
                    size -= 2;
                }
            }
        }
        for (int i = 1; i < size; i++) {
            cycles.add(cycle(open[i - 1], open[i], 0.5));
        }
        return cycles;
    }

    private static Cycle cycle(double from, double to, double count) {
        return new Cycle(Math.abs(to - from), (from + to) / 2.0, count);
    }

    /** First and last value and those at which the path turns. */
    private static double[] reversals(double[] path) {
        double[] reversals = new double[path.length];
        int size = 0;
        for (double value : path) {
            boolean same = size > 0 && value == reversals[size - 1];
            boolean onward =
                    size > 1 && (value - reversals[size - 1]) * (reversals[size - 1] - reversals[size - 2]) > 0.0;
            if (onward) {
                size--;
            }
            if (!same) {
                reversals[size++] = value;
            }
        }
        return Arrays.copyOf(reversals, size);
    }
}
