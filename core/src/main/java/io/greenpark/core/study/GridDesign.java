package io.greenpark.core.study;

import io.greenpark.core.check.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Every combination of the values of its axes; the last axis changes fastest.
 *
 * @param axes axes with at least one value each
 */
public record GridDesign(List<Axis> axes) implements SweepDesign {

    /**
     * The values along one path.
     *
     * @param path path that is changed
     * @param values values, at least one
     * @param relative whether they multiply what the scenario states
     */
    public record Axis(String path, List<String> values, boolean relative) {

        public Axis {
            Require.notEmpty("values", values);
            values = List.copyOf(values);
        }
    }

    public GridDesign {
        Require.notEmpty("axes", axes);
        axes = List.copyOf(axes);
    }

    @Override
    public long size() {
        double product = 1.0;
        for (Axis axis : axes) {
            product *= axis.values().size();
        }
        return (long) product;
    }

    @Override
    public List<SweepPoint> points() {
        List<SweepPoint> points = new ArrayList<>();
        for (long number = 0; number < size(); number++) {
            points.add(point(number));
        }
        return points;
    }

    /** Along all axes at once, an axis beginning anew when it has no more values. */
    @Override
    public List<SweepPoint> telling() {
        int most = axes.stream().mapToInt(axis -> axis.values().size()).max().orElse(0);
        List<SweepPoint> points = new ArrayList<>();
        for (int step = 0; step < most; step++) {
            long number = 0;
            for (Axis axis : axes) {
                int count = axis.values().size();
                number = number * count + step % count;
            }
            points.add(point(number));
        }
        return points;
    }

    private SweepPoint point(long number) {
        String id = String.format(Locale.ROOT, "%s-%05d", Kind.GRID.id(), number + 1);
        return new SweepPoint(id, Kind.GRID, values(number));
    }

    private List<SweepValue> values(long number) {
        List<SweepValue> values = new ArrayList<>();
        long rest = number;
        for (int a = axes.size() - 1; a >= 0; a--) {
            Axis axis = axes.get(a);
            int place = (int) (rest % axis.values().size());
            rest /= axis.values().size();
            values.add(0, new SweepValue(axis.path(), axis.values().get(place), axis.relative()));
        }
        return values;
    }
}
