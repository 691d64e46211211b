package io.greenpark.core.study;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Looks for the least of a figure over sizes by trying: from several starts one size at a time goes up or down by a mesh, the best
 * of all these is taken, and the mesh is halved where none is better, for the best start more often; docs/model.md section 17. Finds a local least, the same one
 * every time.
 *
 * @param ranges the sizes
 * @param tried figures of several sizes at once, in their order; less is better
 */
record PatternSearch(List<SizeRange> ranges, Function<List<List<Double>>, List<Double>> tried) {

    /** The first mesh is this share of a range. */
    private static final double FIRST_MESH = 0.25;

    /** How often the mesh is halved. */
    private static final int HALVINGS = 5;

    /** How often it is halved where the best of all starts is looked at closely. */
    private static final int FINE_HALVINGS = 11;

    /** Starts beside the two corners and the middle. */
    private static final int RANDOM_STARTS = 2;

    private static final long SEED = 20_270_101L;

    /** The best sizes from all starts, looked at closely. */
    List<Double> best() {
        var random = new SplittableRandom(SEED);
        List<List<Double>> starts = new ArrayList<>();
        for (double share : new double[] {0.0, 0.5, 1.0}) {
            starts.add(start(k -> share));
        }
        for (int s = 0; s < RANDOM_STARTS; s++) {
            starts.add(start(k -> random.nextDouble()));
        }
        List<Double> best = starts.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (List<Double> start : starts) {
            List<Double> found = from(start);
            double figure = tried.apply(List.of(found)).get(0);
            if (figure < least) {
                least = figure;
                best = found;
            }
        }
        return from(best, HALVINGS + 1, FINE_HALVINGS);
    }

    private List<Double> start(Function<Integer, Double> share) {
        return IntStream.range(0, ranges.size())
                .mapToObj(k -> within(
                        k,
                        ranges.get(k).min()
                                + share.apply(k)
                                        * (ranges.get(k).max() - ranges.get(k).min())))
                .toList();
    }

    private double within(int k, double size) {
        SizeRange range = ranges.get(k);
        return range.rounded(Math.max(range.min(), Math.min(range.max(), size)));
    }

    /** The best sizes that single steps lead to from {@code start}. */
    List<Double> from(List<Double> start) {
        return from(start, 0, HALVINGS);
    }

    /** The same, and then with meshes so fine that sizes come close to the limits that hold them back. */
    List<Double> closelyFrom(List<Double> start) {
        return from(from(start), HALVINGS + 1, FINE_HALVINGS);
    }

    private List<Double> from(List<Double> start, int first, int last) {
        List<Double> now = start;
        double figure = tried.apply(List.of(now)).get(0);
        for (int halving = first; halving <= last; ) {
            List<List<Double>> around = around(now, FIRST_MESH / (1 << halving));
            if (around.isEmpty()) {
                return now;
            }
            List<Double> figures = tried.apply(around);
            int best = -1;
            for (int c = 0; c < around.size(); c++) {
                if (figures.get(c) < (best < 0 ? figure : figures.get(best))) {
                    best = c;
                }
            }
            if (best < 0) {
                halving++;
            } else {
                now = around.get(best);
                figure = figures.get(best);
            }
        }
        return now;
    }

    private List<List<Double>> around(List<Double> now, double mesh) {
        List<List<Double>> around = new ArrayList<>();
        for (int k = 0; k < ranges.size(); k++) {
            double step = mesh(ranges.get(k), mesh);
            for (double sign : new double[] {1.0, -1.0}) {
                List<Double> moved = new ArrayList<>(now);
                moved.set(k, within(k, now.get(k) + sign * step));
                if (!moved.equals(now)) {
                    around.add(moved);
                }
            }
        }
        return around;
    }

    /** At least one step of sizes that have steps. */
    private static double mesh(SizeRange range, double share) {
        double mesh = share * (range.max() - range.min());
        return range.isStepped() ? Math.max(range.step(), mesh) : mesh;
    }

    /** The step by which a size is moved last from every start. */
    static double lastMesh(SizeRange range) {
        return mesh(range, FIRST_MESH / (1 << HALVINGS));
    }
}
