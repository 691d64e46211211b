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
    private final List<OfSite> sites = new ArrayList<>();

    /**
     * What a site adds to the sums of the study.
     *
     * @param halfWidths by how much inputs shift it, by input and row [tCO2e]
     * @param samples what draws make of it, by row and draw [tCO2e]
     */
    private record OfSite(String id, Map<String, double[]> halfWidths, double[][] samples) {}

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

    /** Adds the bookings of the site {@code id}, by how much each of its inputs shifts them, and the draws of each. */
    void add(String id, List<Booking> site, Map<String, double[]> siteHalfWidths, double[][] siteSamples) {
        var own = new OfSite(id, new LinkedHashMap<>(), new double[rows.size() - yearRows][samples[0].length]);
        for (int i = 0; i < site.size(); i++) {
            for (int row : rowsOf(site.get(i))) {
                sums[row] += site.get(i).tco2e();
                for (Map.Entry<String, double[]> input : siteHalfWidths.entrySet()) {
                    halfWidths.computeIfAbsent(input.getKey(), unused -> new double[rows.size()])[row] +=
                            input.getValue()[i];
                    own.halfWidths.computeIfAbsent(input.getKey(), unused -> new double[rows.size()])[row] +=
                            input.getValue()[i];
                }
                add(samples[row], siteSamples[i]);
                if (row >= yearRows) {
                    add(own.samples[row - yearRows], siteSamples[i]);
                }
            }
        }
        sites.add(own);
    }

    private static void add(double[] sum, double[] more) {
        for (int draw = 0; draw < more.length; draw++) {
            sum[draw] += more[draw];
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

    /** What the spreads of the net flow and of the closing stock of the study are made of. */
    List<SpreadTerms> spreads() {
        return List.of(spread(RegionTotals.NET_FLOW), spread(SinkEntry.CLOSING));
    }

    private SpreadTerms spread(String sum) {
        int row = places.get("study" + studyLast + sum);
        List<SpreadTerms.Shift> shifts = new ArrayList<>();
        for (OfSite site : sites) {
            site.halfWidths.forEach((input, byRow) -> {
                if (byRow[row] != 0.0) {
                    shifts.add(new SpreadTerms.Shift(site.id, input, byRow[row]));
                }
            });
        }
        return new SpreadTerms(
                sum,
                shifts,
                draws(row, Quantile.of(samples[row], MonteCarlo.LOW)),
                draws(row, Quantile.of(samples[row], MonteCarlo.HIGH)));
    }

    private List<SpreadTerms.Draw> draws(int row, Quantile end) {
        List<SpreadTerms.Draw> draws = new ArrayList<>();
        for (OfSite site : sites) {
            double[] drawn = site.samples[row - yearRows];
            draws.add(new SpreadTerms.Draw(site.id, end.below(), drawn[end.below()], 1.0 - end.weightAbove()));
            draws.add(new SpreadTerms.Draw(site.id, end.above(), drawn[end.above()], end.weightAbove()));
        }
        return draws;
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
