package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * Growth of the stock of trees that is to be reached (森林蓄积量增长); whether a stated growth is meant for the whole time or for every
 * year of it is a reading of the text. Both are worked out, docs/model.md eq. (SNK-36).
 *
 * @param growthFraction growth that is asked for [1]
 * @param reading the reading that decides
 * @param fromYear year from whose end growth counts
 * @param toYear year to whose end it counts
 */
public record StockGrowth(double growthFraction, Reading reading, int fromYear, int toYear) {

    /** How the text of a target is read. */
    public enum Reading {
        /** The growth is that of the whole time. */
        TOTAL("total"),
        /** The growth is that of every year, on average. */
        PER_YEAR("per-year");

        private final String id;

        Reading(String id) {
            this.id = id;
        }

        /** Stable id, e.g. {@code per-year}. */
        public String id() {
            return id;
        }
    }

    public StockGrowth {
        Require.finite("growthFraction", growthFraction);
        if (toYear <= fromYear) {
            throw new InvalidValueException("toYear", "must be after fromYear (%d)".formatted(fromYear), toYear);
        }
    }

    /**
     * What {@code sites} reach, in both readings.
     *
     * @throws InvalidValueException if there is no stock of trees
     */
    List<TargetResult> check(List<SinkSite> sites) {
        double before = 0.0;
        double after = 0.0;
        for (SinkSite site : sites) {
            List<SinkEntry> entries = site.book(fromYear, toYear).entries();
            before += closingTco2e(entries, fromYear);
            after += closingTco2e(entries, toYear);
        }
        if (before <= 0.0) {
            throw new InvalidValueException(
                    "forestStock", "must be of a scenario with a stock of trees at the end of " + fromYear, before);
        }
        List<TargetResult> results = new ArrayList<>();
        for (Reading each : Reading.values()) {
            double years = each == Reading.TOTAL ? 1.0 : toYear - fromYear;
            results.add(new TargetResult(
                    TargetResult.FOREST_STOCK,
                    each.id(),
                    fromYear,
                    toYear,
                    Math.pow(after / before, 1.0 / years) - 1.0,
                    growthFraction,
                    each == reading));
        }
        return results;
    }

    private static double closingTco2e(List<SinkEntry> entries, int year) {
        return entries.stream()
                .filter(entry -> entry.year() == year
                        && entry.pool().equals(ForestSite.POOL)
                        && entry.cause().equals(SinkEntry.CLOSING))
                .mapToDouble(SinkEntry::tco2e)
                .sum();
    }
}
