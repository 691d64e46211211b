package io.greenpark.core.weather;

/** Moves the parts of an interval so that their mean is the interval's value again, docs/model.md eq. (WEA-9). */
final class MeanKeeping {

    private MeanKeeping() {}

    /**
     * Corrects {@code values[from, from + parts)} to the mean {@code wanted}.
     *
     * <p>Without bounds all parts move by the same amount. Between bounds the distances to the bound ahead shrink by one
     * factor, so that no part passes it.
     *
     * @param low lower bound, which every part and {@code wanted} keep; may be infinite
     * @param high upper bound likewise
     */
    static void restore(double[] values, int from, int parts, double wanted, double low, double high) {
        double mean = 0.0;
        for (int i = from; i < from + parts; i++) {
            mean += values[i] / parts;
        }
        for (int i = from; i < from + parts; i++) {
            if (wanted < mean && low > Double.NEGATIVE_INFINITY) {
                values[i] = low + (values[i] - low) * ((wanted - low) / (mean - low));
            } else if (wanted > mean && high < Double.POSITIVE_INFINITY) {
                values[i] = high - (high - values[i]) * ((high - wanted) / (high - mean));
            } else {
                values[i] += wanted - mean;
            }
        }
    }
}
