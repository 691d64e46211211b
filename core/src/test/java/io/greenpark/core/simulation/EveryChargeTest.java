package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.park.GridSupply;
import io.greenpark.core.park.Park;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.settlement.Bill;
import io.greenpark.core.settlement.BillLine;
import io.greenpark.core.settlement.BillVariant;
import io.greenpark.core.settlement.BillingTerms;
import io.greenpark.core.settlement.DayAhead;
import io.greenpark.core.settlement.DemandTerms;
import io.greenpark.core.settlement.DeviationCharge;
import io.greenpark.core.settlement.EnergyContract;
import io.greenpark.core.settlement.MarketTerms;
import io.greenpark.core.settlement.Mechanism;
import io.greenpark.core.settlement.Netting;
import io.greenpark.core.settlement.PowerFactorTerms;
import io.greenpark.core.settlement.PurchaseTerms;
import io.greenpark.core.settlement.ReactiveLoad;
import io.greenpark.core.settlement.ServiceIncome;
import io.greenpark.core.settlement.Settlement;
import io.greenpark.core.settlement.SideTerms;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for bills with every kind of charge at once, over random parks and prices. */
class EveryChargeTest {

    private static final double CENT = 0.005;
    private static final double OPEN = Double.POSITIVE_INFINITY;
    private static final TimeAxis AXIS = Studies.axis(60, 24 * 100);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void aProjectOfNothingIsTheBaselineToTheCent(long seed) {
        Park park = Studies.bare(park(new SplittableRandom(seed)));
        StudyResult study = Simulation.run(Studies.study(
                AXIS,
                Studies.variant("baseline", Dispatcher.gridOnly(), park),
                Studies.variant("zero", Dispatcher.selfConsumption(), park)));

        NodeResult zero = study.of("zero").node("park");
        assertThat(zero.bill()).isEqualTo(study.of("baseline").node("park").bill());
        assertThat(study.waterfall(zero).orElseThrow().steps().values()).containsOnly(0.0);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void theRowsAddUpExactlyAndTheChoiceIsNeverDearerThanAMode(long seed) {
        Park park = park(new SplittableRandom(seed));
        NodeResult node = Simulation.run(
                        Studies.study(AXIS, Studies.variant("full", Dispatcher.selfConsumption(), park)))
                .of("full")
                .node("park");
        Bill bill = node.bill();

        BigDecimal sum = bill.lines().stream()
                .map(BillLine::amountYuan)
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(BigDecimal.valueOf(bill.totalYuan())).isEqualByComparingTo(sum);
        assertThat(bill.gridBillYuan() - bill.exportIncomeYuan() - bill.serviceIncomeYuan())
                .isCloseTo(bill.netGridYuan(), within(CENT));
        for (CapacityMode mode : List.of(CapacityMode.TRANSFORMER, CapacityMode.DEMAND, CapacityMode.CONTRACT)) {
            assertThat(bill.totalYuan())
                    .isLessThanOrEqualTo(
                            bill.variants().get(BillVariant.of(mode)).totalYuan() + CENT);
        }
        Set<BillRow> rows = bill.lines().stream().map(BillLine::row).collect(Collectors.toSet());
        assertThat(rows)
                .containsAll(EnumSet.complementOf(EnumSet.of(
                        BillRow.NET_METERING,
                        BillRow.NET_SURPLUS,
                        BillRow.FUEL,
                        BillRow.THERMAL_OPERATION,
                        BillRow.INTERRUPTION,
                        BillRow.LINE_FEE,
                        BillRow.CERTIFICATE_PURCHASE,
                        BillRow.CERTIFICATE_INCOME)));
    }

    /** Charges on energy that is missing and on a power factor that is bad fall when a park draws more: they are left out. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void moreLoadNeverLowersABillAtPricesThatAreNotNegative(long seed) {
        var random = new SplittableRandom(seed);
        BillingTerms all = billing(random, new DeviationCharge(0.05, 50.0, 0.0));
        BillingTerms terms = new BillingTerms(
                all.tariff(),
                all.capacityMode(),
                all.periodMonths(),
                all.transformerMva(),
                all.demand(),
                null,
                all.exportPrice(),
                all.market(),
                all.side(),
                Map.of());
        PowerSeries less = Studies.random(random, AXIS, 20.0);
        PowerSeries more = PowerSeries.total(AXIS, List.of(less, Studies.random(random, AXIS, 3.0)));
        PowerSeries export = PowerSeries.constant(AXIS, 0.0);

        assertThat(Settlement.bill(terms, more, export).totalYuan())
                .isGreaterThanOrEqualTo(Settlement.bill(terms, less, export).totalYuan());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void bothWaysToBuyStandAmongTheIndicators(long seed) {
        Park park = park(new SplittableRandom(seed));
        var full = Simulation.run(Studies.study(AXIS, Studies.variant("full", Dispatcher.selfConsumption(), park)))
                .of("full");
        NodeResult node = full.node("park");

        double mwh = node.value(Indicator.CONSUMED_MWH).orElseThrow();
        assertThat(node.value(Indicator.GRID_BILL_MARKET_YUAN_PER_MWH_CONSUMED))
                .hasValue(node.bill().gridBillYuan() / mwh);
        assertThat(node.value(Indicator.GRID_BILL_AGENCY_YUAN_PER_MWH_CONSUMED))
                .hasValue(node.bill().variants().get(BillVariant.AGENCY).gridBillYuan() / mwh);
        assertThat(full.all().value(Indicator.GRID_BILL_AGENCY_YUAN_PER_MWH_CONSUMED))
                .isEqualTo(node.value(Indicator.GRID_BILL_AGENCY_YUAN_PER_MWH_CONSUMED));
    }

    private static Park park(SplittableRandom random) {
        GridSupply plain = Studies.grid(40.0, 8.0, CapacityMode.CHEAPEST);
        return Studies.park(
                "park",
                List.of(Studies.random(random, AXIS, 20.0)),
                List.of(Studies.wind(Studies.random(random, AXIS, 25.0))),
                List.of(Studies.battery("ess", 4.0, 12.0, 0.0)),
                new GridSupply(
                        plain.connection(), billing(random, new DeviationCharge(0.05, 50.0, 40.0)), plain.factors()));
    }

    private static BillingTerms billing(SplittableRandom random, DeviationCharge deviation) {
        var table = new PowerFactorTable(
                "table",
                List.of(-0.0075, -0.0075, 0.0),
                0.005,
                EnumSet.of(BillRow.PURCHASE, BillRow.NETWORK_ENERGY, BillRow.NETWORK_CAPACITY));
        Tariff tariff = tariff(price(random, 200.0, 600.0));
        return new BillingTerms(
                tariff,
                CapacityMode.CHEAPEST,
                BillingTerms.QUARTER,
                30.0,
                new DemandTerms(1.05, 1, 15.0, 0.8, 11),
                new PowerFactorTerms(table, new ReactiveLoad.Factor(0.9, 2.0)),
                price(random, 100.0, 300.0),
                new MarketTerms(
                        List.of(new DayAhead(price(random, 200.0, 600.0), Studies.random(random, AXIS, 15.0))),
                        List.of(new EnergyContract(
                                "year", Studies.random(random, AXIS, 10.0), EnergyPrice.level(380.0))),
                        deviation),
                new SideTerms(
                        List.of(new Mechanism(0.5, EnergyPrice.level(374.9), price(random, 100.0, 400.0))),
                        List.of(service(BillRow.DEMAND_RESPONSE), service(BillRow.ANCILLARY_SERVICES)),
                        new Netting.Money(12, 0.5)),
                Map.of(BillVariant.AGENCY, PurchaseTerms.of(tariff(EnergyPrice.level(400.0)))));
    }

    private static ServiceIncome service(BillRow row) {
        return new ServiceIncome(row, 2.0, 3_000.0, Collections.nCopies(12, 10.0), 500.0);
    }

    private static EnergyPrice price(SplittableRandom random, double least, double most) {
        return new EnergyPrice.Stepwise(
                new PriceSeries(AXIS, random.doubles(AXIS.steps(), least, most).toArray()));
    }

    private static Tariff tariff(EnergyPrice purchase) {
        var window = new DemandWindow(
                Tariffs.ALL_MONTHS, EnumSet.of(DayType.WORKDAY), LocalTime.of(17, 0), LocalTime.of(21, 0), 5_000.0);
        return new Tariff(
                "tariff",
                Title.of("tariff"),
                LocalDate.of(2026, 8, 1),
                null,
                List.of(
                        new EnergyComponent(BillRow.PURCHASE, purchase, true, 1.0),
                        new EnergyComponent(BillRow.GREEN_PREMIUM, EnergyPrice.level(30.0), false, 0.4),
                        new EnergyComponent(BillRow.NETWORK_ENERGY, 84.0, false),
                        new EnergyComponent(BillRow.SYSTEM_OPERATION, 40.0, false),
                        new EnergyComponent(BillRow.GOVERNMENT_FUNDS, 26.825, false),
                        new EnergyComponent(BillRow.AGENCY_FEE, 2.0, false)),
                0.0378,
                Studies.dayAndNight(),
                new CapacityPrices(22_000.0, 35_200.0, 0.4, HighUseDiscount.NONE, new ContractExcess(1.05, 2.0)),
                new ExtraCharges(
                        List.of(new Block(5_000.0, 0.0), new Block(OPEN, 10.0)),
                        false,
                        List.of(new Block(10.0, 0.0), new Block(OPEN, 1_000.0)),
                        List.of(window),
                        1_000.0,
                        100_000.0),
                0.13);
    }
}
