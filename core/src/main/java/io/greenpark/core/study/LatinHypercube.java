package io.greenpark.core.study;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.weather.synthesis.CounterRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A random sample in which every axis is stratified: of n points each of the n equal shares of an axis's probability holds
 * exactly one. docs/model.md eq. (SWP-1).
 *
 * <p>Source: M. D. McKay, R. J. Beckman, W. J. Conover, A comparison of three methods for selecting values of input
 * variables in the analysis of output from a computer code, Technometrics 21 (1979), section 2.1.
 *
 * @param size number of points, at least 2
 * @param seed seed; an axis's values depend on it and on the axis's path alone
 * @param axes what is unsure
 */
public record LatinHypercube(long size, long seed, List<Axis> axes) implements SweepDesign {

    /**
     * An uncertain value.
     *
     * @param path path that is changed
     * @param distribution how its values are distributed
     * @param relative whether they multiply what the scenario states
     */
    public record Axis(String path, Distribution distribution, boolean relative) {}

    public LatinHypercube {
        if (size < 2 || size > Integer.MAX_VALUE) {
            throw new InvalidValueException("points", "must be at least 2", size);
        }
        Require.notEmpty("paths", axes);
        axes = List.copyOf(axes);
    }

    @Override
    public List<SweepPoint> points() {
        List<List<String>> columns = axes.stream().map(this::column).toList();
        List<SweepPoint> points = new ArrayList<>();
        for (int n = 0; n < size; n++) {
            List<SweepValue> values = new ArrayList<>();
            for (int a = 0; a < axes.size(); a++) {
                Axis axis = axes.get(a);
                values.add(new SweepValue(axis.path(), columns.get(a).get(n), axis.relative()));
            }
            String id = String.format(Locale.ROOT, "%s-%05d", Kind.LATIN_HYPERCUBE.id(), n + 1);
            points.add(new SweepPoint(id, Kind.LATIN_HYPERCUBE, values));
        }
        return points;
    }

    @Override
    public List<SweepPoint> telling() {
        List<SweepPoint> points = points();
        Set<SweepPoint> telling = new LinkedHashSet<>();
        for (int a = 0; a < axes.size(); a++) {
            int axis = a;
            Comparator<SweepPoint> byDraw = Comparator.comparingDouble(
                    point -> Double.parseDouble(point.values().get(axis).value()));
            telling.add(Collections.min(points, byDraw));
            telling.add(Collections.max(points, byDraw));
        }
        return List.copyOf(telling);
    }

    private List<String> column(Axis axis) {
        int count = (int) size;
        var order = new CounterRandom(seed, 0, axis.path(), "latin-hypercube-order");
        var within = new CounterRandom(seed, 0, axis.path(), "latin-hypercube-place");
        double[] keys = IntStream.range(0, count).mapToDouble(order::uniform).toArray();
        List<Integer> strata = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(n -> keys[n]).thenComparingInt(n -> n))
                .toList();
        return IntStream.range(0, count)
                .mapToObj(n -> axis.distribution().quantile((strata.get(n) + within.uniform(n)) / count))
                .toList();
    }
}
