package io.greenpark.core.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.ledger.GridCover;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two products of 100 MWh each in two days of 10 MW, of which the grid delivers 6. */
class PowerAgreementsTest {

    private static final double ROUNDING = 1e-9;
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final TimeAxis AXIS =
            new TimeAxis(LocalDate.of(2027, 3, 30).atStartOfDay().toInstant(CHINA), Duration.ofHours(1), 48, CHINA);

    private static Product product(String id, double ppaFraction) {
        return new Product(
                id,
                Title.of(id),
                18_250.0,
                new Inputs(1.0, 0.0, 0.3, List.of()),
                Allocation.NONE,
                List.of(),
                "310520",
                new Trade(100.0, 0.3, 0.0, false, ppaFraction, null));
    }

    private static EnergyBook book() {
        Map<EnergyFlow, double[]> flows = new EnumMap<>(EnergyFlow.class);
        for (EnergyFlow flow : EnergyFlow.values()) {
            flows.put(flow, new double[48]);
        }
        Arrays.fill(flows.get(EnergyFlow.CONSUMED_MWH), 10.0);
        Arrays.fill(flows.get(EnergyFlow.GRID_MWH), 6.0);
        Arrays.fill(flows.get(EnergyFlow.GREEN_MWH), 4.0);
        return StatedEnergyBook.of(AXIS, flows, Map.of(), 0.0);
    }

    private static PowerAgreements agreements(double receivedMwh, Product... products) {
        return PowerAgreements.of(
                List.of(products),
                book(),
                new GridCover(List.of(new GridCover.Month(YearMonth.of(2027, 3), 288.0, receivedMwh, 0.0, 0.0))));
    }

    @Test
    void whatTheLedgerHasReceivedIsProvedOnceForAllProducts() {
        // 60 MWh of each from the grid: 30 and 60 are stated as agreed, 45 are received
        PowerAgreements agreed = agreements(45.0, product("a", 0.5), product("b", 1.0));

        assertThat(agreed.statedMwh()).isCloseTo(90.0, within(ROUNDING));
        assertThat(agreed.unprovedMwh()).isCloseTo(45.0, within(ROUNDING));
        assertThat(agreed.proved(product("a", 0.5)).trade().ppaFraction()).isCloseTo(0.25, within(ROUNDING));
        assertThat(agreed.proved(product("b", 1.0)).trade().ppaFraction()).isCloseTo(0.5, within(ROUNDING));
    }

    @Test
    void withoutAnyNothingIsProvedAndWithEnoughAll() {
        assertThat(agreements(0.0, product("b", 1.0))
                        .proved(product("b", 1.0))
                        .trade()
                        .ppaFraction())
                .isZero();
        PowerAgreements enough = agreements(61.0, product("b", 1.0));
        assertThat(enough.proved(product("b", 1.0)).trade().ppaFraction()).isEqualTo(1.0);
        assertThat(enough.unprovedMwh()).isZero();
    }

    @Test
    void noAgreementNeedsNoProof() {
        assertThat(agreements(0.0, product("a", 0.0)).unprovedMwh()).isZero();
    }
}
