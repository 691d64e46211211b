package io.greenpark.core.weather.synthesis;

import org.apache.commons.math3.special.Erf;

/**
 * Random numbers by counter: the n-th number of a stream is a function of its key and n alone, so that it is the same
 * whatever is drawn before it and on whichever thread.
 *
 * <p>Source of the mixing function: G. L. Steele, D. Lea, C. H. Flood, Fast splittable pseudorandom number generators,
 * OOPSLA 2014 (SplitMix64).
 */
public final class CounterRandom {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private final long key;

    /**
     * @param seed seed of the scenario
     * @param year number of the synthetic year, or of whatever is drawn again and again
     * @param site id of the site, or of whatever the numbers belong to
     * @param stream name of the random input
     */
    public CounterRandom(long seed, int year, String site, String stream) {
        long mixed = mix(seed + GOLDEN_GAMMA);
        mixed = mix(mixed ^ (year * GOLDEN_GAMMA));
        mixed = mix(mixed ^ hash(site));
        key = mix(mixed ^ hash(stream));
    }

    /** The n-th number, uniform in the open interval from 0 to 1. */
    public double uniform(int n) {
        long bits = mix(key + (n + 1) * GOLDEN_GAMMA);
        return ((bits >>> 11) + 0.5) * 0x1.0p-53;
    }

    /** The n-th number, standard normal. */
    public double normal(int n) {
        return normalQuantile(uniform(n));
    }

    /** Value that a standard normal variable stays below with {@code probability}. */
    static double normalQuantile(double probability) {
        return Math.sqrt(2.0) * Erf.erfInv(2.0 * probability - 1.0);
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Fowler, Noll and Vo's hash of a text, the same on every platform. */
    private static long hash(String text) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
