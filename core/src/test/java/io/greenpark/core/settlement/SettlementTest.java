package io.greenpark.core.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettlementTest {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final Tariff TARIFF = Tariffs.liaoning10kv(Tariffs.noTimeOfUse(), HighUseDiscount.NONE);

    /** Whole cents are compared as the nearest double. */
    private static final double CENT = 1e-9;

    @Nested
    @DisplayName("worked example: 10 kV, 5 MVA, 3.6 MW, 2,000 MWh in a month")
    class WorkedExample {

        @ParameterizedTest(name = "{0} {1}")
        @CsvSource({
            "TRANSFORMER, purchase, 749800.00",
            "TRANSFORMER, network-energy, 210600.00",
            "TRANSFORMER, network-capacity, 115000.00",
            "TRANSFORMER, upstream-loss, 29455.87",
            "TRANSFORMER, system-operation, 0.00",
            "TRANSFORMER, government-funds, 53650.00",
            "DEMAND, network-capacity, 132480.00",
            "CHEAPEST, network-capacity, 115000.00",
        })
        void everyRowIsRightToTheCent(CapacityMode mode, String row, double amountYuan) {
            Bill bill = Settlement.bill(terms(TARIFF, mode), january(2000.0, 3.6), zero());

            assertThat(amountYuan(bill, row)).isEqualTo(amountYuan);
        }

        @Test
        void totalIsTheSumOfTheRoundedRows() {
            Bill bill = Settlement.bill(terms(TARIFF, CapacityMode.CHEAPEST), january(2000.0, 3.6), zero());

            assertThat(bill.gridBillYuan()).isEqualTo(1_158_505.87);
            assertThat(bill.modes()).containsEntry(JANUARY, CapacityMode.TRANSFORMER);
        }

        @Test
        void highUseLowersTheDemandPrice() {
            Tariff tariff = Tariffs.liaoning10kv(Tariffs.noTimeOfUse(), new HighUseDiscount(260.0, 0.9));

            Bill bill = Settlement.bill(terms(tariff, CapacityMode.DEMAND), january(2000.0, 3.6), zero());

            // 2,000 MWh / 5 MVA = 400 MWh/MVA, above 260; 132,480 · 0.9
            assertThat(amountYuan(bill, "network-capacity")).isEqualTo(119_232.00);
        }
    }

    @ParameterizedTest(name = "{0} MWh in a week of 5 MVA: {1} yuan")
    @CsvSource({
        // a quarter of February, so 5 MVA · 0.25 · 260 = 325 MWh is the threshold; 2 MW · 0.25 · 36,800
        "324.0, 18400.00",
        "325.0, 16560.00",
    })
    void highUseIsMeasuredAgainstTheCoveredPartOfTheMonth(double mwh, double amountYuan) {
        Tariff tariff = Tariffs.liaoning10kv(Tariffs.noTimeOfUse(), new HighUseDiscount(260.0, 0.9));
        var week =
                new TimeAxis(LocalDateTime.of(2027, 2, 1, 0, 0).toInstant(CHINA), Duration.ofHours(1), 7 * 24, CHINA);

        Bill bill = Settlement.bill(
                terms(tariff, CapacityMode.DEMAND),
                PowerSeries.constant(week, mwh / 168.0),
                PowerSeries.constant(week, 0.0));

        assertThat(amountYuan(bill, "network-capacity")).isEqualTo(amountYuan);
    }

    @Nested
    @DisplayName("capacity")
    class Capacity {

        /** The golden test TARIFF-1: modes break even at a demand of 23 / 36.8 = 0.625 of the transformers. */
        @ParameterizedTest(name = "{0} MW of 5 MVA: {1}")
        @CsvSource({"3.10, DEMAND", "3.125, TRANSFORMER", "3.15, TRANSFORMER"})
        void theCheaperModeChangesAtTheBreakEven(double maxMw, CapacityMode cheaper) {
            Bill bill = Settlement.bill(terms(TARIFF, CapacityMode.CHEAPEST), january(1000.0, maxMw), zero());

            assertThat(bill.modes()).containsEntry(JANUARY, cheaper);
        }

        @Test
        void demandIsBilledAtLeastAtItsMinimumShare() {
            Bill bill = Settlement.bill(terms(TARIFF, CapacityMode.DEMAND), january(100.0, 0.5), zero());

            // 0.4 · 5 MVA = 2 MW
            assertThat(line(bill, "network-capacity").quantity()).isCloseTo(2.0, within(CENT));
            assertThat(amountYuan(bill, "network-capacity")).isEqualTo(73_600.00);
        }

        @Test
        void aMeteringIntervalWithinTheStepRaisesTheDemandByThePeakFactor() {
            var terms = new BillingTerms(TARIFF, CapacityMode.DEMAND, 5.0, 1.1, EnergyPrice.level(0.0));

            Bill bill = Settlement.bill(terms, january(1000.0, 3.0), zero());

            // 3 MW · 1.1 · 36,800
            assertThat(amountYuan(bill, "network-capacity")).isEqualTo(121_440.00);
        }

        @Test
        void theModeIsFixedForACalendarQuarter() {
            // high demand in January, low in February and March; then high in April
            TimeAxis axis = axis(YearMonth.of(2027, 1), 4);
            double[] mw = new double[axis.steps()];
            int[] month = axis.monthOfStep();
            double[] demandMw = {4.0, 2.5, 2.5, 4.0};
            Arrays.setAll(mw, k -> demandMw[month[k]]);

            Bill bill = Settlement.bill(
                    terms(TARIFF, CapacityMode.CHEAPEST), new PowerSeries(axis, mw), PowerSeries.constant(axis, 0.0));

            // first quarter: demand (4 + 2.5 + 2.5) · 36,800 = 331,200 against 345,000; second: 147,200 against 115,000
            assertThat(bill.modes().get(YearMonth.of(2027, 1))).isEqualTo(CapacityMode.DEMAND);
            assertThat(bill.modes().get(YearMonth.of(2027, 3))).isEqualTo(CapacityMode.DEMAND);
            assertThat(bill.modes().get(YearMonth.of(2027, 4))).isEqualTo(CapacityMode.TRANSFORMER);
        }

        @Test
        void aHorizonThatBeginsInsideAQuarterChoosesForTheMonthsItCovers() {
            // February and March of the case above with January's demand left out
            TimeAxis axis = axis(YearMonth.of(2027, 2), 2);

            Bill bill = Settlement.bill(
                    terms(TARIFF, CapacityMode.CHEAPEST),
                    PowerSeries.constant(axis, 4.0),
                    PowerSeries.constant(axis, 0.0));

            assertThat(bill.modes())
                    .hasSize(2)
                    .containsEntry(YearMonth.of(2027, 2), CapacityMode.TRANSFORMER)
                    .containsEntry(YearMonth.of(2027, 3), CapacityMode.TRANSFORMER);
        }

        @Test
        void theSameQuarterOfTwoYearsIsTwoPeriods() {
            TimeAxis axis = axis(YearMonth.of(2027, 1), 13);
            double[] mw = new double[axis.steps()];
            int[] month = axis.monthOfStep();
            Arrays.setAll(mw, k -> month[k] == 12 ? 5.0 : 2.0);

            Bill bill = Settlement.bill(
                    terms(TARIFF, CapacityMode.CHEAPEST), new PowerSeries(axis, mw), PowerSeries.constant(axis, 0.0));

            assertThat(bill.modes().get(YearMonth.of(2027, 1))).isEqualTo(CapacityMode.DEMAND);
            assertThat(bill.modes().get(YearMonth.of(2028, 1))).isEqualTo(CapacityMode.TRANSFORMER);
        }

        @Test
        void aMonthInPartIsChargedInProportionToItsHours() {
            var week = new TimeAxis(
                    LocalDateTime.of(2027, 2, 1, 0, 0).toInstant(CHINA), Duration.ofHours(1), 7 * 24, CHINA);

            Bill bill = Settlement.bill(
                    terms(TARIFF, CapacityMode.TRANSFORMER),
                    PowerSeries.constant(week, 1.0),
                    PowerSeries.constant(week, 0.0));

            // a quarter of February's 28 days
            assertThat(amountYuan(bill, "network-capacity")).isEqualTo(28_750.00);
            assertThat(line(bill, "network-capacity").unit()).isEqualTo("MVA-month");
        }
    }

    @Test
    void exportIsALineOfItsOwnAndNoPartOfTheGridBill() {
        var terms = new BillingTerms(TARIFF, CapacityMode.TRANSFORMER, 5.0, 1.0, EnergyPrice.level(300.0));

        Bill bill = Settlement.bill(terms, january(1000.0, 2.0), january(123.4567, 1.0));

        assertThat(amountYuan(bill, "export")).isEqualTo(-37_037.01);
        assertThat(bill.exportIncomeYuan()).isEqualTo(37_037.01);
        assertThat(bill.gridBillYuan())
                .isEqualTo(Settlement.bill(terms, january(1000.0, 2.0), zero()).gridBillYuan());
    }

    @Test
    void theGreenPremiumIsChargedOnTheGreenShareAsARowOfItsOwn() {
        Tariff tariff = TARIFF.with(
                List.of(
                        new EnergyComponent(BillRow.PURCHASE, 374.9, true),
                        new EnergyComponent(BillRow.GREEN_PREMIUM, EnergyPrice.level(30.0), false, 0.4),
                        new EnergyComponent(BillRow.AGENCY_FEE, 2.5, false)),
                TARIFF.timeOfUse());

        Bill bill = Settlement.bill(terms(tariff, CapacityMode.TRANSFORMER), january(1000.0, 2.0), zero());

        assertThat(line(bill, "green-premium").quantity()).isCloseTo(400.0, within(CENT));
        assertThat(line(bill, "green-premium").priceYuanPerUnit()).isCloseTo(30.0, within(CENT));
        assertThat(amountYuan(bill, "green-premium")).isEqualTo(12_000.00);
        assertThat(amountYuan(bill, "agency-fee")).isEqualTo(2_500.00);
        assertThat(amountYuan(bill, "purchase")).isEqualTo(374_900.00);
    }

    @Test
    void linesStandInTheOrderOfTheStatement() {
        Bill bill = Settlement.bill(terms(TARIFF, CapacityMode.DEMAND), january(1000.0, 2.0), zero());

        assertThat(bill.lines())
                .extracting(line -> line.row().id())
                .containsExactly(
                        "purchase",
                        "network-energy",
                        "network-capacity",
                        "upstream-loss",
                        "system-operation",
                        "government-funds",
                        "export");
    }

    /** Golden test BILL-1: the rows of a State Grid bill add up to its total. */
    @Test
    void publishedBillAddsUp() {
        List<BillLine> lines = Arrays.stream(
                        new double[] {93_991.60, 34_396.91, 0.0, 590.99, 3_969.81, 35_428.82, 3_074.26})
                .mapToObj(yuan -> new BillLine(JANUARY, BillRow.PURCHASE, 1.0, "MWh", yuan, yuan))
                .toList();

        assertThat(new Bill(lines, Map.of()).gridBillYuan()).isEqualTo(171_452.39);
    }

    @Test
    void billsOfSeveralParksAddUpLineByLine() {
        Bill first = Settlement.bill(terms(TARIFF, CapacityMode.TRANSFORMER), january(1000.0, 2.0), zero());
        Bill second = Settlement.bill(terms(TARIFF, CapacityMode.DEMAND), january(500.0, 3.0), zero());

        Bill sum = Bill.sum(List.of(first, second));

        assertThat(sum.gridBillYuan()).isCloseTo(first.gridBillYuan() + second.gridBillYuan(), within(CENT));
        assertThat(sum.lines())
                .as("capacity by MVA and by MW stay apart")
                .extracting(BillLine::unit)
                .containsExactly("MWh", "MWh", "MVA-month", "MW-month", "MWh", "MWh", "MWh", "MWh");
        assertThat(line(sum, "purchase").quantity()).isCloseTo(1500.0, within(CENT));
        assertThat(line(sum, "purchase").priceYuanPerUnit()).isCloseTo(374.9, within(CENT));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void cheapestNeverCostsMoreThanEitherModeAndMoreLoadNeverLowersABill(long seed) {
        var random = new SplittableRandom(seed);
        TimeAxis axis = axis(YearMonth.of(2027, 1 + random.nextInt(12)), 5);
        PowerSeries less =
                new PowerSeries(axis, random.doubles(axis.steps(), 0.0, 5.0).toArray());
        PowerSeries more = PowerSeries.total(
                axis,
                List.of(
                        less,
                        new PowerSeries(
                                axis, random.doubles(axis.steps(), 0.0, 1.0).toArray())));
        PowerSeries none = PowerSeries.constant(axis, 0.0);

        double cheapest = Settlement.bill(terms(TARIFF, CapacityMode.CHEAPEST), less, none)
                .gridBillYuan();
        for (CapacityMode mode : List.of(CapacityMode.TRANSFORMER, CapacityMode.DEMAND)) {
            double yuan = Settlement.bill(terms(TARIFF, mode), less, none).gridBillYuan();
            assertThat(cheapest).isLessThanOrEqualTo(yuan);
            assertThat(Settlement.bill(terms(TARIFF, mode), more, none).gridBillYuan())
                    .isGreaterThanOrEqualTo(yuan);
        }
    }

    private static BillingTerms terms(Tariff tariff, CapacityMode mode) {
        return new BillingTerms(tariff, mode, 5.0, 1.0, EnergyPrice.level(0.0));
    }

    /** January 2027 with {@code mwh} in all: one hour at {@code maxMw}, the others level. */
    private static PowerSeries january(double mwh, double maxMw) {
        TimeAxis axis = axis(JANUARY, 1);
        double[] mw = new double[axis.steps()];
        Arrays.fill(mw, (mwh - maxMw) / (mw.length - 1));
        mw[100] = maxMw;
        return new PowerSeries(axis, mw);
    }

    private static PowerSeries zero() {
        return PowerSeries.constant(axis(JANUARY, 1), 0.0);
    }

    private static TimeAxis axis(YearMonth first, int months) {
        LocalDateTime start = first.atDay(1).atStartOfDay();
        int hours = (int) Duration.between(start, start.plusMonths(months)).toHours();
        return new TimeAxis(start.toInstant(CHINA), Duration.ofHours(1), hours, CHINA);
    }

    private static double amountYuan(Bill bill, String row) {
        return line(bill, row).amountYuan();
    }

    private static BillLine line(Bill bill, String row) {
        return bill.lines().stream()
                .filter(line -> line.row().id().equals(row))
                .findFirst()
                .orElseThrow();
    }
}
