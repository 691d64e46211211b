package io.greenpark.reports.plot;

import io.greenpark.core.check.InvalidValueException;
import java.util.List;

/**
 * A curve of straight pieces.
 *
 * @param name what the legend calls it; empty if it stands alone
 * @param x increasing
 * @param y one value per x
 */
public record Curve(String name, List<Double> x, List<Double> y) {

    public Curve {
        x = List.copyOf(x);
        y = List.copyOf(y);
        if (x.size() < 2 || y.size() != x.size()) {
            throw new InvalidValueException("y", "must have one value per x, at least two", y.size());
        }
        for (int i = 1; i < x.size(); i++) {
            if (!(x.get(i) > x.get(i - 1))) {
                throw new InvalidValueException("x[" + i + "]", "must be above the entry before it", x.get(i));
            }
        }
    }

    /** Value at {@code at}, linear between the points; NaN outside them. */
    double at(double at) {
        if (!(at >= x.get(0) && at <= x.get(x.size() - 1))) {
            return Double.NaN;
        }
        int i = 1;
        while (x.get(i) < at) {
            i++;
        }
        double share = (at - x.get(i - 1)) / (x.get(i) - x.get(i - 1));
        return y.get(i - 1) + share * (y.get(i) - y.get(i - 1));
    }
}
