package io.greenpark.core.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.Block;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.CapacityPrices;
import io.greenpark.core.tariff.ContractExcess;
import io.greenpark.core.tariff.DayType;
import io.greenpark.core.tariff.DemandWindow;
import io.greenpark.core.tariff.EnergyComponent;
import io.greenpark.core.tariff.EnergyPrice;
import io.greenpark.core.tariff.ExtraCharges;
import io.greenpark.core.tariff.HighUseDiscount;
import io.greenpark.core.tariff.PowerFactorTable;
import io.greenpark.core.tariff.Tariff;
import io.greenpark.core.tariff.Tariffs;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Charges beside energy and plain demand, by hand: 400 yuan/MWh, 30,000 yuan/(MW·month), 20,000 yuan/(MVA·month), 10 MVA. */
class ChargesTest {

    /** Smallest amount of money on a bill. */
    private static final double CENT = 0.005;

    private static final double ROUNDING = 1e-12;
    private static final double MVA = 10.0;
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final TimeAxis TWO_MONTHS = axis(Duration.ofHours(1), (31 + 28) * 24);
    private static final DemandTerms PLAIN = DemandTerms.metered(1.0);

    private static final PowerFactorTable TABLE = new PowerFactorTable(
            "test",
            List.of(-0.01, -0.01, 0.0, 0.005, 0.01),
            0.02,
            EnumSet.of(BillRow.PURCHASE, BillRow.NETWORK_CAPACITY));

    @Nested
    @DisplayName("power factor")
    class PowerFactor {

        /** By hundredths: 1.00, 0.99, 0.98, 0.97, 0.96, and 0.02 for each one below; rounded to a hundredth. */
        @ParameterizedTest
        @CsvSource({
            "1.0, -0.01",
            "0.98, 0",
            "0.9749, 0.005",
            "0.975, 0",
            "0.96, 0.01",
            "0.95, 0.03",
            "0.90, 0.13",
            "0, 1.93"
        })
        void theTableIsReadByHundredths(double powerFactor, double fraction) {
            assertThat(TABLE.adjustmentFraction(powerFactor)).isCloseTo(fraction, within(ROUNDING));
        }

        @Test
        void itAdjustsTheRowsOfItsBase() {
            // 3 MW and 4 Mvar: power factor 0.60, 36 hundredths below 0.96, adds 0.01 + 36 · 0.02 = 0.73
            var reactive = new ReactiveLoad.Metered(PowerSeries.constant(TWO_MONTHS, 4.0), 0.0);
            Bill bill = Settlement.bill(
                    terms(tariff(ExtraCharges.NONE), CapacityMode.TRANSFORMER, PLAIN, reactive),
                    level(3.0),
                    level(0.0));

            // January: 744 h · 3 MW · 400 yuan + 200,000 yuan
            assertThat(yuan(bill, 1, BillRow.POWER_FACTOR)).isCloseTo(0.73 * (892_800.0 + 200_000.0), within(CENT));
            assertThat(line(bill, 1, BillRow.POWER_FACTOR).priceYuanPerUnit()).isCloseTo(0.73, within(ROUNDING));
        }

        @Test
        void ownGenerationSavesEnergyButNoReactiveEnergy() {
            // load 4 MW at 0.8: 3 Mvar; with 1 MW from the grid the meter shows 1 / sqrt(1 + 9) = 0.32
            var reactive = new ReactiveLoad.Factor(0.8, 0.0);
            BillingTerms terms = terms(tariff(ExtraCharges.NONE), CapacityMode.TRANSFORMER, PLAIN, reactive);

            Bill own = Settlement.bill(terms, level(1.0), level(0.0), level(4.0));
            Bill grid = Settlement.bill(terms, level(4.0), level(0.0), level(4.0));

            assertThat(line(own, 1, BillRow.POWER_FACTOR).priceYuanPerUnit())
                    .isCloseTo(0.01 + 0.02 * (96 - 32), within(ROUNDING));
            assertThat(line(grid, 1, BillRow.POWER_FACTOR).priceYuanPerUnit())
                    .isCloseTo(0.01 + 0.02 * (96 - 80), within(ROUNDING));
        }

        @Test
        void compensationFollowsTheLoadAndFeedsNothingBack() {
            BillingTerms terms = terms(
                    tariff(ExtraCharges.NONE), CapacityMode.TRANSFORMER, PLAIN, new ReactiveLoad.Factor(0.8, 5.0));

            Bill bill = Settlement.bill(terms, level(4.0), level(0.0));

            assertThat(line(bill, 1, BillRow.POWER_FACTOR).priceYuanPerUnit()).isEqualTo(-0.01);
        }

        @Test
        void aMonthWithoutEnergyHasNoPowerFactor() {
            BillingTerms terms = terms(
                    tariff(ExtraCharges.NONE), CapacityMode.TRANSFORMER, PLAIN, new ReactiveLoad.Factor(0.8, 0.0));

            assertThat(yuan(Settlement.bill(terms, level(0.0), level(0.0)), 1, BillRow.POWER_FACTOR))
                    .isZero();
        }
    }

    @Nested
    @DisplayName("demand")
    class Demand {

        /** Contract of 5 MW, threshold 5.25 MW, the part above it at double price. */
        @ParameterizedTest
        @CsvSource({"3, 5", "5.25, 5", "6, 6.5"})
        void aContractIsPaidInFullAndWhatGoesBeyondItDouble(double demandMw, double billedMw) {
            Bill bill = Settlement.bill(
                    terms(tariff(ExtraCharges.NONE), CapacityMode.CONTRACT, contract(5.0), null),
                    level(demandMw),
                    level(0.0));

            assertThat(yuan(bill, 2, BillRow.NETWORK_CAPACITY)).isCloseTo(billedMw * 30_000.0, within(CENT));
        }

        @Test
        void theCheapestTakesAContractIntoAccount() {
            // 6.8 MW: transformers 200,000; demand 204,000; contract of 6.5 MW 195,000 yuan
            Bill bill = Settlement.bill(
                    terms(tariff(ExtraCharges.NONE), CapacityMode.CHEAPEST, contract(6.5), null),
                    level(6.8),
                    level(0.0));

            assertThat(bill.modes().values()).containsOnly(CapacityMode.CONTRACT);
            assertThat(yuan(bill, 1, BillRow.NETWORK_CAPACITY)).isEqualTo(195_000.0);
        }

        @Test
        void theIntervalOfTheMeterIsItsMean() {
            // quarter-hours of 8, 0, 0, 0 MW: the hour has 2 MW, below the least 40 % of 10 MVA only by the hour
            TimeAxis quarters = axis(Duration.ofMinutes(15), 31 * 96);
            double[] mw = new double[quarters.steps()];
            Arrays.setAll(mw, k -> k % 4 == 0 ? 8.0 : 0.0);
            var importMw = new PowerSeries(quarters, mw);
            var hourly = new DemandTerms(1.0, 4, 0.0, 0.0, 0);

            assertThat(yuan(demandBill(PLAIN, importMw), 1, BillRow.NETWORK_CAPACITY))
                    .isEqualTo(240_000.0);
            assertThat(yuan(demandBill(hourly, importMw), 1, BillRow.NETWORK_CAPACITY))
                    .isEqualTo(120_000.0);
        }

        @Test
        void aHighDemandIsRememberedForTheMonthsAgreed() {
            double[] mw = new double[TWO_MONTHS.steps()];
            Arrays.fill(mw, 5.0);
            mw[100] = 10.0;
            var importMw = new PowerSeries(TWO_MONTHS, mw);

            assertThat(yuan(demandBill(PLAIN, importMw), 2, BillRow.NETWORK_CAPACITY))
                    .isEqualTo(150_000.0);
            assertThat(yuan(demandBill(new DemandTerms(1.0, 1, 0.0, 0.8, 1), importMw), 2, BillRow.NETWORK_CAPACITY))
                    .isEqualTo(240_000.0);
        }

        @Test
        void aContractBelowTheLeastShareIsRefused() {
            assertThatThrownBy(() -> terms(tariff(ExtraCharges.NONE), CapacityMode.CONTRACT, contract(3.9), null))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("contractDemandMw must be at least the least share of the transformers (4.0 MW),"
                            + " but is 3.9");
        }

        private Bill demandBill(DemandTerms demand, PowerSeries importMw) {
            return Settlement.bill(
                    terms(tariff(ExtraCharges.NONE), CapacityMode.DEMAND, demand, null),
                    importMw,
                    PowerSeries.constant(importMw.axis(), 0.0));
        }
    }

    @Nested
    @DisplayName("blocks, windows, fixed and least amounts")
    class Extras {

        @Test
        void energyIsChargedBlockByBlock() {
            // February: 672 h · 2 MW = 1,344 MWh: 1,000 at 0, 344 at 50 yuan
            Bill bill = bill(extras(List.of(new Block(1000.0, 0.0), open(50.0)), false), 2.0);

            assertThat(yuan(bill, 2, BillRow.ENERGY_TIERS)).isEqualTo(17_200.0);
            assertThat(line(bill, 2, BillRow.ENERGY_TIERS).quantity()).isCloseTo(1344.0, within(CENT));
        }

        @Test
        void blocksMayGrowWithTheDemand() {
            // 400 h of 2 MW = 800 MWh free, 544 at 50 yuan
            Bill bill = bill(extras(List.of(new Block(400.0, 0.0), open(50.0)), true), 2.0);

            assertThat(yuan(bill, 2, BillRow.ENERGY_TIERS)).isEqualTo(27_200.0);
        }

        @Test
        void demandIsChargedBlockByBlock() {
            var extra = new ExtraCharges(
                    List.of(), false, List.of(new Block(1.0, 1_000.0), open(3_000.0)), List.of(), 0.0, 0.0);

            assertThat(yuan(bill(extra, 3.0), 1, BillRow.DEMAND_TIERS)).isEqualTo(7_000.0);
        }

        @Test
        void aWindowCountsItsOwnHoursOnly() {
            // 9 MW on Saturday 2027-01-02 at 18:00, 7 MW on Monday 2027-01-04 at 18:00, 2 MW otherwise
            double[] mw = new double[TWO_MONTHS.steps()];
            Arrays.fill(mw, 2.0);
            mw[24 + 18] = 9.0;
            mw[3 * 24 + 18] = 7.0;
            var window = new DemandWindow(
                    Set.of(1), Set.of(DayType.WORKDAY), LocalTime.of(17, 0), LocalTime.of(20, 0), 10_000.0);
            var extra = new ExtraCharges(List.of(), false, List.of(), List.of(window), 0.0, 0.0);

            Bill bill = Settlement.bill(
                    terms(tariff(extra), CapacityMode.TRANSFORMER, PLAIN, null),
                    new PowerSeries(TWO_MONTHS, mw),
                    level(0.0));

            assertThat(yuan(bill, 1, BillRow.WINDOW_DEMAND)).isEqualTo(70_000.0);
            assertThat(yuan(bill, 2, BillRow.WINDOW_DEMAND)).isZero();
        }

        @Test
        void theLeastBillIsReachedByALineOfItsOwn() {
            // January: 744 MWh · 400 + 200,000 + 1,000 fixed = 498,600 yuan
            var extra = new ExtraCharges(List.of(), false, List.of(), List.of(), 1_000.0, 500_000.0);
            Bill bill = bill(extra, 1.0);

            assertThat(yuan(bill, 1, BillRow.FIXED)).isEqualTo(1_000.0);
            assertThat(yuan(bill, 1, BillRow.MINIMUM_BILL)).isEqualTo(1_400.0);
            assertThat(bill(extra, 2.0).lines())
                    .filteredOn(line -> line.row() == BillRow.MINIMUM_BILL)
                    .allMatch(line -> line.amountYuan() == 0.0);
        }

        @Test
        void blocksOutOfOrderAreRefused() {
            assertThatThrownBy(() -> extras(List.of(new Block(5.0, 1.0), new Block(4.0, 2.0), open(3.0)), false))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("energyTiers must end one above the other: put them in order, but is 4.0 after 5.0");
            assertThatThrownBy(() -> extras(List.of(new Block(5.0, 1.0)), false))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("energyTiers must have a last block without an end, but is 5.0");
        }
    }

    /** Prices are not negative, so that more load costs more, whatever the charges; rows add up to the cent. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void moreLoadNeverLowersTheBillAndTheCheapestIsNoDearerThanAnyMode(long seed) {
        var random = new Random(seed);
        double[] mw = random.doubles(TWO_MONTHS.steps(), 0.0, 8.0).toArray();
        double[] more = mw.clone();
        random.ints(200, 0, mw.length).forEach(k -> more[k] += random.nextDouble() * 3.0);
        var extra = new ExtraCharges(
                List.of(new Block(1500.0, 10.0), open(20.0)),
                false,
                List.of(new Block(4.0, 500.0), open(100.0)),
                List.of(new DemandWindow(
                        Tariffs.ALL_MONTHS,
                        EnumSet.allOf(DayType.class),
                        LocalTime.of(22, 0),
                        LocalTime.of(6, 0),
                        3_000.0)),
                5_000.0,
                900_000.0);
        var demand = new DemandTerms(1.0, 1, 6.0, 0.7, 2);
        double[] totals = Arrays.stream(CapacityMode.values())
                .mapToDouble(mode -> {
                    BillingTerms terms = terms(tariff(extra), mode, demand, null);
                    Bill bill = Settlement.bill(terms, new PowerSeries(TWO_MONTHS, mw), level(0.0));
                    Bill dearer = Settlement.bill(terms, new PowerSeries(TWO_MONTHS, more), level(0.0));
                    assertThat(dearer.gridBillYuan()).as(mode.name()).isGreaterThanOrEqualTo(bill.gridBillYuan());
                    assertThat(bill.gridBillYuan())
                            .isEqualTo(Cents.sum(bill.lines().stream().mapToDouble(BillLine::amountYuan)));
                    return bill.gridBillYuan();
                })
                .toArray();

        assertThat(totals[CapacityMode.CHEAPEST.ordinal()])
                .isLessThanOrEqualTo(Arrays.stream(totals).min().orElseThrow());
    }

    private static Bill bill(ExtraCharges extra, double mw) {
        return Settlement.bill(terms(tariff(extra), CapacityMode.TRANSFORMER, PLAIN, null), level(mw), level(0.0));
    }

    private static ExtraCharges extras(List<Block> energy, boolean perMw) {
        return new ExtraCharges(energy, perMw, List.of(), List.of(), 0.0, 0.0);
    }

    private static Block open(double yuanPerUnit) {
        return new Block(Double.POSITIVE_INFINITY, yuanPerUnit);
    }

    private static DemandTerms contract(double mw) {
        return new DemandTerms(1.0, 1, mw, 0.0, 0);
    }

    private static BillingTerms terms(Tariff tariff, CapacityMode mode, DemandTerms demand, ReactiveLoad reactive) {
        return new BillingTerms(
                tariff,
                mode,
                BillingTerms.QUARTER,
                MVA,
                demand,
                reactive == null ? null : new PowerFactorTerms(TABLE, reactive),
                EnergyPrice.level(0.0),
                MarketTerms.NONE,
                SideTerms.NONE,
                Map.of());
    }

    private static Tariff tariff(ExtraCharges extra) {
        return new Tariff(
                "tariff",
                Title.of("tariff"),
                LocalDate.of(2026, 8, 1),
                null,
                List.of(new EnergyComponent(BillRow.PURCHASE, 400.0, false)),
                0.0,
                Tariffs.noTimeOfUse(),
                new CapacityPrices(20_000.0, 30_000.0, 0.4, HighUseDiscount.NONE, new ContractExcess(1.05, 2.0)),
                extra,
                0.13);
    }

    private static PowerSeries level(double mw) {
        return PowerSeries.constant(TWO_MONTHS, mw);
    }

    private static double yuan(Bill bill, int month, BillRow row) {
        return Cents.sum(bill.lines().stream()
                .filter(line -> line.month().getMonthValue() == month && line.row() == row)
                .mapToDouble(BillLine::amountYuan));
    }

    private static BillLine line(Bill bill, int month, BillRow row) {
        return bill.lines().stream()
                .filter(line -> line.month().getMonthValue() == month && line.row() == row)
                .findFirst()
                .orElseThrow();
    }

    private static TimeAxis axis(Duration step, int steps) {
        return new TimeAxis(LocalDateTime.of(2027, 1, 1, 0, 0).toInstant(CHINA), step, steps, CHINA);
    }
}
