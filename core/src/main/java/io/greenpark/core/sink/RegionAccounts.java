package io.greenpark.core.sink;

import java.util.List;

/**
 * What is known about the sinks of a region beside their ledgers.
 *
 * @param credits ledgers of the credits
 * @param targets targets in every reading
 * @param balance emissions and sinks of the years of the study, side by side; empty without sinks
 * @param totals sums over the sites
 */
public record RegionAccounts(
        List<CreditLedger> credits, List<TargetResult> targets, List<BalanceRow> balance, RegionTotals totals) {

    /** Nothing is known. */
    public static final RegionAccounts NONE = new RegionAccounts(List.of(), List.of(), List.of(), RegionTotals.NONE);

    public RegionAccounts {
        credits = List.copyOf(credits);
        targets = List.copyOf(targets);
        balance = List.copyOf(balance);
    }

    /** Sum over the ledgers of a row of all years [tCO2e]. */
    public double creditsTco2e(CreditEntry.Row row) {
        return credits.stream().mapToDouble(ledger -> ledger.totalTco2e(row)).sum();
    }
}
