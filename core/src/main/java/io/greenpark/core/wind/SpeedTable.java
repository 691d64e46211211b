package io.greenpark.core.wind;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.Arrays;

/**
 * A quantity given at increasing wind speeds, linear in between and zero outside; immutable. docs/model.md eq. (WIN-7).
 *
 * <p>The segment of a speed is found through buckets no wider than the narrowest segment, so that a look-up visits at
 * most two segments; the value is the exact linear interpolation, not that of a resampled table.
 */
final class SpeedTable {

    /** More buckets than this buy no time and only fill the cache: 0.01 m/s up to 40 m/s. */
    private static final int MOST_BUCKETS = 4000;

    private final double[] speedsMPerS;
    private final double[] values;
    private final double bucketsPerMPerS;
    private final int[] segmentOfBucket;

    SpeedTable(String field, double[] speedsMPerS, double[] values) {
        if (speedsMPerS.length < 2) {
            throw new InvalidValueException("speedsMPerS", "must have at least two entries", speedsMPerS.length);
        }
        if (values.length != speedsMPerS.length) {
            throw new InvalidValueException(
                    field,
                    "must have one value per speed (%d)".formatted(speedsMPerS.length),
                    values.length + " values");
        }
        Require.allFinite("speedsMPerS", speedsMPerS);
        Require.allFinite(field, values);
        Require.notNegative("speedsMPerS[0]", speedsMPerS[0]);
        double narrowest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < speedsMPerS.length; i++) {
            if (speedsMPerS[i] <= speedsMPerS[i - 1]) {
                throw new InvalidValueException(
                        "speedsMPerS[" + i + "]",
                        "must be above the entry before it (%s m/s)".formatted(speedsMPerS[i - 1]),
                        speedsMPerS[i]);
            }
            narrowest = Math.min(narrowest, speedsMPerS[i] - speedsMPerS[i - 1]);
        }
        for (int i = 0; i < values.length; i++) {
            Require.notNegative(field + "[" + i + "]", values[i]);
        }
        this.speedsMPerS = speedsMPerS.clone();
        this.values = values.clone();
        double span = speedsMPerS[speedsMPerS.length - 1] - speedsMPerS[0];
        int buckets = (int) Math.min(MOST_BUCKETS, Math.ceil(span / narrowest));
        this.bucketsPerMPerS = buckets / span;
        this.segmentOfBucket = segments(this.speedsMPerS, buckets, bucketsPerMPerS);
    }

    /** For the lower edge of each bucket the segment that holds it; the last bucket is that of the last speed alone. */
    private static int[] segments(double[] speeds, int buckets, double bucketsPerMPerS) {
        int[] segment = new int[buckets + 1];
        int at = 0;
        for (int b = 0; b <= buckets; b++) {
            double edge = speeds[0] + b / bucketsPerMPerS;
            while (at < speeds.length - 2 && speeds[at + 1] <= edge) {
                at++;
            }
            segment[b] = at;
        }
        return segment;
    }

    /** Value at {@code speedMPerS}; zero below the first and above the last speed. */
    double at(double speedMPerS) {
        double first = speedsMPerS[0];
        if (!(speedMPerS >= first && speedMPerS <= speedsMPerS[speedsMPerS.length - 1])) {
            return 0.0;
        }
        int i = segment(speedMPerS);
        double low = speedsMPerS[i];
        return values[i] + (values[i + 1] - values[i]) / (speedsMPerS[i + 1] - low) * (speedMPerS - low);
    }

    /** Index of the segment that holds {@code speedMPerS}, which must lie within the table. */
    int segment(double speedMPerS) {
        int i = segmentOfBucket[(int) ((speedMPerS - speedsMPerS[0]) * bucketsPerMPerS)];
        while (i > 0 && speedMPerS < speedsMPerS[i]) {
            i--;
        }
        while (i < speedsMPerS.length - 2 && speedMPerS >= speedsMPerS[i + 1]) {
            i++;
        }
        return i;
    }

    int size() {
        return speedsMPerS.length;
    }

    double speed(int i) {
        return speedsMPerS[i];
    }

    double value(int i) {
        return values[i];
    }

    double[] speeds() {
        return speedsMPerS.clone();
    }

    double[] values() {
        return values.clone();
    }

    double max() {
        return Arrays.stream(values).max().orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpeedTable that
                && Arrays.equals(speedsMPerS, that.speedsMPerS)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(speedsMPerS) + Arrays.hashCode(values);
    }
}
