package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Forest by species and age: every class grows by its curve and is a year older every year; measures take, mend, replace and
 * plant trees. docs/model.md eq. (SNK-18) to (SNK-20).
 *
 * <p>Source: IPCC 2006 Guidelines, Volume 4, chapter 2, equations 2.7 and 2.9 to 2.14, with volumes in place of biomass.
 *
 * @param id unique name within the scenario
 * @param title name for people
 * @param inventoryYear year at whose beginning the stands have the age and the stock that they state
 * @param stands age classes that stand in that year; none where all is planted
 * @param activities measures
 * @param errors what is not known exactly
 */
public record AgeClassForest(
        String id, Title title, int inventoryYear, List<Stand> stands, List<ForestActivity> activities, Errors errors)
        implements SinkSite {

    /** Cause of growth where a stand was replaced. */
    public static final String REGROWTH = "regrowth";

    public AgeClassForest {
        Require.id("id", id);
        stands = List.copyOf(stands);
        activities = List.copyOf(activities);
        if (stands.isEmpty() && activities.isEmpty()) {
            throw new InvalidValueException("stands", "must not be empty where nothing is planted", stands);
        }
        for (ForestActivity activity : activities) {
            requireStand(activity, stands, activities);
            if (activity.firstYear() < inventoryYear) {
                throw new InvalidValueException(
                        "activities." + activity.id() + ".fromYear",
                        "must not be before the inventory (" + inventoryYear + ")",
                        activity.firstYear());
            }
        }
    }

    /**
     * An age class of one species.
     *
     * @param id name within the site
     * @param growth what grows, and how well
     * @param areaHa area [ha]
     * @param ageYears age at the beginning of the inventory year [year]
     * @param stockM3PerHa growing stock at that time [m3/ha]
     * @param lossFractionPerYear share of the stock that dies or is taken every year besides the measures [1/year]
     */
    public record Stand(
            String id,
            ForestActivity.Growth growth,
            double areaHa,
            int ageYears,
            double stockM3PerHa,
            double lossFractionPerYear) {

        public Stand {
            Require.positive("areaHa", areaHa);
            Require.within("ageYears", ageYears, 0, 1000);
            Require.notNegative("stockM3PerHa", stockM3PerHa);
            Require.fraction("lossFractionPerYear", lossFractionPerYear);
        }
    }

    /**
     * Half widths of 95 % intervals, as shares of the values.
     *
     * @param stockFraction of the growing stock of a stand [1]
     * @param growthFraction of the increment of a stand or of what an activity plants [1]
     */
    public record Errors(double stockFraction, double growthFraction) {

        public Errors {
            Require.within("stockUncertaintyFraction", stockFraction, 0.0, 2.0);
            Require.within("flowUncertaintyFraction", growthFraction, 0.0, 2.0);
        }
    }

    @Override
    public String kind() {
        return "forest";
    }

    @Override
    public double forestHa(int year) {
        return grown(year).areaHa();
    }

    @Override
    public int startYear() {
        return activities.stream().mapToInt(ForestActivity::firstYear).min().orElse(inventoryYear);
    }

    @Override
    public List<Booking> bookings(int firstYear, int lastYear, InputErrors inputErrors) {
        ForestSite.requireFrom("inventoryYear", inventoryYear, firstYear);
        ForestGrowth growth = new ForestGrowth(this, inputErrors);
        List<Booking> rows = new ArrayList<>();
        for (int year = inventoryYear; year <= lastYear; year++) {
            List<Booking> ofYear = growth.book(year);
            if (year >= firstYear) {
                rows.addAll(ofYear);
            }
        }
        return rows;
    }

    /** Causes of flows in the order of the ledger. */
    List<String> causes() {
        Set<String> causes = new LinkedHashSet<>();
        if (!stands.isEmpty()) {
            causes.add(ForestSite.GROWTH);
        }
        for (ForestActivity activity : activities) {
            causes.add(activity.measure().word());
            if (activity.work() instanceof ForestActivity.Replace) {
                causes.add(REGROWTH);
            }
        }
        if (stands.stream().anyMatch(stand -> stand.lossFractionPerYear() > 0.0)) {
            causes.add(ForestGrowth.LOSSES);
        }
        return List.copyOf(causes);
    }

    private ForestGrowth grown(int lastYear) {
        ForestGrowth growth = new ForestGrowth(this, InputErrors.NONE);
        for (int year = inventoryYear; year <= lastYear; year++) {
            growth.book(year);
        }
        return growth;
    }

    private static void requireStand(ForestActivity activity, List<Stand> stands, List<ForestActivity> all) {
        boolean plants = activity.work() instanceof ForestActivity.Plant;
        boolean known = plants
                || stands.stream()
                        .anyMatch(stand -> stand.id().equals(activity.work().stand()))
                || all.stream()
                        .anyMatch(other -> other.id().equals(activity.work().stand())
                                && other.work() instanceof ForestActivity.Plant);
        if (!known) {
            throw new InvalidValueException(
                    "activities." + activity.id() + ".stand",
                    "must be a stand of the site or an activity that plants",
                    activity.work().stand());
        }
    }
}
