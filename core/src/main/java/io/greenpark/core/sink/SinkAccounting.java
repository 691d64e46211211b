package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import java.util.List;

/**
 * For which years sinks are booked, and how their uncertainty is drawn.
 *
 * @param firstYear first year of the accounts; the study's first if that is earlier
 * @param lastYear last year of the accounts; the study's last if that is later
 * @param monteCarlo how uncertainty is drawn
 */
public record SinkAccounting(int firstYear, int lastYear, MonteCarlo monteCarlo) {

    /** The years of the study, and the usual number of draws. */
    public static final SinkAccounting STANDARD =
            new SinkAccounting(Integer.MAX_VALUE, Integer.MIN_VALUE, new MonteCarlo(2000, 1));

    /** Ledgers of {@code sites} for a study of the years {@code studyFirst} to {@code studyLast}. */
    public List<SinkLedger> book(List<SinkSite> sites, int studyFirst, int studyLast) {
        int first = Math.min(firstYear, studyFirst);
        int last = Math.max(lastYear, studyLast);
        return sites.stream().map(site -> ledger(site, first, last)).toList();
    }

    /** Ledgers of {@code sites}, and their sums with the uncertainty that they have together. */
    public SinkBooks books(List<SinkSite> sites, int studyFirst, int studyLast) {
        return new SinkBooks(
                book(sites, studyFirst, studyLast),
                sites.isEmpty() ? RegionTotals.NONE : totals(sites, studyFirst, studyLast));
    }

    private RegionTotals totals(List<SinkSite> sites, int studyFirst, int studyLast) {
        int first = Math.min(firstYear, studyFirst);
        var model = new RegionModel(sites, first, Math.max(lastYear, studyLast), studyFirst, studyLast);
        List<SinkEntry> entries = monteCarlo.intervals(ErrorPropagation.of(model::bookings), model::bookings);
        int years = entries.size() - RegionModel.STUDY_ROWS;
        return new RegionTotals(entries.subList(0, years), entries.subList(years, entries.size()));
    }

    /** Requires that every year of a study can be booked; the error is named by site. */
    public void requireBookable(List<SinkSite> sites, int studyFirst, int studyLast) {
        for (SinkSite site : sites) {
            try {
                site.bookings(Math.min(firstYear, studyFirst), Math.max(lastYear, studyLast), InputErrors.NONE);
            } catch (InvalidValueException e) {
                throw e.under(site.id());
            }
        }
    }

    private SinkLedger ledger(SinkSite site, int first, int last) {
        SinkLedger ledger = site.book(first, last);
        return ledger.with(monteCarlo.intervals(ledger.entries(), errors -> site.bookings(first, last, errors)));
    }
}
