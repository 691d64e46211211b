package io.greenpark.core.sink;

import io.greenpark.core.provenance.Title;
import java.util.List;

/**
 * What became of the credits of a site over its crediting period.
 *
 * @param id id of the entry in the scenario
 * @param title name of the site for people
 * @param site id of the site
 * @param withoutMethod whether credits are sold though no published method exists
 * @param entries bookings by year
 */
public record CreditLedger(String id, Title title, String site, boolean withoutMethod, List<CreditEntry> entries) {

    public CreditLedger {
        entries = List.copyOf(entries);
    }

    /** Sum of a row over all years [tCO2e]. */
    public double totalTco2e(CreditEntry.Row row) {
        return entries.stream()
                .filter(entry -> entry.row() == row)
                .mapToDouble(CreditEntry::tco2e)
                .sum();
    }

    /** Money of a row over all years [yuan]. */
    public double totalYuan(CreditEntry.Row row) {
        return entries.stream()
                .filter(entry -> entry.row() == row)
                .mapToDouble(CreditEntry::yuan)
                .sum();
    }

    /** Balance of a row at the end of the crediting period [tCO2e]. */
    public double lastTco2e(CreditEntry.Row row) {
        return entries.stream()
                .filter(entry -> entry.row() == row)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .tco2e();
    }

    /** Credits sold in the years {@code from} to {@code to} [tCO2e]. */
    public double soldTco2e(int from, int to) {
        return entries.stream()
                .filter(entry -> entry.row() == CreditEntry.Row.SOLD && entry.year() >= from && entry.year() <= to)
                .mapToDouble(CreditEntry::tco2e)
                .sum();
    }
}
