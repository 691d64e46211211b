package io.greenpark.core.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.carbon.CarbonAccount;
import io.greenpark.core.carbon.CarbonLine;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.sink.CreditEntry.Row;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Emissions and sinks stand side by side and are never added. */
class RegionBalanceTest {

    private static final YearMonth MARCH = YearMonth.of(2027, 3);

    private static CarbonLine line(String scope, String method, double tco2e) {
        return new CarbonLine(MARCH, scope, method, "source", tco2e, "t", 1.0, tco2e);
    }

    private static final CarbonAccount CARBON = new CarbonAccount(List.of(
            line("scope1", "fuel", 10.0),
            line("scope1", "fuel", 5.0),
            line("scope2", "location", 40.0),
            line("scope2", "market", 60.0),
            line("scope3", "upstream", 7.0)));

    @Test
    void everySideHasItsOwnRows() {
        RegionTotals totals = new RegionTotals(
                List.of(),
                List.of(
                        new SinkEntry(2027, "all", "stock-change", 100.0, 9.0, 90.0, 111.0),
                        new SinkEntry(2027, "all", "gases", -30.0, 12.0, -43.0, -19.0),
                        new SinkEntry(2027, "all", "net-flow", 70.0, 15.0, 54.0, 86.0)));
        var credits = new CreditLedger(
                "wood",
                Title.of("wood"),
                "site",
                false,
                List.of(
                        new CreditEntry(2026, Row.SOLD, 8.0, 0.0),
                        new CreditEntry(2027, Row.SOLD, 20.0, 0.0),
                        new CreditEntry(2027, Row.HELD, 50.0, 0.0)));

        assertThat(RegionBalance.of(CARBON, totals, List.of(credits), 2027, 2027))
                .containsExactly(
                        new BalanceRow("operational", "scope1", 15.0, null),
                        new BalanceRow("operational", "scope2-location", 40.0, null),
                        new BalanceRow("operational", "scope2-market", 60.0, null),
                        new BalanceRow("sinks", "stock-change", 100.0, new SinkInterval(9.0, 90.0, 111.0)),
                        new BalanceRow("sinks", "gases", -30.0, new SinkInterval(12.0, -43.0, -19.0)),
                        new BalanceRow("sinks", "credits-sold", -20.0, null),
                        // 100 bound, 30 of methane, 20 sold in the year of the study, which is known exactly
                        new BalanceRow("sinks", "own-claim", 50.0, new SinkInterval(15.0, 34.0, 66.0)));
    }

    @Test
    void withoutSinksThereIsNoSheet() {
        assertThat(RegionBalance.of(CARBON, RegionTotals.NONE, List.of(), 2027, 2027))
                .isEmpty();
    }
}
