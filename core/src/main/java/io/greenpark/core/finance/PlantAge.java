package io.greenpark.core.finance;

import io.greenpark.core.check.Require;

/**
 * How old and worn a plant is at the beginning of a year; docs/model.md eq. (LIF-2) to (LIF-4).
 *
 * @param size what its wear is weighed by when it is enlarged, e.g. rated power or capacity
 * @param years age [a]
 * @param cycles full cycles so far [1]
 * @param hours running hours so far [h]
 * @param lostFraction share of output or capacity that is lost [1]
 * @param replacements how often it was bought anew
 */
public record PlantAge(double size, double years, double cycles, double hours, double lostFraction, int replacements) {

    /** Rounding of sums over years. */
    private static final double ROUNDING = 1e-9;

    public PlantAge {
        Require.notNegative("size", size);
        Require.notNegative("years", years);
        Require.notNegative("cycles", cycles);
        Require.notNegative("hours", hours);
        Require.fraction("lostFraction", lostFraction);
    }

    /** A new plant. */
    public static PlantAge fresh(double size) {
        return new PlantAge(size, 0.0, 0.0, 0.0, 0.0, 0);
    }

    /** Share of output or capacity that is left [1]. */
    public double leftFraction() {
        return 1.0 - lostFraction;
    }

    /** The plant with another size: what is added is new, what is taken away was as worn as the rest. */
    public PlantAge resized(double otherSize) {
        double old = otherSize > size && otherSize > 0.0 ? size / otherSize : 1.0;
        return new PlantAge(otherSize, old * years, old * cycles, old * hours, old * lostFraction, replacements);
    }

    /** The plant at the end of a year of such use; a new one if it would not last another such year. */
    public PlantAge after(PlantWear wear) {
        PlantAge worn = worn(wear);
        return worn.lasts(wear) ? worn : new PlantAge(size, 0.0, 0.0, 0.0, 0.0, replacements + 1);
    }

    /** The plant at the end of a year of such use, however worn. */
    public PlantAge worn(PlantWear wear) {
        double time = wear.calendarFade()
                * (Math.pow(years + 1.0, wear.timeExponent()) - Math.pow(years, wear.timeExponent()));
        return new PlantAge(
                size,
                years + 1.0,
                cycles + wear.cyclesPerYear(),
                hours + wear.hoursPerYear(),
                Math.min(1.0, lostFraction + wear.fadePerYear() + time),
                replacements);
    }

    private boolean lasts(PlantWear wear) {
        return worn(wear).usedFraction(wear) <= 1.0 + ROUNDING;
    }

    /** Share of its life that is used up, by the end that is nearest; not above 1 by much [1]. */
    public double usedFraction(PlantWear wear) {
        PlantWear.End end = wear.end();
        double byFade = end.leftFraction() < 1.0 ? lostFraction / (1.0 - end.leftFraction()) : 0.0;
        return Math.max(Math.max(years / end.years(), byFade), Math.max(cycles / end.cycles(), hours / end.hours()));
    }
}
