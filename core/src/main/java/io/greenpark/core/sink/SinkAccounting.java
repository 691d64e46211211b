package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
        return books(sites, studyFirst, studyLast).sites();
    }

    /** The same ledgers, and their sums with the uncertainty that they have together. */
    public SinkBooks books(List<SinkSite> sites, int studyFirst, int studyLast) {
        if (sites.isEmpty()) {
            return new SinkBooks(List.of(), RegionTotals.NONE, List.of());
        }
        int first = Math.min(firstYear, studyFirst);
        int last = Math.max(lastYear, studyLast);
        List<Booking> all = new ArrayList<>();
        sites.forEach(site -> all.addAll(site.bookings(first, last, InputErrors.NONE)));
        RegionSums sums = new RegionSums(all, monteCarlo.draws(), studyFirst, studyLast);
        List<SinkLedger> ledgers = new ArrayList<>();
        for (SinkSite site : sites) {
            Function<InputErrors, List<Booking>> model = errors -> site.bookings(first, last, errors);
            double[][] samples = monteCarlo.samples(model);
            SinkLedger ledger = site.book(first, last);
            sums.add(site.id(), model.apply(InputErrors.NONE), ErrorPropagation.halfWidths(model), samples);
            ledgers.add(ledger.with(MonteCarlo.intervals(ledger.entries(), samples)));
        }
        return new SinkBooks(ledgers, sums.totals(), sums.spreads());
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
}
