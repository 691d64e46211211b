package io.greenpark.reports.plot;

import io.greenpark.core.check.Require;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Curves over a common axis.
 *
 * @param title what stands upwards, with its unit
 * @param across what stands across, with its unit
 * @param foot value at the foot of the picture; that of the lowest point if it is lower
 * @param curves at least one curve
 */
public record Plot(String title, String across, double foot, List<Curve> curves) {

    public Plot {
        Require.finite("foot", foot);
        curves = List.copyOf(curves);
        Require.notEmpty("curves", curves);
    }

    /** A plot of one curve over a foot of zero. */
    public static Plot of(String title, String across, List<Double> x, List<Double> y) {
        return new Plot(title, across, 0.0, List.of(new Curve("", x, y)));
    }

    /** Lowest x of all curves. */
    double left() {
        return all(true).min().orElseThrow();
    }

    /** Highest x of all curves. */
    double right() {
        return all(true).max().orElseThrow();
    }

    /** The foot, or the lowest y of all curves if that is lower. */
    double bottom() {
        return Math.min(foot, all(false).min().orElseThrow());
    }

    /** Highest y of all curves; above {@link #bottom}. */
    double top() {
        double highest = Math.max(foot, all(false).max().orElseThrow());
        return highest > bottom() ? highest : bottom() + 1.0;
    }

    private DoubleStream all(boolean across) {
        return curves.stream()
                .flatMap(curve -> (across ? curve.x() : curve.y()).stream())
                .mapToDouble(Double::doubleValue);
    }
}
