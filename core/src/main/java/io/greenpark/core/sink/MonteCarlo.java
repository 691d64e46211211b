package io.greenpark.core.sink;

import io.greenpark.core.check.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Uncertainty by drawing, docs/model.md eq. (SNK-11): every draw is a function of the seed and its number alone, so the
 * result depends neither on threads nor on order.
 *
 * <p>Source: IPCC 2006 Guidelines, Volume 1, chapter 3, approach 2.
 *
 * @param draws number of draws
 * @param seed seed
 */
public record MonteCarlo(int draws, int seed) {

    static final double LOW = 0.025;
    static final double HIGH = 0.975;

    public MonteCarlo {
        Require.within("draws", draws, 100, 100_000);
        Require.within("seed", seed, 0, Integer.MAX_VALUE);
    }

    /** What every draw of the inputs of a model makes of its bookings, by booking and draw [tCO2e]. */
    double[][] samples(Function<InputErrors, List<Booking>> model) {
        double[][] samples = new double[model.apply(InputErrors.NONE).size()][draws];
        for (int draw = 0; draw < draws; draw++) {
            List<Booking> rows = model.apply(InputErrors.drawn(seed, draw));
            for (int i = 0; i < samples.length; i++) {
                samples[i][draw] = rows.get(i).tco2e();
            }
        }
        return samples;
    }

    /** The entries with the 95 % interval that their samples span. */
    static List<SinkEntry> intervals(List<SinkEntry> entries, double[][] samples) {
        List<SinkEntry> drawn = new ArrayList<>(entries.size());
        for (int i = 0; i < samples.length; i++) {
            double[] sorted = samples[i].clone();
            Arrays.sort(sorted);
            drawn.add(entries.get(i).within(quantile(sorted, LOW), quantile(sorted, HIGH)));
        }
        return drawn;
    }

    /** Quantile of sorted values, linear between neighbours. */
    private static double quantile(double[] sorted, double probability) {
        double place = probability * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
