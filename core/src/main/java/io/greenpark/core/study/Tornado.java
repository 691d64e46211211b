package io.greenpark.core.study;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The scenario itself, and each of its ranges at its low and its high end with everything else left as it is: a sensitivity
 * one at a time. docs/model.md eq. (SWP-3).
 *
 * @param ranges the ranges
 */
public record Tornado(List<Range> ranges) implements SweepDesign {

    /** Id of the point that changes nothing. */
    public static final String BASE = "tornado-base";

    /**
     * A value from low to high.
     *
     * @param path path that is changed
     * @param low low end
     * @param base value that the scenario states, 1 if relative; NaN where it states none, or several that differ
     * @param high high end
     * @param relative whether the ends multiply what the scenario states
     */
    public record Range(String path, double low, double base, double high, boolean relative) {

        public Range {
            if (!(low < high)) {
                throw new InvalidValueException("high", "must be above low, which is " + low, high);
            }
        }

        /** The same range where the scenario states {@code stated}. */
        public Range withBase(double stated) {
            return new Range(path, low, stated, high, relative);
        }

        /**
         * Relative change of a result per relative change of this value, over the whole range [1]; NaN where one of them is
         * measured from nothing. Eq. (SWP-3).
         *
         * @param lowResult result at the low end
         * @param baseResult result of the scenario itself, in the same unit
         * @param highResult result at the high end, in the same unit
         */
        public double elasticity(double lowResult, double baseResult, double highResult) {
            double change = (high - low) / base;
            double effect = (highResult - lowResult) / baseResult;
            return base == 0.0 || baseResult == 0.0 ? Double.NaN : effect / change;
        }
    }

    public Tornado {
        Require.notEmpty("ranges", ranges);
        ranges = List.copyOf(ranges);
    }

    /** Id of the point at the low end of the range {@code number}, counted from 0. */
    public static String low(int number) {
        return end(number, "low");
    }

    /** Id of the point at the high end of the range {@code number}, counted from 0. */
    public static String high(int number) {
        return end(number, "high");
    }

    private static String end(int number, String end) {
        return String.format(Locale.ROOT, "%s-%03d-%s", Kind.TORNADO.id(), number + 1, end);
    }

    @Override
    public long size() {
        return 1 + 2L * ranges.size();
    }

    @Override
    public List<SweepPoint> points() {
        List<SweepPoint> points = new ArrayList<>();
        points.add(new SweepPoint(BASE, Kind.TORNADO, List.of()));
        for (int n = 0; n < ranges.size(); n++) {
            Range range = ranges.get(n);
            points.add(point(low(n), range, range.low()));
            points.add(point(high(n), range, range.high()));
        }
        return points;
    }

    private static SweepPoint point(String id, Range range, double value) {
        String written =
                new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        return new SweepPoint(id, Kind.TORNADO, List.of(new SweepValue(range.path(), written, range.relative())));
    }
}
