package io.greenpark.core.sink;

import io.greenpark.core.carbon.CarbonAccount;
import io.greenpark.core.carbon.CarbonLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The balance sheet of a region: emissions of its parks and its sinks side by side; docs/model.md eq. (SNK-37). */
public final class RegionBalance {

    private RegionBalance() {}

    /**
     * The rows of the years {@code firstYear} to {@code lastYear}; none without sinks.
     *
     * @param carbon emissions of all parks
     * @param sinks ledgers of the sites, which may hold more years
     * @param credits ledgers of the credits
     */
    public static List<BalanceRow> of(
            CarbonAccount carbon, List<SinkLedger> sinks, List<CreditLedger> credits, int firstYear, int lastYear) {
        if (sinks.isEmpty()) {
            return List.of();
        }
        List<BalanceRow> rows = new ArrayList<>();
        operational(carbon).forEach((row, tco2e) -> rows.add(new BalanceRow(BalanceRow.OPERATIONAL, row, tco2e)));
        double stockTco2e = sinks.stream()
                .mapToDouble(ledger -> flowsTco2e(ledger, true, firstYear, lastYear))
                .sum();
        double gasesTco2e = sinks.stream()
                .mapToDouble(ledger -> flowsTco2e(ledger, false, firstYear, lastYear))
                .sum();
        double soldTco2e = credits.stream()
                .mapToDouble(ledger -> ledger.soldTco2e(firstYear, lastYear))
                .sum();
        rows.add(new BalanceRow(BalanceRow.SINKS, BalanceRow.STOCK_CHANGE, stockTco2e));
        rows.add(new BalanceRow(BalanceRow.SINKS, BalanceRow.GASES, gasesTco2e));
        rows.add(new BalanceRow(BalanceRow.SINKS, BalanceRow.CREDITS_SOLD, -soldTco2e));
        rows.add(new BalanceRow(BalanceRow.SINKS, BalanceRow.OWN_CLAIM, stockTco2e + gasesTco2e - soldTco2e));
        return rows;
    }

    /** Scope 1, and scope 2 by every method that the account knows. */
    private static Map<String, Double> operational(CarbonAccount carbon) {
        Map<String, Double> rows = new TreeMap<>();
        rows.put(CarbonLine.SCOPE1, 0.0);
        for (CarbonLine line : carbon.lines()) {
            if (line.scope().equals(CarbonLine.SCOPE1)) {
                rows.merge(CarbonLine.SCOPE1, line.tco2e(), Double::sum);
            } else if (line.scope().equals(CarbonLine.SCOPE2)) {
                rows.merge(CarbonLine.SCOPE2 + "-" + line.method(), line.tco2e(), Double::sum);
            }
        }
        return rows;
    }

    /** Flows of the pools that have a stock, or of those that have none. */
    private static double flowsTco2e(SinkLedger ledger, boolean ofStock, int firstYear, int lastYear) {
        Set<String> stocks = ledger.entries().stream()
                .filter(entry -> !entry.flow())
                .map(SinkEntry::pool)
                .collect(Collectors.toSet());
        return ledger.entries().stream()
                .filter(entry -> firstYear <= entry.year() && entry.year() <= lastYear)
                .filter(entry -> entry.flow() && stocks.contains(entry.pool()) == ofStock)
                .mapToDouble(SinkEntry::tco2e)
                .sum();
    }
}
