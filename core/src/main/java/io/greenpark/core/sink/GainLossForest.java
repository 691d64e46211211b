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
    public SinkLedger book(int firstYear, int lastYear) {
        if (firstYear < inventoryYear) {
            throw new InvalidValueException(
                    "inventoryYear",
                    "must not be after the first year of the study (" + firstYear + ")",
                    inventoryYear);
        }
        List<SinkEntry> entries = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            entries.add(stock(year, SinkEntry.OPENING, year - inventoryYear));
            entries.add(flow(year, ForestSite.GROWTH, growthTc()));
            entries.add(flow(year, ForestSite.HARVEST, -harvestTc()));
            entries.add(flow(year, DISTURBANCE, -disturbanceTc()));
            entries.add(stock(year, SinkEntry.CLOSING, year + 1 - inventoryYear));
        }
        return new SinkLedger(id, title, "forest", entries);
    }

    private SinkEntry stock(int year, String cause, int years) {
        double inventoryTc = biomass.tc(areaHa * biomass.aboveGroundTonnesPerHa());
        double tc = inventoryTc + years * (growthTc() - harvestTc() - disturbanceTc());
        if (tc < 0.0) {
            throw new InvalidValueException(
                    "harvest", "must leave a stock (it falls below zero by the end of %d)".formatted(year), harvest);
        }
        double flowErrorTc = years * Math.hypot(growthTc(), Math.hypot(harvestTc(), disturbanceTc()));
        return entry(year, cause, tc, uncertaintyFraction * Math.hypot(inventoryTc, flowErrorTc));
    }

    private SinkEntry flow(int year, String cause, double tc) {
        return entry(year, cause, tc, uncertaintyFraction * Math.abs(tc));
    }

    private static SinkEntry entry(int year, String cause, double tc, double halfWidthTc) {
        return new SinkEntry(year, ForestSite.POOL, cause, tc * Units.TCO2_PER_TC, halfWidthTc * Units.TCO2_PER_TC);
    }
}
