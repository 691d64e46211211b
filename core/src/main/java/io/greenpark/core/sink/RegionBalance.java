package io.greenpark.core.sink;

import io.greenpark.core.carbon.CarbonAccount;
import io.greenpark.core.carbon.CarbonLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The balance sheet of a region: emissions of its parks and its sinks side by side; docs/model.md eq. (SNK-37). */
public final class RegionBalance {

    private RegionBalance() {}

    /**
     * The rows of the years {@code firstYear} to {@code lastYear}; none without sinks.
     *
     * @param carbon emissions of all parks
     * @param totals sums over the sites in the same years
     * @param credits ledgers of the credits
     */
    public static List<BalanceRow> of(
            CarbonAccount carbon, RegionTotals totals, List<CreditLedger> credits, int firstYear, int lastYear) {
        if (totals.study().isEmpty()) {
            return List.of();
        }
        List<BalanceRow> rows = new ArrayList<>();
        operational(carbon).forEach((row, tco2e) -> rows.add(new BalanceRow(BalanceRow.OPERATIONAL, row, tco2e, null)));
        double soldTco2e = credits.stream()
                .mapToDouble(ledger -> ledger.soldTco2e(firstYear, lastYear))
                .sum();
        SinkEntry net = totals.ofStudy(RegionTotals.NET_FLOW);
        rows.add(sink(totals.ofStudy(BalanceRow.STOCK_CHANGE)));
        rows.add(sink(totals.ofStudy(BalanceRow.GASES)));
        rows.add(new BalanceRow(BalanceRow.SINKS, BalanceRow.CREDITS_SOLD, -soldTco2e, null));
        rows.add(new BalanceRow(
                BalanceRow.SINKS,
                BalanceRow.OWN_CLAIM,
                net.tco2e() - soldTco2e,
                SinkInterval.of(net).less(soldTco2e)));
        return rows;
    }

    private static BalanceRow sink(SinkEntry entry) {
        return new BalanceRow(BalanceRow.SINKS, entry.cause(), entry.tco2e(), SinkInterval.of(entry));
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
}
