package io.greenpark.core.weather.synthesis;

import java.util.Arrays;

/**
 * Turns a process into probabilities by its ranks, docs/model.md eq. (WEA-14).
 *
 * <p>The probabilities of a month are the same evenly spaced ones in every year, so that any distribution put on them has its
 * mean and spread exactly; the process only says in which order they come.
 */
final class Ranks {

    private Ranks() {}

    /** Probabilities of {@code x}, ranked within each month; one value per day or per hour of the year. */
    static double[] withinMonths(double[] x) {
        int perDay = x.length / ModelMonths.DAYS;
        double[] probabilities = new double[x.length];
        for (int m = 0; m < MonthlyValues.MONTHS; m++) {
            rank(x, ModelMonths.firstDay(m) * perDay, ModelMonths.firstDay(m + 1) * perDay, probabilities);
        }
        return probabilities;
    }

    /** Probabilities of {@code x}, ranked within the year. */
    static double[] withinYear(double[] x) {
        double[] probabilities = new double[x.length];
        rank(x, 0, x.length, probabilities);
        return probabilities;
    }

    private static void rank(double[] x, int from, int to, double[] probabilities) {
        double[] sorted = Arrays.copyOfRange(x, from, to);
        Arrays.sort(sorted);
        for (int i = from; i < to; i++) {
            probabilities[i] = (Arrays.binarySearch(sorted, x[i]) + 0.5) / sorted.length;
        }
    }

    /** Standard normal values of {@code probabilities}. */
    static double[] scores(double[] probabilities) {
        double[] scores = new double[probabilities.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = CounterRandom.normalQuantile(probabilities[i]);
        }
        return scores;
    }
}
