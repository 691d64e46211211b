package io.greenpark.core.sink;

import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.units.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Wetland that takes up CO2 and gives off methane, docs/model.md eq. (SNK-14) and (SNK-15); its balance may have either sign.
 *
 * @param id unique name within the scenario
 * @param title name for people
 * @param areas parts of the wetland, kept or restored
 * @param ch4Gwp warming potential of methane [tCO2e/t]
 */
public record WetlandSite(String id, Title title, List<Area> areas, double ch4Gwp) implements SinkSite {

    /** Pool that the site books. */
    public static final String POOL = "wetland-carbon";

    /** Cause of the uptake of CO2 of areas that were wetland before. */
    public static final String UPTAKE = "uptake";

    /** Cause of the change by restored areas. */
    public static final String RESTORATION = "wetland-restoration";

    private static final double KG_PER_T = 1000.0;

    public WetlandSite {
        Require.id("id", id);
        Require.notEmpty("areas", areas);
        Require.within("ch4Gwp", ch4Gwp, 1.0, 200.0);
        areas = List.copyOf(areas);
    }

    /**
     * A part of a wetland.
     *
     * @param id name within the site
     * @param areaHa area [ha]
     * @param restored whether it becomes wetland in {@code firstYear} and is not booked before
     * @param firstYear first year that is booked
     * @param stockTcPerHa carbon at the beginning of that year [tC/ha]
     * @param netUptakeTco2PerHaYear net uptake of CO2, positive into the stock [tCO2/(ha·year)]
     * @param methaneKgPerHaYear methane given off [kg/(ha·year)]
     * @param uncertaintyFraction half width of the 95 % interval of each, as a share of it [1]
     */
    public record Area(
            String id,
            double areaHa,
            boolean restored,
            int firstYear,
            double stockTcPerHa,
            double netUptakeTco2PerHaYear,
            double methaneKgPerHaYear,
            double uncertaintyFraction) {

        public Area {
            Require.positive("areaHa", areaHa);
            Require.notNegative("stockTcPerHa", stockTcPerHa);
            Require.within("netUptakeTco2PerHaYear", netUptakeTco2PerHaYear, -200.0, 200.0);
            Require.notNegative("methaneKgPerHaYear", methaneKgPerHaYear);
            Require.within("uncertaintyFraction", uncertaintyFraction, 0.0, 3.0);
        }

        private double uptakeTco2e(int year, String site, InputErrors errors) {
            return year < firstYear ? 0.0 : areaHa * netUptakeTco2PerHaYear * error(site, "uptake", errors);
        }

        /** Stock at the beginning of {@code year} [tCO2]. */
        private double stockTco2e(int year, String site, InputErrors errors) {
            double stock = areaHa * stockTcPerHa * Units.TCO2_PER_TC * error(site, "stock", errors);
            return stock + Math.max(0, year - firstYear) * uptakeTco2e(firstYear, site, errors);
        }

        private double error(String site, String what, InputErrors errors) {
            return errors.factor("%s.%s.%s".formatted(site, id, what), uncertaintyFraction);
        }

        private GasFlow methane(String site, double gwp) {
            double tco2e = areaHa * methaneKgPerHaYear / KG_PER_T * gwp;
            String input = "%s.%s.methane".formatted(site, id);
            return new GasFlow(GasFlow.METHANE, firstYear, tco2e, input, uncertaintyFraction);
        }
    }

    @Override
    public String kind() {
        return "wetland";
    }

    @Override
    public int startYear() {
        return areas.stream().mapToInt(Area::firstYear).min().orElseThrow();
    }

    @Override
    public List<Booking> bookings(int firstYear, int lastYear, InputErrors errors) {
        List<Booking> rows = new ArrayList<>();
        for (int y = firstYear; y <= lastYear; y++) {
            int year = y;
            rows.add(new Booking(year, POOL, SinkEntry.OPENING, sum(area -> area.stockTco2e(year, id, errors))));
            for (boolean restored : kinds()) {
                String cause = restored ? RESTORATION : UPTAKE;
                double flow = sum(area -> area.restored() == restored ? area.uptakeTco2e(year, id, errors) : 0.0);
                rows.add(new Booking(year, POOL, cause, flow));
            }
            rows.add(new Booking(year, POOL, SinkEntry.CLOSING, sum(area -> area.stockTco2e(year + 1, id, errors))));
        }
        List<GasFlow> methane =
                areas.stream().map(area -> area.methane(id, ch4Gwp)).toList();
        rows.addAll(GasFlow.bookings(methane, firstYear, lastYear, errors));
        return rows;
    }

    private List<Boolean> kinds() {
        return areas.stream().map(Area::restored).distinct().sorted().toList();
    }

    private double sum(ToDoubleFunction<Area> part) {
        return areas.stream().mapToDouble(part).sum();
    }
}
