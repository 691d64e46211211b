package io.greenpark.core.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.EnergyComponent;
import io.greenpark.core.tariff.EnergyPrice;
import io.greenpark.core.tariff.HighUseDiscount;
import io.greenpark.core.tariff.Tariff;
import io.greenpark.core.tariff.Tariffs;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bills under other terms, on the 10 kV tariff of the fourth Liaoning period and 10 MVA. */
class BillVariantsTest {

    /** Smallest amount of money on a bill. */
    private static final double CENT = 0.005;

    private static final TimeAxis YEAR = TimeAxis.ofYear(2027, Duration.ofHours(1), ZoneOffset.ofHours(8));
    private static final Tariff TARIFF = Tariffs.liaoning10kv(Tariffs.noTimeOfUse(), HighUseDiscount.NONE);
    private static final PowerSeries NONE = PowerSeries.constant(YEAR, 0.0);

    /** Golden test PRC-1: 23 + 0.1053 · 0.5 · 730 = 61.4345 yuan per kVA and month. */
    @Test
    void thePriceOfDirectConnectionsIsThatOfTheRule() {
        Tariff direct = TARIFF.directConnection(0.5);

        assertThat(direct.capacity().capacityChargeYuanPerMvaMonth()).isCloseTo(61_434.5, within(1e-6));
        assertThat(direct.energy()).extracting(EnergyComponent::row).doesNotContain(BillRow.NETWORK_ENERGY);
    }

    /** 10 MVA at an average load rate of 0.5 break even at 5 MW all the time, as a year has twelve times 730 hours. */
    @ParameterizedTest
    @CsvSource({"4.9, false", "5.1, true"})
    void directConnectionIsCheaperForThoseWhoDrawMuch(double mw, boolean cheaper) {
        Bill bill = Settlement.bill(
                terms(
                        CapacityMode.TRANSFORMER,
                        Map.of(BillVariant.DIRECT_CONNECTION, PurchaseTerms.of(TARIFF.directConnection(0.5)))),
                PowerSeries.constant(YEAR, mw),
                NONE);

        Bill direct = bill.variants().get(BillVariant.DIRECT_CONNECTION);
        assertThat(direct.gridBillYuan() < bill.gridBillYuan()).isEqualTo(cheaper);
        // the network charge of the year against that on the transformers
        assertThat(direct.gridBillYuan() - bill.gridBillYuan())
                .isCloseTo(105.3 * (10.0 * 0.5 - mw) * 8760.0, within(24 * CENT));
    }

    @ParameterizedTest
    @CsvSource({"1, 2027-05", "3, 2027-04", "6, 2027-01", "12, 2027-01"})
    void aBillingPeriodIsAPartOfTheCalendarYear(int months, YearMonth first) {
        var terms = new BillingTerms(
                TARIFF,
                CapacityMode.CHEAPEST,
                months,
                10.0,
                DemandTerms.metered(1.0),
                null,
                EnergyPrice.level(0.0),
                MarketTerms.NONE,
                SideTerms.NONE,
                Map.of());

        assertThat(terms.periodOf(YearMonth.of(2027, 5))).isEqualTo(first);
    }

    @Test
    void aChoiceMadeBeforeIsBilledWhateverTheMetersShow() {
        Map<YearMonth, CapacityMode> chosen =
                YEAR.months().stream().collect(Collectors.toMap(month -> month, month -> CapacityMode.DEMAND));

        var meters = new Settlement(
                PricedTerms.of(terms(CapacityMode.CHEAPEST, Map.of()), YEAR),
                PowerSeries.constant(YEAR, 9.0),
                NONE,
                NONE);
        Bill cheapest = meters.bill(Map.of());
        Bill bill = meters.bill(chosen);

        // 9 of 10 MVA: the transformers would be cheaper
        assertThat(bill.modes()).isEqualTo(chosen);
        assertThat(bill.amountYuan(BillRow.NETWORK_CAPACITY)).isEqualTo(12 * 9.0 * 36_800.0);
        // nothing of one bill stays in the next of the same meters
        assertThat(meters.bill(Map.of()).lines()).isEqualTo(cheapest.lines()).isNotEqualTo(bill.lines());
    }

    @Test
    void anotherWayToBuyIsBilledOnTheSameMeters() {
        Tariff market =
                TARIFF.with(List.of(new EnergyComponent(BillRow.PURCHASE, 350.0, false)), Tariffs.noTimeOfUse());

        Bill bill = Settlement.bill(
                terms(CapacityMode.DEMAND, Map.of(BillVariant.MARKET, PurchaseTerms.of(market))),
                PowerSeries.constant(YEAR, 6.0),
                NONE);

        assertThat(bill.variants().get(BillVariant.MARKET).lines())
                .filteredOn(line -> line.row() == BillRow.PURCHASE)
                .allMatch(line -> Math.abs(line.priceYuanPerUnit() - 350.0) < CENT);
        assertThat(Bill.sum(List.of(bill, bill)).variants()).isEmpty();
    }

    @Test
    void aNetworkPriceThatChangesHasNoPriceOfDirectConnections() {
        Tariff monthly = TARIFF.with(
                List.of(
                        new EnergyComponent(BillRow.PURCHASE, 350.0, false),
                        new EnergyComponent(
                                BillRow.NETWORK_ENERGY,
                                new EnergyPrice.Monthly(Collections.nCopies(12, 100.0)),
                                false,
                                1.0)),
                Tariffs.noTimeOfUse());

        assertThatThrownBy(() -> monthly.directConnection(0.5))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("price must be the same at all times, but is Monthly");
    }

    private static BillingTerms terms(CapacityMode mode, Map<BillVariant, PurchaseTerms> others) {
        return new BillingTerms(
                TARIFF,
                mode,
                BillingTerms.QUARTER,
                10.0,
                DemandTerms.metered(1.0),
                null,
                EnergyPrice.level(0.0),
                MarketTerms.NONE,
                SideTerms.NONE,
                others);
    }
}
