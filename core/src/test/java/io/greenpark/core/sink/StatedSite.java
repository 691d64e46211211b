package io.greenpark.core.sink;

import io.greenpark.core.provenance.Title;
import java.util.ArrayList;
import java.util.List;

/** A forest with stated flows from {@code firstYear} on, and methane of {@code gasTco2e} a year, which has no stock. */
record StatedSite(String id, int firstYear, double openingTco2e, List<Double> flowsTco2e, double gasTco2e)
        implements SinkSite {

    @Override
    public SinkLedger book(int from, int to) {
        List<SinkEntry> entries = new ArrayList<>();
        double stock = openingTco2e;
        for (int year = firstYear; year <= to; year++) {
            double flow = year - firstYear < flowsTco2e.size() ? flowsTco2e.get(year - firstYear) : 0.0;
            if (year >= from) {
                entries.add(new SinkEntry(year, ForestSite.POOL, SinkEntry.OPENING, stock, 0.0));
                entries.add(new SinkEntry(year, ForestSite.POOL, ForestSite.GROWTH, flow, 0.0));
                entries.add(new SinkEntry(year, ForestSite.POOL, SinkEntry.CLOSING, stock + flow, 0.0));
                entries.add(new SinkEntry(year, "methane", "emission", gasTco2e, 0.0));
            }
            stock += flow;
        }
        return new SinkLedger(id, Title.of(id), "forest", entries);
    }
}
