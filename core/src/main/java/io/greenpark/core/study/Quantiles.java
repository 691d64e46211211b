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
        Require.within("probability", probability, 0.001, 0.999);
        double place = (1.0 - probability) * (ascending.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
    }
}
