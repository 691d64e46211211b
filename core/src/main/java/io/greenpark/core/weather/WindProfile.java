package io.greenpark.core.weather;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Wind speeds measured at several heights above ground, of one time axis; immutable. docs/model.md eq. (WEA-33).
 *
 * <p>At a measured height they are as measured, between two measured heights they follow the power law with the exponent that
 * the two show in each step, and beyond the lowest and the highest the nearest stands at its own height.
 */
public final class WindProfile {

    /** No height at all. */
    public static final WindProfile NONE = new WindProfile(new TreeMap<>());

    private final NavigableMap<Double, double[]> speeds;

    private WindProfile(NavigableMap<Double, double[]> speeds) {
        this.speeds = speeds;
    }

    /**
     * @param speedsMPerS speeds by height [m], one per step, of raw years NaN where one is missing [m/s]
     * @throws InvalidValueException if a height is not positive or lengths differ
     */
    public static WindProfile of(Map<Double, double[]> speedsMPerS) {
        NavigableMap<Double, double[]> copies = new TreeMap<>();
        speedsMPerS.forEach((heightM, values) -> {
            Require.positive("windHeightM", heightM);
            copies.put(heightM, values.clone());
        });
        int steps = copies.isEmpty() ? 0 : copies.firstEntry().getValue().length;
        copies.values().forEach(values -> requireLength(values, steps));
        return new WindProfile(copies);
    }

    private static void requireLength(double[] values, int steps) {
        if (values.length != steps) {
            throw new InvalidValueException(
                    WeatherVariable.WIND_SPEED_M_PER_S.key(),
                    "must have one value per step (%d) at every height".formatted(steps),
                    values.length + " values");
        }
    }

    /** The measured heights from the ground up [m]. */
    public SortedSet<Double> heightsM() {
        return Collections.unmodifiableSortedSet(speeds.navigableKeySet());
    }

    /** The same profile with the speeds of one height more, or of one replaced. */
    public WindProfile with(double heightM, double[] speedsMPerS) {
        SortedMap<Double, double[]> more = new TreeMap<>(speeds);
        more.put(heightM, speedsMPerS);
        return of(more);
    }

    /** The same profile without one height. */
    public WindProfile without(double heightM) {
        NavigableMap<Double, double[]> fewer = new TreeMap<>(speeds);
        fewer.remove(heightM);
        return new WindProfile(fewer);
    }

    /** The profile whose speeds are made by {@code change} from a copy of those of each height. */
    public WindProfile map(UnaryOperator<double[]> change) {
        Map<Double, double[]> changed = new TreeMap<>();
        speeds.forEach((heightM, values) -> changed.put(heightM, change.apply(values.clone())));
        return of(changed);
    }

    /** The height at which the profile knows the wind that is nearest to {@code heightM} [m]: itself between measured ones. */
    public double nearestM(double heightM) {
        return Math.max(speeds.firstKey(), Math.min(speeds.lastKey(), heightM));
    }

    /** The measured height on or below {@link #nearestM} [m]. */
    public double lowerM(double heightM) {
        return speeds.floorKey(nearestM(heightM));
    }

    /** The measured height on or above {@link #nearestM} [m]; that of {@link #lowerM} where one height is enough. */
    public double upperM(double heightM) {
        return speeds.ceilingKey(nearestM(heightM));
    }

    /** Speeds at {@link #nearestM}, a copy [m/s]. */
    public double[] speedsMPerS(double heightM) {
        double atM = nearestM(heightM);
        double lowerM = lowerM(atM);
        double upperM = upperM(atM);
        double[] at = speeds.get(lowerM).clone();
        if (lowerM < upperM) {
            double[] upper = speeds.get(upperM);
            double share = Math.log(atM / lowerM) / Math.log(upperM / lowerM);
            for (int k = 0; k < at.length; k++) {
                at[k] = between(at[k], upper[k], share);
            }
        }
        return at;
    }

    /** {@code v_a (h/a)^α} with {@code α = ln(v_b/v_a) / ln(b/a)}; a calm has no exponent and lies on a straight line. */
    private static double between(double lowerMPerS, double upperMPerS, double share) {
        return lowerMPerS > 0.0 && upperMPerS > 0.0
                ? lowerMPerS * Math.pow(upperMPerS / lowerMPerS, share)
                : lowerMPerS + share * (upperMPerS - lowerMPerS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WindProfile that
                && speeds.keySet().equals(that.speeds.keySet())
                && speeds.keySet().stream()
                        .allMatch(heightM -> Arrays.equals(speeds.get(heightM), that.speeds.get(heightM)));
    }

    @Override
    public int hashCode() {
        int hash = speeds.keySet().hashCode();
        for (double[] values : speeds.values()) {
            hash = 31 * hash + Arrays.hashCode(values);
        }
        return hash;
    }
}
