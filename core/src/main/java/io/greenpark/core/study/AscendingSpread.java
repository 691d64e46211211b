package io.greenpark.core.study;

import io.greenpark.core.series.RunningSum;
import java.util.Arrays;

/**
 * Mean and quantiles of ascending values that come one by one, none of which stays in memory; to the bit those of {@link
 * IndicatorSpread}. docs/model.md eq. (YLD-5).
 */
public final class AscendingSpread {

    private final long members;
    private final double[] places;
    private final double[] below;
    private final double[] above;
    private final RunningSum sum = new RunningSum();
    private long come;

    /**
     * @param members how many values will come, at least one
     * @param probabilities the shares of them that exceed the wanted quantiles
     */
    public AscendingSpread(long members, double... probabilities) {
        this.members = members;
        this.places = Arrays.stream(probabilities)
                .map(probability -> Quantiles.place(members, probability))
                .toArray();
        this.below = new double[places.length];
        this.above = new double[places.length];
    }

    /** Takes the next value. */
    public void add(double value) {
        sum.add(value);
        for (int q = 0; q < places.length; q++) {
            long first = (long) places[q];
            if (come == first) {
                below[q] = value;
            }
            if (come == Math.min(first + 1, members - 1)) {
                above[q] = value;
            }
        }
        come++;
    }

    /** Mean of the values, all of which have come. */
    public double mean() {
        requireAll();
        return sum.value() / members;
    }

    /** The quantile of the probability {@code number}, counted from 0. */
    public double exceeded(int number) {
        requireAll();
        return Quantiles.between(places[number], below[number], above[number]);
    }

    private void requireAll() {
        if (come != members) {
            throw new IllegalStateException("%d values have come, not %d".formatted(come, members));
        }
    }
}
