package io.greenpark.core.simulation;

import io.greenpark.core.carbon.CarbonAccount;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.sink.BalanceRow;
import io.greenpark.core.sink.CreditEntry.Row;
import io.greenpark.core.sink.CreditLedger;
import io.greenpark.core.sink.CreditProject;
import io.greenpark.core.sink.RegionAccounts;
import io.greenpark.core.sink.RegionBalance;
import io.greenpark.core.sink.SinkBooks;
import io.greenpark.core.time.TimeAxis;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Accounts for credits and targets of the sinks of a case, and sets sinks beside emissions; docs/model.md section 10. */
final class RegionBooks {

    private RegionBooks() {}

    /**
     * What is known about the region.
     *
     * @param carbon emissions of all parks
     * @param sinks ledgers of the sites and their sums in the years of {@code axis}
     */
    static RegionAccounts of(TimeAxis axis, Case variant, CarbonAccount carbon, SinkBooks sinks) {
        List<CreditLedger> credits =
                variant.region().credits().stream().map(CreditProject::book).toList();
        credits.forEach(Invariants::require);
        return new RegionAccounts(
                credits,
                variant.region().targets().check(variant.sinks()),
                RegionBalance.of(
                        carbon,
                        sinks.totals(),
                        credits,
                        axis.firstDate().getYear(),
                        axis.lastDate().getYear()),
                sinks.totals());
    }

    /** Figures of all credits together; nothing where no site earns any. */
    static Map<Indicator, Double> indicators(RegionAccounts region) {
        Map<Indicator, Double> indicators = new EnumMap<>(Indicator.class);
        List<CreditLedger> credits = region.credits();
        if (credits.isEmpty()) {
            return indicators;
        }
        region.balance().stream()
                .filter(row -> row.row().equals(BalanceRow.OWN_CLAIM))
                .forEach(row -> indicators.put(Indicator.SINK_OWN_CLAIM_TCO2E, row.tco2e()));
        indicators.put(Indicator.CREDITS_ISSUED_TCO2E, sum(credits, ledger -> ledger.totalTco2e(Row.ISSUED)));
        indicators.put(Indicator.CREDITS_SOLD_TCO2E, sum(credits, ledger -> ledger.totalTco2e(Row.SOLD)));
        indicators.put(Indicator.CREDITS_CANCELLED_TCO2E, sum(credits, ledger -> ledger.totalTco2e(Row.CANCELLED)));
        indicators.put(Indicator.CREDITS_HELD_TCO2E, sum(credits, ledger -> ledger.lastTco2e(Row.HELD)));
        indicators.put(Indicator.CREDITS_BUFFER_TCO2E, sum(credits, ledger -> ledger.lastTco2e(Row.BUFFER)));
        indicators.put(Indicator.CREDITS_OWED_TCO2E, sum(credits, ledger -> ledger.lastTco2e(Row.OWED)));
        indicators.put(Indicator.CREDIT_REVENUE_YUAN, sum(credits, ledger -> ledger.totalYuan(Row.SOLD)));
        indicators.put(Indicator.CREDIT_MONITORING_YUAN, sum(credits, ledger -> -ledger.totalYuan(Row.MONITORING)));
        return indicators;
    }

    private static double sum(List<CreditLedger> credits, ToDoubleFunction<CreditLedger> figure) {
        return credits.stream().mapToDouble(figure).sum();
    }
}
