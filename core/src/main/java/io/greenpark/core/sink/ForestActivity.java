package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;

/**
 * A measure on an area, in one year or in several, at the beginning of the year.
 *
 * @param id name within the site
 * @param measure what is done
 * @param firstYear first year
 * @param lastYear last year
 * @param areaHa area every year [ha]
 * @param work what it does to the trees
 */
public record ForestActivity(String id, ForestMeasure measure, int firstYear, int lastYear, double areaHa, Work work) {

    public ForestActivity {
        Require.id("id", id);
        Require.positive("areaHa", areaHa);
        if (lastYear < firstYear) {
            throw new InvalidValueException(
                    "untilYear", "must not be before the first year (" + firstYear + ")", lastYear);
        }
        if (!measure.effect().isInstance(work)) {
            throw new InvalidValueException("work", "must be what the measure does", work);
        }
    }

    /**
     * What grows, and how well.
     *
     * @param species species
     * @param curve growth of the species on the site
     * @param factor increment over that of the curve [1]
     */
    public record Growth(TreeSpecies species, GrowthCurve curve, double factor) {

        public Growth {
            Require.within("growthFactor", factor, 0.0, 100.0);
        }

        Growth times(double change) {
            return new Growth(species, curve, factor * change);
        }
    }

    /** What a measure does to the trees. */
    public sealed interface Work {

        /** Stand that it is done to; empty for new land. */
        String stand();
    }

    /**
     * Trees on land that was no forest.
     *
     * @param growth what grows
     */
    public record Plant(Growth growth) implements Work {

        @Override
        public String stand() {
            return "";
        }
    }

    /**
     * The stand stays, with fewer trees that grow better or worse.
     *
     * @param stand the stand, or the activity that has planted it
     * @param removedFraction share of the growing stock that is taken or lost [1]
     * @param growthFactor increment afterwards over that without it [1]
     */
    public record Treat(String stand, double removedFraction, double growthFactor) implements Work {

        public Treat {
            Require.fraction("removedFraction", removedFraction);
            Require.within("growthFactor", growthFactor, 0.0, 5.0);
        }
    }

    /**
     * The stand is felled and planted again.
     *
     * @param stand the stand, or the activity that has planted it
     * @param growth what grows afterwards
     */
    public record Replace(String stand, Growth growth) implements Work {}

    boolean in(int year) {
        return firstYear <= year && year <= lastYear;
    }
}
