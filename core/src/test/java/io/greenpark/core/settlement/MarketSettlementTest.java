package io.greenpark.core.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.EnergyComponent;
import io.greenpark.core.tariff.EnergyPrice;
import io.greenpark.core.tariff.HighUseDiscount;
import io.greenpark.core.tariff.Tariff;
import io.greenpark.core.tariff.Tariffs;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is settled in the market, by hand: January and February 2027, 744 and 672 hours. */
class MarketSettlementTest {

    /** Smallest amount of money on a bill. */
    private static final double CENT = 0.005;

    /** Its capacity charge rounds to nothing. */
    private static final double LEAST_MVA = 1e-9;

    private static final double JANUARY = 744.0;
    private static final TimeAxis AXIS = new TimeAxis(
            TimeAxis.ofYear(2027, Duration.ofHours(1), ZoneOffset.ofHours(8)).start(),
            Duration.ofHours(1),
            744 + 672,
            ZoneOffset.ofHours(8));

    @Nested
    @DisplayName("purchase")
    class Purchase {

        /** Real time 400, day ahead 380 for 8 MW, contract 350 for 5 MW; 10 MW are drawn. */
        @Test
        void contractsDayAheadAndRealTimeAreRowsOfTheirOwn() {
            var terms = market(List.of(new DayAhead(EnergyPrice.level(380.0), level(8.0))), DeviationCharge.NONE);

            Bill bill = bill(terms, SideTerms.NONE, level(10.0), level(0.0));

            assertThat(yuan(bill, BillRow.PURCHASE)).isCloseTo(10.0 * 400.0 * JANUARY, within(CENT));
            assertThat(yuan(bill, BillRow.DAY_AHEAD_DIFFERENCE)).isCloseTo(8.0 * -20.0 * JANUARY, within(CENT));
            assertThat(yuan(bill, BillRow.CONTRACT_DIFFERENCE)).isCloseTo(5.0 * -30.0 * JANUARY, within(CENT));
            // 5 MW at 350, 3 MW at 380, 2 MW at 400
            assertThat(energyYuan(bill)).isCloseTo((1750.0 + 1140.0 + 800.0) * JANUARY, within(3 * CENT));
        }

        @Test
        void withoutADayAheadContractsAreSettledAgainstThePurchasePrice() {
            Bill bill = bill(market(List.of(), DeviationCharge.NONE), SideTerms.NONE, level(10.0), level(0.0));

            // 5 MW at 350 in place of 400
            assertThat(yuan(bill, BillRow.CONTRACT_DIFFERENCE)).isCloseTo(5.0 * -50.0 * JANUARY, within(CENT));
        }

        /** 5 MW contracted, 10 % free, 60 yuan above, 30 yuan below. */
        @ParameterizedTest
        @CsvSource({"5.4, 0, 0", "5.5, 0, 0", "6.5, 1, 60", "4.5, 0, 0", "3.5, 1, 30"})
        void deviationsBeyondTheBandAreCharged(double drawnMw, double chargedMw, double price) {
            var terms = market(List.of(), new DeviationCharge(0.1, 60.0, 30.0));

            Bill bill = bill(terms, SideTerms.NONE, level(drawnMw), level(0.0));

            assertThat(yuan(bill, BillRow.DEVIATION)).isCloseTo(chargedMw * price * JANUARY, within(CENT));
            assertThat(line(bill, BillRow.DEVIATION).quantity()).isCloseTo(chargedMw * JANUARY, within(1e-6));
        }

        /** Settlement of the difference is the settlement of volumes at their prices, whatever prices and volumes are. */
        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {1, 2, 3, 5, 8})
        void theRowsAddUpToVolumesAtTheirPrices(long seed) {
            var random = new SplittableRandom(seed);
            double[] drawn = random.doubles(AXIS.steps(), 0.0, 20.0).toArray();
            double[] declared = random.doubles(AXIS.steps(), 0.0, 20.0).toArray();
            double[] contracted = random.doubles(AXIS.steps(), 0.0, 20.0).toArray();
            double[] realTime = random.doubles(AXIS.steps(), -100.0, 900.0).toArray();
            double[] dayAhead = random.doubles(AXIS.steps(), -100.0, 900.0).toArray();
            var terms = new MarketTerms(
                    List.of(new DayAhead(stepwise(dayAhead), new PowerSeries(AXIS, declared))),
                    List.of(new EnergyContract("year", new PowerSeries(AXIS, contracted), EnergyPrice.level(370.0))),
                    DeviationCharge.NONE);

            Bill bill = Settlement.bill(
                    terms(stepwise(realTime), terms, SideTerms.NONE), new PowerSeries(AXIS, drawn), level(0.0));

            double yuan = 0.0;
            for (int k = 0; k < AXIS.steps(); k++) {
                yuan += contracted[k] * 370.0
                        + (declared[k] - contracted[k]) * dayAhead[k]
                        + (drawn[k] - declared[k]) * realTime[k];
            }
            assertThat(bill.amountYuan(BillRow.PURCHASE)
                            + bill.amountYuan(BillRow.DAY_AHEAD_DIFFERENCE)
                            + bill.amountYuan(BillRow.CONTRACT_DIFFERENCE))
                    .isCloseTo(yuan, within(6 * CENT));
        }

        /** 744 MWh in January, twice as much in an hour of the day as in one of the night: 31 days of 8 + 16/2 shares. */
        @Test
        void aVolumeByMonthFollowsItsCurve() {
            Double[] shares = new Double[24];
            Arrays.fill(shares, 1.0);
            Arrays.fill(shares, 8, 16, 2.0);
            Double[] months = new Double[12];
            Arrays.fill(months, 0.0);
            months[0] = 744.0;

            PowerSeries power = ContractVolume.of(AXIS, List.of(months), List.of(shares));

            assertThat(power.get(0)).isCloseTo(24.0 / 32.0, within(1e-12));
            assertThat(power.get(8)).isCloseTo(48.0 / 32.0, within(1e-12));
            assertThat(power.energyMwh(AXIS.monthSpans().get(0))).isCloseTo(744.0, within(1e-9));
            assertThat(power.energyMwh(AXIS.monthSpans().get(1))).isZero();
        }
    }

    @Nested
    @DisplayName("beside purchase")
    class Beside {

        @Test
        void olderPlantsAreSettledAgainstTheMeanPriceOfTheMonth() {
            // the market pays 300 at night and 200 by day, on the mean 250; export by day only earns 200 + (374.9 −
            // 250)
            double[] price = new double[AXIS.steps()];
            double[] export = new double[AXIS.steps()];
            Arrays.setAll(price, k -> k % 24 < 12 ? 300.0 : 200.0);
            Arrays.setAll(export, k -> k % 24 < 12 ? 0.0 : 4.0);
            var mechanism = new Mechanism(0.8, EnergyPrice.level(374.9), stepwise(price));

            Bill bill = bill(
                    MarketTerms.NONE,
                    new SideTerms(List.of(mechanism), List.of(), new Netting.None()),
                    level(0.0),
                    new PowerSeries(AXIS, export));

            assertThat(yuan(bill, BillRow.MECHANISM_DIFFERENCE))
                    .isCloseTo(-0.8 * 4.0 * 372.0 * (374.9 - 250.0), within(CENT));
            assertThat(bill.exportIncomeYuan()).isPositive();
        }

        @Test
        void servicesEarnWhatIsStated() {
            var service = new ServiceIncome(BillRow.DEMAND_RESPONSE, 3.0, 2_000.0, Collections.nCopies(12, 5.0), 400.0);

            Bill bill = bill(
                    MarketTerms.NONE,
                    new SideTerms(List.of(), List.of(service), new Netting.None()),
                    level(1.0),
                    level(0.0));

            // 3 MW · 2,000 + 5 MWh · 400 in each month
            assertThat(bill.serviceIncomeYuan()).isEqualTo(16_000.0);
            assertThat(bill.exportIncomeYuan()).isZero();
            assertThat(bill.netGridYuan()).isEqualTo(bill.gridBillYuan() - 16_000.0);
        }

        @Test
        void aRowThatIsNoServiceIsRefused() {
            assertThatThrownBy(
                            () -> new ServiceIncome(BillRow.EXPORT, 3.0, 2_000.0, Collections.nCopies(12, 5.0), 400.0))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("row must be that of a service, but is EXPORT");
        }
    }

    /** Export 6 MW in January and 1 MW in February; import 2 MW and 3 MW. All prices per MWh together: 400 and the loss. */
    @Nested
    @DisplayName("netting")
    class Nets {

        private static final double LOSS = 400.0 * 0.0378 / 0.9622;

        private final PowerSeries importMw = months(2.0, 3.0);
        private final PowerSeries exportMw = months(6.0, 1.0);

        @Test
        void energyIsCarriedOnAndWhatIsLeftEarnsItsPrice() {
            Bill bill = netted(new Netting.Energy(12, 200.0));

            // January: 2 of 6 MW; carried 4 MW · 744 h = 2,976 MWh, with 672 MWh more against 2,016 MWh: 1,632 are left
            assertThat(yuan(bill, BillRow.NET_METERING)).isCloseTo(-2.0 * 744.0 * (400.0 + LOSS), within(3 * CENT));
            assertThat(line(bill, 2, BillRow.NET_METERING).quantity()).isCloseTo(2016.0, within(1e-9));
            assertThat(bill.has(BillRow.NET_SURPLUS)).isTrue();
            assertThat(bill.amountYuan(BillRow.NET_SURPLUS)).isCloseTo(-1632.0 * 200.0, within(CENT));
            assertThat(line(bill, 2, BillRow.NET_SURPLUS).quantity()).isCloseTo(1632.0, within(1e-9));
        }

        @Test
        void theNettingYearEndsWhereItIsStated() {
            Bill bill = netted(new Netting.Energy(1, 200.0));

            assertThat(line(bill, 1, BillRow.NET_SURPLUS).quantity()).isCloseTo(2976.0, within(1e-9));
            assertThat(line(bill, 2, BillRow.NET_METERING).quantity()).isCloseTo(672.0, within(1e-9));
        }

        @Test
        void moneyIsCarriedOnAndAShareOfTheRestIsPaidOut() {
            Bill bill = bill(
                    MarketTerms.NONE,
                    new SideTerms(List.of(), List.of(), new Netting.Money(12, 0.5)),
                    importMw,
                    exportMw,
                    EnergyPrice.level(300.0));

            // January: 1,488 MWh · 415.71 − 4,464 MWh · 300 is below zero, all of it is carried on
            double january = 1488.0 * (400.0 + LOSS) - 4464.0 * 300.0;
            double february = 2016.0 * (400.0 + LOSS) - 672.0 * 300.0;
            assertThat(january).isNegative();
            assertThat(january + february).as("what is left").isNegative();
            assertThat(bill.totalYuan(AXIS.months().get(0))).isZero();
            assertThat(bill.totalYuan(AXIS.months().get(1))).isCloseTo(0.5 * (january + february), within(4 * CENT));
        }

        @Test
        void aMonthThatCostsSomethingUsesWhatWasCarried() {
            Bill bill = bill(
                    MarketTerms.NONE,
                    new SideTerms(List.of(), List.of(), new Netting.Money(12, 0.0)),
                    importMw,
                    exportMw,
                    EnergyPrice.level(150.0));

            double january = 1488.0 * (400.0 + LOSS) - 4464.0 * 150.0;
            double february = 2016.0 * (400.0 + LOSS) - 672.0 * 150.0;
            assertThat(january).isNegative();
            assertThat(bill.totalYuan()).isCloseTo(january + february, within(4 * CENT));
            assertThat(yuan(bill, BillRow.CREDIT_CARRIED)).isCloseTo(-january, within(2 * CENT));
            assertThat(line(bill, 2, BillRow.CREDIT_CARRIED).amountYuan()).isCloseTo(january, within(2 * CENT));
        }

        @Test
        void withoutExportNettingChangesNothing() {
            for (Netting netting : List.of(new Netting.Energy(12, 200.0), new Netting.Money(6, 0.3))) {
                Bill bill = bill(MarketTerms.NONE, new SideTerms(List.of(), List.of(), netting), importMw, level(0.0));

                assertThat(bill.totalYuan())
                        .isEqualTo(bill(MarketTerms.NONE, SideTerms.NONE, importMw, level(0.0))
                                .totalYuan());
            }
        }

        private Bill netted(Netting netting) {
            return bill(MarketTerms.NONE, new SideTerms(List.of(), List.of(), netting), importMw, exportMw);
        }

        private static PowerSeries months(double january, double february) {
            double[] mw = new double[AXIS.steps()];
            Arrays.setAll(mw, k -> k < 744 ? january : february);
            return new PowerSeries(AXIS, mw);
        }
    }

    private static MarketTerms market(List<DayAhead> dayAhead, DeviationCharge deviation) {
        return new MarketTerms(
                dayAhead, List.of(new EnergyContract("year", level(5.0), EnergyPrice.level(350.0))), deviation);
    }

    private static Bill bill(MarketTerms market, SideTerms side, PowerSeries importMw, PowerSeries exportMw) {
        return bill(market, side, importMw, exportMw, EnergyPrice.level(0.0));
    }

    private static Bill bill(
            MarketTerms market, SideTerms side, PowerSeries importMw, PowerSeries exportMw, EnergyPrice export) {
        return Settlement.bill(terms(EnergyPrice.level(400.0), market, side, export), importMw, exportMw);
    }

    private static BillingTerms terms(EnergyPrice purchase, MarketTerms market, SideTerms side) {
        return terms(purchase, market, side, EnergyPrice.level(0.0));
    }

    private static BillingTerms terms(EnergyPrice purchase, MarketTerms market, SideTerms side, EnergyPrice export) {
        Tariff liaoning = Tariffs.liaoning10kv(Tariffs.noTimeOfUse(), HighUseDiscount.NONE);
        return new BillingTerms(
                liaoning.with(
                        List.of(new EnergyComponent(BillRow.PURCHASE, purchase, false, 1.0)), Tariffs.noTimeOfUse()),
                CapacityMode.TRANSFORMER,
                BillingTerms.QUARTER,
                LEAST_MVA,
                DemandTerms.metered(1.0),
                null,
                export,
                market,
                side,
                Map.of());
    }

    private static EnergyPrice stepwise(double[] yuanPerMwh) {
        return new EnergyPrice.Stepwise(new PriceSeries(AXIS, yuanPerMwh));
    }

    private static PowerSeries level(double mw) {
        return PowerSeries.constant(AXIS, mw);
    }

    /** Energy rows of January but the upstream loss. */
    private static double energyYuan(Bill bill) {
        return yuan(bill, BillRow.PURCHASE)
                + yuan(bill, BillRow.DAY_AHEAD_DIFFERENCE)
                + yuan(bill, BillRow.CONTRACT_DIFFERENCE);
    }

    private static double yuan(Bill bill, BillRow row) {
        return line(bill, row).amountYuan();
    }

    private static BillLine line(Bill bill, BillRow row) {
        return line(bill, 1, row);
    }

    private static BillLine line(Bill bill, int month, BillRow row) {
        return bill.lines().stream()
                .filter(line -> line.month().getMonthValue() == month && line.row() == row)
                .findFirst()
                .orElseThrow();
    }
}
