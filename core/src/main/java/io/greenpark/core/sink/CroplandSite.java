package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.units.Units;
import java.util.ArrayList;
import java.util.List;

/**
 * Cropland whose soil carbon moves from one equilibrium to another after a change of management, docs/model.md eq. (SNK-7)
 * to (SNK-9).
 *
 * <p>Source: IPCC 2006 Guidelines, Volume 4, chapter 2, equation 2.25 (Tier 1): a linear transition, nothing after it.
 *
 * @param id unique name within the scenario
 * @param title name for people
 * @param soil reference stock and transition of the soil
 * @param before areas by management before the change
 * @param after the same area by management after it
 * @param changeYear first year under the new management
 */
public record CroplandSite(String id, Title title, Soil soil, List<Stratum> before, List<Stratum> after, int changeYear)
        implements SinkSite {

    /** Pool that the site books. */
    public static final String POOL = "soil-organic-carbon";

    /** Cause of the yearly change. */
    public static final String MANAGEMENT = "management";

    /** Largest relative difference of the areas before and after that counts as rounding of the input [1]. */
    private static final double AREA_ROUNDING = 1e-9;

    public CroplandSite {
        Require.id("id", id);
        Require.notEmpty("before", before);
        Require.notEmpty("after", after);
        before = List.copyOf(before);
        after = List.copyOf(after);
        double beforeHa = areaHa(before);
        double afterHa = areaHa(after);
        if (Math.abs(afterHa - beforeHa) > AREA_ROUNDING * beforeHa) {
            throw new InvalidValueException("after", "must cover the area before (%s ha)".formatted(beforeHa), afterHa);
        }
    }

    /**
     * A soil and its climate.
     *
     * @param id name of the soil; sites of one name share the error of the reference stock
     * @param referenceTcPerHa stock under native vegetation, 0 to 30 cm [tC/ha]
     * @param transitionYears years from one equilibrium to the next
     * @param referenceUncertaintyFraction half width of the 95 % interval of the reference stock [1]
     * @param factorUncertaintyFraction the same of the product of the management factors [1]
     */
    public record Soil(
            String id,
            double referenceTcPerHa,
            int transitionYears,
            double referenceUncertaintyFraction,
            double factorUncertaintyFraction) {

        public Soil {
            Require.id("id", id);
            Require.within("referenceTcPerHa", referenceTcPerHa, 1.0, 500.0);
            Require.within("transitionYears", transitionYears, 1, 100);
            Require.within("referenceUncertaintyFraction", referenceUncertaintyFraction, 0.0, 2.0);
            Require.within("factorUncertaintyFraction", factorUncertaintyFraction, 0.0, 2.0);
        }
    }

    /**
     * Area under one management.
     *
     * @param areaHa area [ha]
     * @param landUseFactor F_LU [1]
     * @param tillageFactor F_MG [1]
     * @param inputFactor F_I [1]
     */
    public record Stratum(double areaHa, double landUseFactor, double tillageFactor, double inputFactor) {

        public Stratum {
            Require.positive("areaHa", areaHa);
            Require.within("landUseFactor", landUseFactor, 0.1, 2.0);
            Require.within("tillageFactor", tillageFactor, 0.1, 2.0);
            Require.within("inputFactor", inputFactor, 0.1, 2.0);
        }
    }

    /** Equilibrium stock before the change [tC]. */
    public double stockBeforeTc() {
        return stockTc(before);
    }

    /** Equilibrium stock after the transition [tC]. */
    public double stockAfterTc() {
        return stockTc(after);
    }

    /** Change in each year of the transition [tC/year]. */
    public double changeTcPerYear() {
        return (stockAfterTc() - stockBeforeTc()) / soil.transitionYears();
    }

    @Override
    public String kind() {
        return "cropland";
    }

    @Override
    public int startYear() {
        return changeYear;
    }

    @Override
    public List<Booking> bookings(int firstYear, int lastYear, InputErrors errors) {
        double reference = errors.factor("soil." + soil.id() + ".reference", soil.referenceUncertaintyFraction());
        double beforeTc = stockBeforeTc() * reference * factors("before", errors);
        double afterTc = stockAfterTc() * reference * factors("after", errors);
        List<Booking> rows = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            double opening = yearsDone(year) / (double) soil.transitionYears();
            double closing = yearsDone(year + 1) / (double) soil.transitionYears();
            rows.add(booking(year, SinkEntry.OPENING, beforeTc + opening * (afterTc - beforeTc)));
            rows.add(booking(year, MANAGEMENT, (closing - opening) * (afterTc - beforeTc)));
            rows.add(booking(year, SinkEntry.CLOSING, beforeTc + closing * (afterTc - beforeTc)));
        }
        return rows;
    }

    /** Years of the transition that lie before {@code year}. */
    private int yearsDone(int year) {
        return Math.max(0, Math.min(soil.transitionYears(), year - changeYear));
    }

    private double factors(String when, InputErrors errors) {
        return errors.factor("%s.factors-%s".formatted(id, when), soil.factorUncertaintyFraction());
    }

    private static Booking booking(int year, String cause, double tc) {
        return new Booking(year, POOL, cause, tc * Units.TCO2_PER_TC);
    }

    private double stockTc(List<Stratum> strata) {
        double sum = 0.0;
        for (Stratum s : strata) {
            sum += s.areaHa() * s.landUseFactor() * s.tillageFactor() * s.inputFactor();
        }
        return sum * soil.referenceTcPerHa();
    }

    private static double areaHa(List<Stratum> strata) {
        return strata.stream().mapToDouble(Stratum::areaHa).sum();
    }
}
