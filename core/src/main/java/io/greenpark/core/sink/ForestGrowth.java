package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A forest by age on its way through the years, docs/model.md eq. (SNK-18) to (SNK-20). */
final class ForestGrowth {

    /** Cause of what dies or is taken every year besides the measures. */
    static final String LOSSES = "losses";

    /** Area that is left over by rounding [ha]. */
    private static final double ROUNDING_HA = 1e-9;

    private final AgeClassForest forest;
    private final InputErrors errors;
    private final List<Cohort> cohorts = new ArrayList<>();
    private final Map<String, Double> flowsTco2e = new LinkedHashMap<>();

    ForestGrowth(AgeClassForest forest, InputErrors errors) {
        this.forest = forest;
        this.errors = errors;
        for (AgeClassForest.Stand stand : forest.stands()) {
            double factor =
                    errors.factor(input(stand.id(), "stock"), forest.errors().stockFraction());
            cohorts.add(new Cohort(
                    stand.id(),
                    ForestSite.GROWTH,
                    stand.growth(),
                    stand.ageYears(),
                    stand.areaHa(),
                    factor * stand.stockM3PerHa()));
        }
    }

    double areaHa() {
        return cohorts.stream().mapToDouble(cohort -> cohort.areaHa).sum();
    }

    /** Rows of {@code year}: measures at its beginning, then growth, then losses of the year. */
    List<Booking> book(int year) {
        flowsTco2e.clear();
        forest.causes().forEach(cause -> flowsTco2e.put(cause, 0.0));
        double opening = stockTco2e();
        forest.activities().stream().filter(activity -> activity.in(year)).forEach(activity -> act(activity, year));
        cohorts.forEach(this::grow);
        List<Booking> rows = new ArrayList<>();
        rows.add(new Booking(year, ForestSite.POOL, SinkEntry.OPENING, opening));
        flowsTco2e.forEach((cause, tco2e) -> rows.add(new Booking(year, ForestSite.POOL, cause, tco2e)));
        rows.add(new Booking(year, ForestSite.POOL, SinkEntry.CLOSING, stockTco2e()));
        return rows;
    }

    private void act(ForestActivity activity, int year) {
        String cause = activity.measure().word();
        if (activity.work() instanceof ForestActivity.Plant plant) {
            cohorts.add(new Cohort(activity.id(), cause, plant.growth(), 0, activity.areaHa(), 0.0));
        } else if (activity.work() instanceof ForestActivity.Treat treat) {
            for (Cohort cohort : treated(activity, year)) {
                remove(cohort, cause, treat.removedFraction());
                cohort.growth = cohort.growth.times(treat.growthFactor());
            }
        } else if (activity.work() instanceof ForestActivity.Replace replace) {
            for (Cohort cohort : treated(activity, year)) {
                remove(cohort, cause, 1.0);
                cohorts.remove(cohort);
                Cohort young =
                        new Cohort(cohort.stand, AgeClassForest.REGROWTH, replace.growth(), 0, cohort.areaHa, 0.0);
                young.finish(activity);
                cohorts.add(young);
            }
        }
    }

    /** The oldest trees of the stand that the activity has not reached yet, as much area as it reaches in a year. */
    private List<Cohort> treated(ForestActivity activity, int year) {
        List<Cohort> open = cohorts.stream()
                .filter(cohort -> cohort.open(activity))
                .sorted(Comparator.comparingInt((Cohort cohort) -> cohort.ageYears)
                        .reversed())
                .toList();
        List<Cohort> reached = new ArrayList<>();
        double leftHa = activity.areaHa();
        for (Cohort cohort : open) {
            if (leftHa > ROUNDING_HA) {
                Cohort part = cohort;
                if (cohort.areaHa > leftHa + ROUNDING_HA) {
                    part = cohort.split(leftHa);
                    cohorts.add(part);
                }
                part.finish(activity);
                reached.add(part);
                leftHa -= part.areaHa;
            }
        }
        if (leftHa > ROUNDING_HA) {
            throw new InvalidValueException(
                    "activities." + activity.id() + ".areaHa",
                    "must not exceed what is left of the stand %s in %d (%.1f ha are missing)"
                            .formatted(activity.work().stand(), year, leftHa),
                    activity.areaHa());
        }
        return reached;
    }

    private void grow(Cohort cohort) {
        double lossFraction = forest.stands().stream()
                .filter(stand -> stand.id().equals(cohort.stand))
                .mapToDouble(AgeClassForest.Stand::lossFractionPerYear)
                .sum();
        if (lossFraction > 0.0) {
            remove(cohort, LOSSES, lossFraction);
        }
        double factor =
                errors.factor(input(cohort.stand, "growth"), forest.errors().growthFraction());
        double m3PerHa = factor * cohort.incrementM3PerHa();
        cohort.stockM3PerHa += m3PerHa;
        cohort.ageYears++;
        book(cohort.growthCause, tco2e(cohort, m3PerHa));
    }

    private void remove(Cohort cohort, String cause, double fraction) {
        double m3PerHa = fraction * cohort.stockM3PerHa;
        cohort.stockM3PerHa -= m3PerHa;
        book(cause, -tco2e(cohort, m3PerHa));
    }

    private void book(String cause, double tco2e) {
        flowsTco2e.merge(cause, tco2e, Double::sum);
    }

    private double stockTco2e() {
        return cohorts.stream()
                .mapToDouble(cohort -> tco2e(cohort, cohort.stockM3PerHa))
                .sum();
    }

    private double tco2e(Cohort cohort, double m3PerHa) {
        return m3PerHa * cohort.areaHa * cohort.growth.species().tco2PerM3(errors);
    }

    private String input(String stand, String what) {
        return "%s.%s.%s".formatted(forest.id(), stand, what);
    }
}
