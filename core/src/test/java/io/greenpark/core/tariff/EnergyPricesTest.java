package io.greenpark.core.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnergyPricesTest {

    private static final double ROUNDING_YUAN_PER_MWH = 1e-9;

    private static final Tariff TARIFF = Tariffs.liaoning10kv(Tariffs.morningPeak(), HighUseDiscount.NONE);

    @ParameterizedTest(name = "{0} min, step {1}: {2}")
    @CsvSource({
        // minutes, step of the day, ratio of the hour
        "60,  6, 0.5",
        // half of the hour from 07:00 is peak
        "60,  7, 1.0",
        "60,  8, 1.5",
        "60, 10, 1.0",
        "30, 14, 0.5",
        "30, 15, 1.5",
        "15, 29, 0.5",
        "15, 30, 1.5",
        "15, 41, 1.5",
        "15, 42, 0.5",
    })
    void purchaseFollowsTheBandsAndLongStepsTakeTheirMean(int minutes, int step, double ratio) {
        var prices = EnergyPrices.of(TARIFF, day(minutes));

        assertThat(prices.rows().get(BillRow.PURCHASE).get(step))
                .isCloseTo(374.9 * ratio, within(ROUNDING_YUAN_PER_MWH));
    }

    @Test
    void upstreamLossRestsOnTheFlatPurchasePrice() {
        var loss = EnergyPrices.of(TARIFF, day(60)).rows().get(BillRow.UPSTREAM_LOSS);

        // golden test BILL-2: 0.3749 · 0.0378 / (1 − 0.0378) yuan/kWh
        assertThat(loss.get(0)).isCloseTo(14.7279, within(5e-5));
        assertThat(loss.get(8)).isEqualTo(loss.get(0));
    }

    @Test
    void totalIsTheSumOfAllRows() {
        var prices = EnergyPrices.of(TARIFF, day(60));

        // peak: 374.9 · 1.5 + 105.3 + 0 + 26.825 + 14.72792
        assertThat(prices.total().get(8))
                .isCloseTo(562.35 + 105.3 + 26.825 + 374.9 * 0.0378 / 0.9622, within(ROUNDING_YUAN_PER_MWH));
        assertThat(prices.rows()).hasSize(5).doesNotContainKeys(BillRow.NETWORK_CAPACITY, BillRow.EXPORT);
    }

    private static TimeAxis day(int minutes) {
        return new TimeAxis(
                Instant.parse("2026-12-31T16:00:00Z"),
                Duration.ofMinutes(minutes),
                24 * 60 / minutes,
                ZoneOffset.ofHours(8));
    }
}
