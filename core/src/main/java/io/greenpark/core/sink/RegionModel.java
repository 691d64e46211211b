package io.greenpark.core.sink;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All sites of a region as one model of their inputs, docs/model.md eq. (SNK-38) and (SNK-39): an input that two sites share errs
 * in both alike, and all others err independently of each other.
 *
 * @param sites the sites
 * @param firstYear first year of the ledgers
 * @param lastYear last year of the ledgers
 * @param studyFirst first year of the study
 * @param studyLast last year of the study
 */
record RegionModel(List<SinkSite> sites, int firstYear, int lastYear, int studyFirst, int studyLast) {

    /** How many of the rows are those of the study. */
    static final int STUDY_ROWS = 5;

    /** Sums of every year, then those of the study. */
    List<Booking> bookings(InputErrors errors) {
        List<Booking> all = new ArrayList<>();
        sites.forEach(site -> all.addAll(site.bookings(firstYear, lastYear, errors)));
        Map<String, double[]> byCause = byCause(all);
        List<Booking> rows = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            add(rows, byCause, year);
        }
        rows.add(row(studyLast, SinkEntry.OPENING, byCause.get(SinkEntry.OPENING)[studyFirst - firstYear]));
        addStudy(rows, all);
        rows.add(row(studyLast, SinkEntry.CLOSING, byCause.get(SinkEntry.CLOSING)[studyLast - firstYear]));
        return rows;
    }

    private Map<String, double[]> byCause(List<Booking> all) {
        Map<String, double[]> byCause = new LinkedHashMap<>();
        for (Booking booking : all) {
            double[] years = byCause.computeIfAbsent(booking.cause(), unused -> new double[lastYear - firstYear + 1]);
            years[booking.year() - firstYear] += booking.tco2e();
        }
        return byCause;
    }

    private void add(List<Booking> rows, Map<String, double[]> byCause, int year) {
        double netTco2e = 0.0;
        rows.add(row(year, SinkEntry.OPENING, byCause.get(SinkEntry.OPENING)[year - firstYear]));
        for (Map.Entry<String, double[]> cause : byCause.entrySet()) {
            Booking flow = row(year, cause.getKey(), cause.getValue()[year - firstYear]);
            if (flow.flow()) {
                rows.add(flow);
                netTco2e += flow.tco2e();
            }
        }
        rows.add(row(year, RegionTotals.NET_FLOW, netTco2e));
        rows.add(row(year, SinkEntry.CLOSING, byCause.get(SinkEntry.CLOSING)[year - firstYear]));
    }

    /** Flows of the pools that have a stock, flows of those that have none, and both. */
    private void addStudy(List<Booking> rows, List<Booking> all) {
        Set<String> stocks = new LinkedHashSet<>();
        all.stream().filter(booking -> !booking.flow()).forEach(booking -> stocks.add(booking.pool()));
        double ofStocksTco2e = 0.0;
        double ofGasesTco2e = 0.0;
        for (Booking booking : all) {
            boolean counts = booking.flow() && studyFirst <= booking.year() && booking.year() <= studyLast;
            if (counts && stocks.contains(booking.pool())) {
                ofStocksTco2e += booking.tco2e();
            } else if (counts) {
                ofGasesTco2e += booking.tco2e();
            }
        }
        rows.add(row(studyLast, BalanceRow.STOCK_CHANGE, ofStocksTco2e));
        rows.add(row(studyLast, BalanceRow.GASES, ofGasesTco2e));
        rows.add(row(studyLast, RegionTotals.NET_FLOW, ofStocksTco2e + ofGasesTco2e));
    }

    private static Booking row(int year, String cause, double tco2e) {
        return new Booking(year, RegionTotals.POOL, cause, tco2e);
    }
}
