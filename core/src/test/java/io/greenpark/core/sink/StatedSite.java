package io.greenpark.core.sink;

import io.greenpark.core.provenance.Title;
import java.util.ArrayList;
import java.util.List;

/** A forest with stated flows from {@code firstYear} on, and methane of {@code gasTco2e} a year, which has no stock. */
record StatedSite(String id, int firstYear, double openingTco2e, List<Double> flowsTco2e, double gasTco2e)
        implements SinkSite {

    /** A method that holds for such a site. */
    static final CreditScope SCOPE =
            new CreditScope(List.of("forest"), List.of(ForestSite.GROWTH, "emission"), 2000, 2000);

    @Override
    public Title title() {
        return Title.of(id);
    }

    @Override
    public String kind() {
        return "forest";
    }

    @Override
    public int startYear() {
        return firstYear;
    }

    @Override
    public List<Booking> bookings(int from, int to, InputErrors errors) {
        List<Booking> rows = new ArrayList<>();
        double stock = openingTco2e;
        for (int year = firstYear; year <= to; year++) {
            double flow = year - firstYear < flowsTco2e.size() ? flowsTco2e.get(year - firstYear) : 0.0;
            if (year >= from) {
                rows.add(new Booking(year, ForestSite.POOL, SinkEntry.OPENING, stock));
                rows.add(new Booking(year, ForestSite.POOL, ForestSite.GROWTH, flow));
                rows.add(new Booking(year, ForestSite.POOL, SinkEntry.CLOSING, stock + flow));
                rows.add(new Booking(year, "methane", "emission", gasTco2e));
            }
            stock += flow;
        }
        return rows;
    }
}
