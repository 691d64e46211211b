package io.greenpark.core.study;

import io.greenpark.core.check.Require;
import java.util.Arrays;

/** Values that are exceeded with a stated probability, docs/model.md eq. (YLD-5). */
final class Quantiles {

    private Quantiles() {}

    static double[] ascending(double[] values) {
        double[] ascending = values.clone();
        Arrays.sort(ascending);
        return ascending;
    }

    /** Value that is exceeded in the share {@code probability} of {@code ascending}, linear between its members. */
    static double exceeded(double[] ascending, double probability) {
        double place = place(ascending.length, probability);
        int below = (int) place;
        int above = Math.min(below + 1, ascending.length - 1);
        return between(place, ascending[below], ascending[above]);
    }

    /** Place of that value among {@code members} ascending ones, counted from 0. */
    static double place(long members, double probability) {
        Require.within("probability", probability, 0.001, 0.999);
        return (1.0 - probability) * (members - 1);
    }

    /** The value at {@code place}, of whose two neighbours one is {@code below} and the other {@code above}. */
    static double between(double place, double below, double above) {
        return below + (place - Math.floor(place)) * (above - below);
    }
}
