package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.units.Units;
import java.util.ArrayList;
import java.util.List;

/**
 * Cropland whose soil carbon is known from two soil surveys, docs/model.md eq. (SNK-12) and (SNK-13). Between the surveys the
 * stock moves in a straight line, and nothing is booked outside of them.
 *
 * @param id unique name within the scenario
 * @param title name for people
 * @param areaHa area [ha]
 * @param layer the layer of soil that was sampled
 * @param first the earlier survey
 * @param last the later survey, at most 20 years after it
 */
public record MeasuredSoil(String id, Title title, double areaHa, Layer layer, Survey first, Survey last)
        implements SinkSite {

    /** Cause of the change between two surveys. */
    public static final String MEASURED_CHANGE = "measured-change";

    /** Years after which a change of soil carbon has ended (IPCC Tier 1). */
    private static final int MOST_YEARS = 20;

    /** tC/ha per (g/kg · g/cm3 · cm): a hectare has 1e8 cm2, a tonne 1e6 g, a kilogram 1e3 g. */
    private static final double TC_PER_HA = 0.1;

    public MeasuredSoil {
        Require.id("id", id);
        Require.positive("areaHa", areaHa);
        if (last.year() <= first.year() || last.year() - first.year() > MOST_YEARS) {
            throw new InvalidValueException(
                    "last.year",
                    "must be 1 to %d years after the first survey (%d)".formatted(MOST_YEARS, first.year()),
                    last.year());
        }
    }

    /**
     * A layer of soil.
     *
     * @param bulkDensityGPerCm3 bulk density [g/cm3]
     * @param depthCm depth [cm]
     * @param carbonOfMatterFraction carbon in organic matter [gC/g]
     */
    public record Layer(double bulkDensityGPerCm3, double depthCm, double carbonOfMatterFraction) {

        public Layer {
            Require.within("bulkDensityGPerCm3", bulkDensityGPerCm3, 0.1, 2.0);
            Require.within("depthCm", depthCm, 1.0, 200.0);
            Require.within("carbonOfMatterFraction", carbonOfMatterFraction, 0.3, 0.7);
        }

        /** Carbon of organic matter, docs/model.md eq. (SNK-12) [tC/ha]. */
        public double tcPerHa(double matterGPerKg) {
            return matterGPerKg * carbonOfMatterFraction * bulkDensityGPerCm3 * depthCm * TC_PER_HA;
        }
    }

    /**
     * A soil survey.
     *
     * @param year year at whose beginning the soil was sampled
     * @param matterGPerKg organic matter [g/kg]
     * @param uncertaintyFraction half width of the 95 % interval of its mean, as a share of it [1]
     */
    public record Survey(int year, double matterGPerKg, double uncertaintyFraction) {

        public Survey {
            Require.within("matterGPerKg", matterGPerKg, 0.0, 600.0);
            Require.within("uncertaintyFraction", uncertaintyFraction, 0.0, 2.0);
        }
    }

    @Override
    public String kind() {
        return "cropland";
    }

    @Override
    public int startYear() {
        return first.year();
    }

    @Override
    public List<Booking> bookings(int firstYear, int lastYear, InputErrors errors) {
        double before = tco2e(first, "first", errors);
        double after = tco2e(last, "last", errors);
        List<Booking> rows = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            double opening = progress(year);
            double closing = progress(year + 1);
            rows.add(booking(year, SinkEntry.OPENING, before + opening * (after - before)));
            rows.add(booking(year, MEASURED_CHANGE, (closing - opening) * (after - before)));
            rows.add(booking(year, SinkEntry.CLOSING, before + closing * (after - before)));
        }
        return rows;
    }

    private double progress(int year) {
        double share = (year - first.year()) / (double) (last.year() - first.year());
        return Math.max(0.0, Math.min(1.0, share));
    }

    private double tco2e(Survey survey, String which, InputErrors errors) {
        double factor = errors.factor("%s.survey-%s".formatted(id, which), survey.uncertaintyFraction());
        return areaHa * layer.tcPerHa(survey.matterGPerKg()) * factor * Units.TCO2_PER_TC;
    }

    private static Booking booking(int year, String cause, double tco2e) {
        return new Booking(year, CroplandSite.POOL, cause, tco2e);
    }
}
