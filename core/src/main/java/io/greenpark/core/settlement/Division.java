package io.greenpark.core.settlement;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides money so that the parts are whole cents and add up exactly, docs/model.md eq. (BIL-26) and (BIL-27). */
public final class Division {

    private static final double CENTS = 100.0;

    private Division() {}

    /**
     * The parts of {@code yuan} in proportion to {@code weights}; cents that are left go to the largest remainders.
     *
     * @param yuan amount in whole cents [yuan]
     * @param weights weights in any unit, not negative; all alike if they are all zero
     */
    public static List<Double> byWeight(double yuan, List<Double> weights) {
        Require.notEmpty("weights", weights);
        weights.forEach(weight -> Require.notNegative("weights", weight));
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        return rounded(
                yuan,
                weights.stream()
                        .mapToDouble(weight -> sum > 0.0 ? yuan * (weight / sum) : yuan / weights.size())
                        .toArray());
    }

    /**
     * The Shapley values of the players of a game, rounded so that they add up to the worth of all of them.
     *
     * @param worthYuan worth of every coalition in whole cents, by the bits of its members; that of none is 0 [yuan]
     */
    public static List<Double> shapley(List<Double> worthYuan) {
        int players = Integer.numberOfTrailingZeros(worthYuan.size());
        if (worthYuan.size() != 1 << players || players == 0) {
            throw new InvalidValueException("worthYuan", "must be that of every coalition", worthYuan.size());
        }
        double[] values = new double[players];
        for (int coalition = 0; coalition < worthYuan.size(); coalition++) {
            double weight = shapleyWeight(Integer.bitCount(coalition), players);
            for (int i = 0; i < players; i++) {
                if ((coalition >> i & 1) == 0) {
                    values[i] += weight * (worthYuan.get(coalition | 1 << i) - worthYuan.get(coalition));
                }
            }
        }
        return rounded(worthYuan.get(worthYuan.size() - 1), values);
    }

    /** Share of the orders of all players in which exactly {@code before} others come before a given one [1]. */
    public static double shapleyWeight(int before, int players) {
        double orders = 1.0;
        for (int k = 1; k <= before; k++) {
            orders *= (double) (players - k) / k;
        }
        return 1.0 / (players * orders);
    }

    private static List<Double> rounded(double yuan, double[] parts) {
        long[] cents = Arrays.stream(parts)
                .mapToLong(part -> (long) Math.floor(part * CENTS))
                .toArray();
        long left = Math.round(yuan * CENTS) - Arrays.stream(cents).sum();
        List<Integer> byRemainder = IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> cents[i] - parts[i] * CENTS))
                .toList();
        for (int k = 0; k < Math.abs(left); k++) {
            cents[byRemainder.get(k % parts.length)] += Long.signum(left);
        }
        return Arrays.stream(cents).mapToObj(cent -> cent / CENTS).toList();
    }
}
