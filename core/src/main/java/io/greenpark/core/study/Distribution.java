package io.greenpark.core.study;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.math.BigDecimal;
import org.apache.commons.math3.special.Erf;

/** How an uncertain value is distributed, by its quantiles. docs/model.md eq. (SWP-2). */
public sealed interface Distribution {

    /**
     * The value below which the share {@code probability} lies, as it would be written in a scenario file.
     *
     * @param probability share [1], above 0 and below 1
     */
    String quantile(double probability);

    /** Mean of the value, in its unit. */
    double mean();

    /** Variance of the value, in the square of its unit. */
    double variance();

    /** All digits of {@code value} without an exponent. */
    static String written(double value) {
        return new BigDecimal(Double.toString(value)).toPlainString();
    }

    private static void requireOrder(String lower, double least, String upper, double most) {
        if (!(least < most)) {
            throw new InvalidValueException(upper, "must be above " + lower + ", which is " + least, most);
        }
    }

    /** Every value between two bounds is as likely as any other. */
    record Uniform(double low, double high) implements Distribution {

        public Uniform {
            requireOrder("low", low, "high", high);
        }

        @Override
        public double mean() {
            return (low + high) / 2.0;
        }

        @Override
        public double variance() {
            return (high - low) * (high - low) / 12.0;
        }

        @Override
        public String quantile(double probability) {
            return written(low + probability * (high - low));
        }
    }

    /** The likelihood rises on a straight line from the low bound to the mode and falls on one to the high bound. */
    record Triangular(double low, double mode, double high) implements Distribution {

        public Triangular {
            requireOrder("low", low, "high", high);
            Require.within("mode", mode, low, high);
        }

        @Override
        public double mean() {
            return (low + mode + high) / 3.0;
        }

        @Override
        public double variance() {
            return ((high - low) * (high - low) - (high - mode) * (mode - low)) / 18.0;
        }

        @Override
        public String quantile(double probability) {
            double width = high - low;
            double below = (mode - low) / width;
            return written(
                    probability < below
                            ? low + Math.sqrt(probability * width * (mode - low))
                            : high - Math.sqrt((1.0 - probability) * width * (high - mode)));
        }
    }

    /**
     * The normal distribution, cut off at its bounds.
     *
     * @param mode likeliest value, and without bounds the mean
     * @param sd standard deviation without bounds
     * @param min nothing is below it; may be infinite
     * @param max nothing is above it; may be infinite
     */
    record Normal(double mode, double sd, double min, double max) implements Distribution {

        public Normal {
            Require.positive("sd", sd);
            requireOrder("min", min, "max", max);
            if (!(min <= mode && mode <= max)) {
                throw new InvalidValueException(
                        "mean", "must be from min to max, which are %s and %s".formatted(min, max), mode);
            }
        }

        /** Without bounds. */
        public Normal(double mean, double sd) {
            this(mean, sd, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }

        @Override
        public double mean() {
            return mode + sd * shift();
        }

        @Override
        public double variance() {
            double spread = (slope(min) - slope(max)) / kept();
            return sd * sd * (1.0 + spread - shift() * shift());
        }

        @Override
        public String quantile(double probability) {
            double uncut = below(min) + probability * kept();
            double value = mode + sd * Math.sqrt(2.0) * Erf.erfInv(2.0 * uncut - 1.0);
            return written(Math.max(min, Math.min(max, value)));
        }

        /** By how many standard deviations the bounds move the mean. */
        private double shift() {
            return (density(min) - density(max)) / kept();
        }

        private double kept() {
            return below(max) - below(min);
        }

        private double below(double value) {
            return 0.5 * (1.0 + Erf.erf((value - mode) / sd / Math.sqrt(2.0)));
        }

        private double density(double value) {
            double deviation = (value - mode) / sd;
            return Math.exp(-0.5 * deviation * deviation) / Math.sqrt(2.0 * Math.PI);
        }

        private double slope(double value) {
            return Double.isInfinite(value) ? 0.0 : (value - mode) / sd * density(value);
        }
    }

    /** Every whole number from the first to the last is as likely as any other. */
    record Whole(int first, int last) implements Distribution {

        public Whole {
            requireOrder("first", first, "last", last);
        }

        @Override
        public double mean() {
            return (first + (double) last) / 2.0;
        }

        @Override
        public double variance() {
            return (Math.pow((double) last - first + 1, 2) - 1.0) / 12.0;
        }

        @Override
        public String quantile(double probability) {
            long count = (long) last - first + 1;
            return Long.toString(first + (long) (probability * count));
        }
    }
}
