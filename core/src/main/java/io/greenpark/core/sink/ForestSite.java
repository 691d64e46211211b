package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Forest whose tree biomass is booked by stock change from its growing stock, docs/model.md eq. (SNK-1) to (SNK-3).
 *
 * <p>Source: IPCC 2006 Guidelines, Volume 4, chapter 2, equations 2.5 and 2.8 (stock-difference method).
 *
 * @param id unique name within the scenario
 * @param title name for people
 * @param stands parts of the forest, each of one species
 * @param inventoryYear year at whose beginning the stands have the stock that they state
 */
public record ForestSite(String id, Title title, List<Stand> stands, int inventoryYear) implements SinkSite {

    /** Pool that the site books. */
    public static final String POOL = "tree-biomass";

    /** Cause of the yearly growth. */
    public static final String GROWTH = "growth";

    /** Cause of the yearly removal of wood. */
    public static final String HARVEST = "harvest";

    public ForestSite {
        Require.id("id", id);
        Require.notEmpty("stands", stands);
        stands = List.copyOf(stands);
    }

    /**
     * A stand of one species.
     *
     * @param species what turns volume into carbon
     * @param areaHa area [ha]
     * @param stockM3PerHa growing stock at the beginning of the inventory year [m3/ha]
     * @param growthM3PerHaYear gross increment [m3/(ha·year)]
     * @param harvestM3PerHaYear removal [m3/(ha·year)]
     * @param stockUncertaintyFraction half width of the 95 % interval of the stock, as a share of it [1]
     * @param flowUncertaintyFraction the same of increment and removal [1]
     */
    public record Stand(
            TreeSpecies species,
            double areaHa,
            double stockM3PerHa,
            double growthM3PerHaYear,
            double harvestM3PerHaYear,
            double stockUncertaintyFraction,
            double flowUncertaintyFraction) {

        public Stand {
            Require.positive("areaHa", areaHa);
            Require.notNegative("stockM3PerHa", stockM3PerHa);
            Require.notNegative("growthM3PerHaYear", growthM3PerHaYear);
            Require.notNegative("harvestM3PerHaYear", harvestM3PerHaYear);
            Require.within("stockUncertaintyFraction", stockUncertaintyFraction, 0.0, 2.0);
            Require.within("flowUncertaintyFraction", flowUncertaintyFraction, 0.0, 2.0);
        }

        /** Stock after {@code years} of growth and harvest; the error of the yearly flows is the same every year. */
        private Estimate stock(int years) {
            double m3PerHa = stockM3PerHa + years * (growthM3PerHaYear - harvestM3PerHaYear);
            if (m3PerHa < 0.0) {
                throw new InvalidValueException(
                        "harvestM3PerHaYear",
                        "must not remove more than stands (stock falls below zero after %d years)".formatted(years),
                        harvestM3PerHaYear);
            }
            double flowErrorM3PerHa =
                    years * flowUncertaintyFraction * Math.hypot(growthM3PerHaYear, harvestM3PerHaYear);
            return estimate(m3PerHa, Math.hypot(stockUncertaintyFraction * stockM3PerHa, flowErrorM3PerHa));
        }

        private Estimate growth() {
            return estimate(growthM3PerHaYear, flowUncertaintyFraction * growthM3PerHaYear);
        }

        private Estimate harvest() {
            return estimate(-harvestM3PerHaYear, flowUncertaintyFraction * harvestM3PerHaYear);
        }

        private Estimate estimate(double m3PerHa, double halfWidthM3PerHa) {
            double tco2PerM3PerHa = areaHa * species.tco2PerM3();
            return new Estimate(m3PerHa * tco2PerM3PerHa, halfWidthM3PerHa * tco2PerM3PerHa);
        }
    }

    @Override
    public SinkLedger book(int firstYear, int lastYear) {
        if (firstYear < inventoryYear) {
            throw new InvalidValueException(
                    "inventoryYear",
                    "must not be after the first year of the study (" + firstYear + ")",
                    inventoryYear);
        }
        List<SinkEntry> entries = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            int elapsed = year - inventoryYear;
            entries.add(entry(year, SinkEntry.OPENING, stand -> stand.stock(elapsed)));
            entries.add(entry(year, GROWTH, Stand::growth));
            entries.add(entry(year, HARVEST, Stand::harvest));
            entries.add(entry(year, SinkEntry.CLOSING, stand -> stand.stock(elapsed + 1)));
        }
        return new SinkLedger(id, title, "forest", entries);
    }

    private SinkEntry entry(int year, String cause, Function<Stand, Estimate> part) {
        Estimate sum = stands.stream().map(part).reduce(Estimate.ZERO, Estimate::plusIndependent);
        return new SinkEntry(year, POOL, cause, sum.tco2e(), sum.halfWidthTco2e());
    }
}
