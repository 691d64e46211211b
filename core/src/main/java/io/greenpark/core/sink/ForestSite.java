package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

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

        /** Growing stock per area after {@code years}; the error of the yearly flows is the same every year. */
        private double stockM3PerHa(int years, String input, InputErrors errors) {
            return stockM3PerHa * errors.factor(input + ".stock", stockUncertaintyFraction)
                    + years * (growthM3PerHa(input, errors) - harvestM3PerHa(input, errors));
        }

        private double growthM3PerHa(String input, InputErrors errors) {
            return growthM3PerHaYear * errors.factor(input + ".growth", flowUncertaintyFraction);
        }

        private double harvestM3PerHa(String input, InputErrors errors) {
            return harvestM3PerHaYear * errors.factor(input + ".harvest", flowUncertaintyFraction);
        }

        private void requireStock(int years) {
            if (stockM3PerHa + years * (growthM3PerHaYear - harvestM3PerHaYear) < 0.0) {
                throw new InvalidValueException(
                        "harvestM3PerHaYear",
                        "must not remove more than stands (stock falls below zero after %d years)".formatted(years),
                        harvestM3PerHaYear);
            }
        }
    }

    @Override
    public String kind() {
        return "forest";
    }

    @Override
    public double forestHa(int year) {
        return stands.stream().mapToDouble(Stand::areaHa).sum();
    }

    @Override
    public int startYear() {
        return inventoryYear;
    }

    @Override
    public List<Booking> bookings(int firstYear, int lastYear, InputErrors errors) {
        requireFrom("inventoryYear", inventoryYear, firstYear);
        List<Booking> rows = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            int elapsed = year - inventoryYear;
            stands.forEach(stand -> stand.requireStock(elapsed + 1));
            rows.add(booking(year, SinkEntry.OPENING, errors, (s, input) -> s.stockM3PerHa(elapsed, input, errors)));
            rows.add(booking(year, GROWTH, errors, (stand, input) -> stand.growthM3PerHa(input, errors)));
            rows.add(booking(year, HARVEST, errors, (stand, input) -> -stand.harvestM3PerHa(input, errors)));
            rows.add(
                    booking(year, SinkEntry.CLOSING, errors, (s, input) -> s.stockM3PerHa(elapsed + 1, input, errors)));
        }
        return rows;
    }

    private Booking booking(int year, String cause, InputErrors errors, ToDoubleBiFunction<Stand, String> m3PerHa) {
        double tco2e = 0.0;
        for (int i = 0; i < stands.size(); i++) {
            Stand stand = stands.get(i);
            double perHa = m3PerHa.applyAsDouble(stand, id + ".stand-" + i);
            tco2e += stand.areaHa() * stand.species().tco2PerM3(errors) * perHa;
        }
        return new Booking(year, POOL, cause, tco2e);
    }

    /** Requires that an account does not begin before {@code firstKnownYear}. */
    static void requireFrom(String field, int firstKnownYear, int firstYear) {
        if (firstYear < firstKnownYear) {
            throw new InvalidValueException(
                    field, "must not be after the first year of the study (" + firstYear + ")", firstKnownYear);
        }
    }
}
