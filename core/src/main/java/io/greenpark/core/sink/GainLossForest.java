package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.units.Units;
import java.util.ArrayList;
import java.util.List;

/**
 * Forest whose tree biomass is booked by gains and losses, for areas of which growth but no volume is known;
 * docs/model.md eq. (SNK-4) to (SNK-6).
 *
 * <p>Source: IPCC 2006 Guidelines, Volume 4, chapter 2, equations 2.9, 2.12 and 2.14.
 *
 * @param id unique name within the scenario
 * @param title name for people
 * @param inventoryYear year at whose beginning the forest has the stock of its biomass
 * @param areaHa area [ha]
 * @param biomass biomass and growth per area
 * @param harvest wood taken every year
 * @param disturbance fire, storm and pests every year
 * @param uncertaintyFraction half width of the 95 % interval of the stock and of every flow [1]
 */
public record GainLossForest(
        String id,
        Title title,
        int inventoryYear,
        double areaHa,
        Biomass biomass,
        Harvest harvest,
        Disturbance disturbance,
        double uncertaintyFraction)
        implements SinkSite {

    /** Cause of the yearly loss by fire, storm and pests. */
    public static final String DISTURBANCE = "disturbance";

    public GainLossForest {
        Require.id("id", id);
        Require.positive("areaHa", areaHa);
        Require.within("uncertaintyFraction", uncertaintyFraction, 0.0, 2.0);
        if (disturbance.areaHa() > areaHa) {
            throw new InvalidValueException(
                    "disturbance.areaHa", "must not exceed the area (%s ha)".formatted(areaHa), disturbance.areaHa());
        }
    }

    /**
     * Biomass and growth per area.
     *
     * @param aboveGroundTonnesPerHa above-ground biomass at the beginning of the inventory year [t dry matter/ha]
     * @param growthTonnesPerHaYear its mean yearly growth [t dry matter/(ha·year)]
     * @param rootToShoot below-ground over above-ground biomass, R [1]
     * @param carbonFraction carbon in dry matter, CF [tC/t dry matter]
     */
    public record Biomass(
            double aboveGroundTonnesPerHa, double growthTonnesPerHaYear, double rootToShoot, double carbonFraction) {

        public Biomass {
            Require.notNegative("aboveGroundTonnesPerHa", aboveGroundTonnesPerHa);
            Require.notNegative("growthTonnesPerHaYear", growthTonnesPerHaYear);
            Require.within("rootToShoot", rootToShoot, 0.0, 2.0);
            Require.within("carbonFraction", carbonFraction, 0.3, 0.7);
        }

        private double tc(double aboveGroundTonnes) {
            return aboveGroundTonnes * (1.0 + rootToShoot) * carbonFraction;
        }
    }

    /**
     * Wood taken every year.
     *
     * @param volumeM3 merchantable volume over bark [m3/year]
     * @param conversionTonnesPerM3 biomass removed per volume, BCEF_R [t dry matter/m3]
     * @param barkFraction bark that is not in the volume, BF [1]
     */
    public record Harvest(double volumeM3, double conversionTonnesPerM3, double barkFraction) {

        /** No harvest. */
        public static final Harvest NONE = new Harvest(0.0, 1.0, 0.0);

        public Harvest {
            Require.notNegative("volumeM3", volumeM3);
            Require.positive("conversionTonnesPerM3", conversionTonnesPerM3);
            Require.within("barkFraction", barkFraction, 0.0, 0.5);
        }
    }

    /**
     * Fire, storm and pests.
     *
     * @param areaHa area hit every year [ha/year]
     * @param aboveGroundTonnesPerHa above-ground biomass of that area [t dry matter/ha]
     * @param lostFraction share of it that is lost, f_d [1]
     */
    public record Disturbance(double areaHa, double aboveGroundTonnesPerHa, double lostFraction) {

        /** No disturbance. */
        public static final Disturbance NONE = new Disturbance(0.0, 0.0, 0.0);

        public Disturbance {
            Require.notNegative("areaHa", areaHa);
            Require.notNegative("aboveGroundTonnesPerHa", aboveGroundTonnesPerHa);
            Require.fraction("lostFraction", lostFraction);
        }
    }

    /** Yearly gain by growth [tC/year]. */
    public double growthTc() {
        return biomass.tc(areaHa * biomass.growthTonnesPerHaYear());
    }

    /** Yearly loss by harvest [tC/year]. */
    public double harvestTc() {
        double tonnesPerM3 = harvest.conversionTonnesPerM3()
                * (1.0 + biomass.rootToShoot() + harvest.barkFraction())
                * biomass.carbonFraction();
        return harvest.volumeM3() * tonnesPerM3;
    }

    /** Yearly loss by disturbance [tC/year]. */
    public double disturbanceTc() {
        return biomass.tc(disturbance.areaHa() * disturbance.aboveGroundTonnesPerHa()) * disturbance.lostFraction();
    }

    @Override
    public String kind() {
        return "forest";
    }

    @Override
    public double forestHa(int year) {
        return areaHa;
    }

    @Override
    public int startYear() {
        return inventoryYear;
    }

    @Override
    public List<Booking> bookings(int firstYear, int lastYear, InputErrors errors) {
        ForestSite.requireFrom("inventoryYear", inventoryYear, firstYear);
        double growth = growthTc() * errors.factor(id + ".growth", uncertaintyFraction);
        double harvested = harvestTc() * errors.factor(id + ".harvest", uncertaintyFraction);
        double disturbed = disturbanceTc() * errors.factor(id + ".disturbance", uncertaintyFraction);
        double inventory = inventoryTc() * errors.factor(id + ".stock", uncertaintyFraction);
        List<Booking> rows = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            requireStock(year);
            int elapsed = year - inventoryYear;
            double net = growth - harvested - disturbed;
            rows.add(booking(year, SinkEntry.OPENING, inventory + elapsed * net));
            rows.add(booking(year, ForestSite.GROWTH, growth));
            rows.add(booking(year, ForestSite.HARVEST, -harvested));
            rows.add(booking(year, DISTURBANCE, -disturbed));
            rows.add(booking(year, SinkEntry.CLOSING, inventory + (elapsed + 1) * net));
        }
        return rows;
    }

    private double inventoryTc() {
        return biomass.tc(areaHa * biomass.aboveGroundTonnesPerHa());
    }

    private void requireStock(int year) {
        if (inventoryTc() + (year + 1 - inventoryYear) * (growthTc() - harvestTc() - disturbanceTc()) < 0.0) {
            throw new InvalidValueException(
                    "harvest", "must leave a stock (it falls below zero by the end of %d)".formatted(year), harvest);
        }
    }

    private static Booking booking(int year, String cause, double tc) {
        return new Booking(year, ForestSite.POOL, cause, tc * Units.TCO2_PER_TC);
    }
}
