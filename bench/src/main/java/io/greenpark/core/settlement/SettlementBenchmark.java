package io.greenpark.core.settlement;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.tariff.Band;
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
import io.greenpark.core.tariff.TimeOfUse;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A year of hourly bills of one park with every kind of charge. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class SettlementBenchmark {

    private static final TimeAxis YEAR = TimeAxis.ofYear(2027, Duration.ofHours(1), ZoneOffset.ofHours(8));
    private static final Set<Integer> ALL_MONTHS =
            IntStream.rangeClosed(1, 12).boxed().collect(Collectors.toSet());
    private static final double OPEN = Double.POSITIVE_INFINITY;

    private BillingTerms contract;
    private BillingTerms cheapest;
    private PowerSeries importMw;
    private PowerSeries exportMw;
    private PowerSeries loadMw;

    @Setup
    public void setup() {
        contract = terms(CapacityMode.CONTRACT);
        cheapest = terms(CapacityMode.CHEAPEST);
        loadMw = wave(20.0, 5.0);
        importMw = wave(12.0, 9.0);
        exportMw = wave(2.0, 2.0);
    }

    /** One bill. */
    @Benchmark
    public Bill everyCharge() {
        return Settlement.bill(contract, importMw, exportMw, loadMw);
    }

    /** The cheapest of three modes, quarter by quarter. */
    @Benchmark
    public Bill cheapestOfThree() {
        return Settlement.bill(cheapest, importMw, exportMw, loadMw);
    }

    private static BillingTerms terms(CapacityMode mode) {
        var table = new PowerFactorTable(
                "table",
                List.of(-0.0075, -0.0075, 0.0),
                0.005,
                EnumSet.of(BillRow.PURCHASE, BillRow.NETWORK_ENERGY, BillRow.NETWORK_CAPACITY));
        return new BillingTerms(
                tariff(),
                mode,
                BillingTerms.QUARTER,
                30.0,
                new DemandTerms(1.05, 1, 15.0, 0.8, 11),
                new PowerFactorTerms(table, new ReactiveLoad.Factor(0.9, 2.0)),
                new EnergyPrice.Stepwise(price(300.0)),
                market(),
                new SideTerms(
                        List.of(new Mechanism(0.5, EnergyPrice.level(374.9), new EnergyPrice.Stepwise(price(300.0)))),
                        List.of(service(BillRow.DEMAND_RESPONSE), service(BillRow.ANCILLARY_SERVICES)),
                        new Netting.Money(12, 0.5)),
                Map.of());
    }

    private static MarketTerms market() {
        return new MarketTerms(
                List.of(new DayAhead(new EnergyPrice.Stepwise(price(380.0)), wave(11.0, 8.0))),
                List.of(
                        new EnergyContract("flat", PowerSeries.constant(YEAR, 5.0), EnergyPrice.level(370.0)),
                        new EnergyContract("curve", wave(4.0, 3.0), EnergyPrice.level(390.0))),
                new DeviationCharge(0.05, 50.0, 40.0));
    }

    private static ServiceIncome service(BillRow row) {
        return new ServiceIncome(row, 2.0, 3_000.0, Collections.nCopies(12, 10.0), 500.0);
    }

    private static Tariff tariff() {
        var timeOfUse = new TimeOfUse(
                "day-and-night",
                Map.of(Band.PEAK, 1.5, Band.VALLEY, 0.5),
                List.of(
                        new TimeOfUse.Period(ALL_MONTHS, Band.PEAK, LocalTime.of(8, 0), LocalTime.of(22, 0)),
                        new TimeOfUse.Period(ALL_MONTHS, Band.VALLEY, LocalTime.of(22, 0), LocalTime.of(8, 0))));
        var window = new DemandWindow(
                ALL_MONTHS, EnumSet.of(DayType.WORKDAY), LocalTime.of(17, 0), LocalTime.of(21, 0), 5_000.0);
        return new Tariff(
                "tariff",
                Title.of("tariff"),
                LocalDate.of(2026, 8, 1),
                null,
                List.of(
                        new EnergyComponent(BillRow.PURCHASE, new EnergyPrice.Stepwise(price(400.0)), true, 1.0),
                        new EnergyComponent(BillRow.GREEN_PREMIUM, EnergyPrice.level(30.0), false, 0.4),
                        new EnergyComponent(BillRow.NETWORK_ENERGY, 84.0, false),
                        new EnergyComponent(BillRow.SYSTEM_OPERATION, 40.0, false),
                        new EnergyComponent(BillRow.GOVERNMENT_FUNDS, 26.825, false),
                        new EnergyComponent(BillRow.AGENCY_FEE, 2.0, false)),
                0.0378,
                timeOfUse,
                new CapacityPrices(
                        22_000.0, 35_200.0, 0.4, new HighUseDiscount(260.0, 0.9), new ContractExcess(1.05, 2.0)),
                new ExtraCharges(
                        List.of(new Block(5_000.0, 0.0), new Block(OPEN, 10.0)),
                        false,
                        List.of(new Block(10.0, 0.0), new Block(OPEN, 1_000.0)),
                        List.of(window),
                        1_000.0,
                        100_000.0),
                0.13);
    }

    private static PriceSeries price(double meanYuanPerMwh) {
        return new PriceSeries(YEAR, wave(meanYuanPerMwh, 100.0).toArray());
    }

    private static PowerSeries wave(double mean, double swing) {
        return new PowerSeries(
                YEAR,
                IntStream.range(0, YEAR.steps())
                        .mapToDouble(k -> mean + swing * Math.sin(k * 0.37))
                        .toArray());
    }
}
