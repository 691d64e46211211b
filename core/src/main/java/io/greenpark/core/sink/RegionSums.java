package io.greenpark.core.sink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds up the ledgers of a region with their errors, docs/model.md eq. (SNK-38) and (SNK-39): an input that two sites share errs
 * in both alike, and all others err independently of each other.
 */
final class RegionSums {

    private final int studyFirst;
    private final int studyLast;
    private final Set<String> stocks = new LinkedHashSet<>();
    private final List<Booking> rows = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final int yearRows;
    private final double[] sums;
    private final Map<String, double[]> halfWidths = new LinkedHashMap<>();
    private final double[][] samples;

    /**
     * Sums of which nothing is known yet.
     *
     * @param all bookings of all sites
     * @param draws number of draws
     */
    RegionSums(List<Booking> all, int draws, int studyFirst, int studyLast) {
        this.studyFirst = studyFirst;
        this.studyLast = studyLast;
        Set<String> flows = new LinkedHashSet<>();
        for (Booking booking : all) {
            (booking.flow() ? flows : stocks).add(booking.flow() ? booking.cause() : booking.pool());
        }
        all.stream().mapToInt(Booking::year).distinct().sorted().forEach(year -> {
            place("year", year, SinkEntry.OPENING);
            flows.forEach(cause -> place("year", year, cause));
            place("year", year, RegionTotals.NET_FLOW);
            place("year", year, SinkEntry.CLOSING);
        });
        yearRows = rows.size();
        for (String row : List.of(
                SinkEntry.OPENING,
                BalanceRow.STOCK_CHANGE,
                BalanceRow.GASES,
                RegionTotals.NET_FLOW,
                SinkEntry.CLOSING)) {
            place("study", studyLast, row);
        }
        sums = new double[rows.size()];
        samples = new double[rows.size()][draws];
    }

    /** Adds the bookings of a site, by how much each of its inputs shifts them, and the draws of each. */
    void add(List<Booking> site, Map<String, double[]> siteHalfWidths, double[][] siteSamples) {
        for (int i = 0; i < site.size(); i++) {
            for (int row : rowsOf(site.get(i))) {
                sums[row] += site.get(i).tco2e();
                for (Map.Entry<String, double[]> input : siteHalfWidths.entrySet()) {
                    halfWidths.computeIfAbsent(input.getKey(), unused -> new double[rows.size()])[row] +=
                            input.getValue()[i];
                }
                for (int draw = 0; draw < siteSamples[i].length; draw++) {
                    samples[row][draw] += siteSamples[i][draw];
                }
            }
        }
    }

    RegionTotals totals() {
        List<Booking> summed = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            Booking row = rows.get(i);
            summed.add(new Booking(row.year(), row.pool(), row.cause(), sums[i]));
        }
        List<SinkEntry> entries = MonteCarlo.intervals(ErrorPropagation.of(summed, halfWidths), samples);
        return new RegionTotals(entries.subList(0, yearRows), entries.subList(yearRows, entries.size()));
    }

    private void place(String of, int year, String cause) {
        places.put(of + year + cause, rows.size());
        rows.add(new Booking(year, RegionTotals.POOL, cause, 0.0));
    }

    /** The sums that a booking belongs to. */
    private List<Integer> rowsOf(Booking booking) {
        int year = booking.year();
        boolean inStudy = studyFirst <= year && year <= studyLast;
        List<Integer> belongs = new ArrayList<>();
        belongs.add(places.get("year" + year + booking.cause()));
        if (booking.flow()) {
            belongs.add(places.get("year" + year + RegionTotals.NET_FLOW));
        }
        if (booking.flow() && inStudy) {
            boolean ofStock = stocks.contains(booking.pool());
            belongs.add(places.get("study" + studyLast + (ofStock ? BalanceRow.STOCK_CHANGE : BalanceRow.GASES)));
            belongs.add(places.get("study" + studyLast + RegionTotals.NET_FLOW));
        } else if (year == (booking.cause().equals(SinkEntry.OPENING) ? studyFirst : studyLast) && !booking.flow()) {
            belongs.add(places.get("study" + studyLast + booking.cause()));
        }
        return belongs;
    }
}
