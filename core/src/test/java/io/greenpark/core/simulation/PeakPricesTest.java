package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.dispatch.DemandCharge.PeakPrice;
import io.greenpark.core.settlement.BillingTerms;
import io.greenpark.core.settlement.DemandTerms;
import io.greenpark.core.settlement.MarketTerms;
import io.greenpark.core.settlement.SideTerms;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.EnergyPrice;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What dispatch is told of peaks, by the mode in which a month is billed: 20 MVA, 40,000 yuan/(MW·month), a contract of 12 MW. */
class PeakPricesTest {

    private static final BillingTerms TERMS = new BillingTerms(
            Studies.tariff(Studies.dayAndNight()),
            CapacityMode.CHEAPEST,
            BillingTerms.QUARTER,
            20.0,
            new DemandTerms(1.0, 1, 12.0, 0.0, 0),
            null,
            EnergyPrice.level(300.0),
            MarketTerms.NONE,
            SideTerms.NONE,
            Map.of());

    @Test
    void everyModeHasItsPriceAndWhatIsPaidInAnyCase() {
        YearMonth january = YearMonth.of(2027, 1);
        YearMonth april = YearMonth.of(2027, 4);
        YearMonth july = YearMonth.of(2027, 7);

        Map<YearMonth, PeakPrice> prices = PeakPrices.byMonth(
                TERMS,
                Map.of(january, CapacityMode.TRANSFORMER, april, CapacityMode.DEMAND, july, CapacityMode.CONTRACT));

        // by demand 40 % of 20 MVA are paid in any case, by contract its 12 MW
        assertThat(prices)
                .containsEntry(january, PeakPrice.FREE)
                .containsEntry(april, new PeakPrice(40_000.0, 8.0))
                .containsEntry(july, new PeakPrice(40_000.0, 12.0));
    }
}
