package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.factors.Fuel;
import io.greenpark.core.factors.GridFactor;
import io.greenpark.core.factors.GridFactorSeries;
import io.greenpark.core.load.Load;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.park.GridSupply;
import io.greenpark.core.park.MeasuredPlant;
import io.greenpark.core.park.Park;
import io.greenpark.core.park.SharedAssets;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.rules.RulePack;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.settlement.BillingTerms;
import io.greenpark.core.sink.RegionTerms;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.tariff.Band;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.CapacityPrices;
import io.greenpark.core.tariff.EnergyComponent;
import io.greenpark.core.tariff.EnergyPrice;
import io.greenpark.core.tariff.HighUseDiscount;
import io.greenpark.core.tariff.Tariff;
import io.greenpark.core.tariff.TimeOfUse;
import io.greenpark.core.thermal.HeatDemand;
import io.greenpark.core.thermal.HeatSupply;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.Site;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Studies for tests: one to check in the head, and random ones from a seed. */
final class Studies {

    static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    static final Fuel COAL = Fuel.ofTable("raw-coal", Title.of("raw coal"), "t", 20.908, 26.37, 0.98);

    private static final Set<Integer> ALL_MONTHS = Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);

    private Studies() {}

    /** From 2027-01-01 local time. */
    static TimeAxis axis(int minutes, int steps) {
        return new TimeAxis(Instant.parse("2026-12-31T16:00:00Z"), Duration.ofMinutes(minutes), steps, CHINA);
    }

    /** Day from 08:00 to 20:00 at 1.5 times the purchase price, night at half of it. */
    static TimeOfUse dayAndNight() {
        return new TimeOfUse(
                "day-and-night",
                Map.of(Band.PEAK, 1.5, Band.VALLEY, 0.5),
                List.of(
                        new TimeOfUse.Period(ALL_MONTHS, Band.PEAK, LocalTime.of(8, 0), LocalTime.of(20, 0)),
                        new TimeOfUse.Period(ALL_MONTHS, Band.VALLEY, LocalTime.of(20, 0), LocalTime.of(8, 0))));
    }

    /** 400 purchase, 100 network, 20 system, 30 funds [yuan/MWh]; loss 0; 24,000 per MVA, 40,000 per MW and month. */
    static Tariff tariff(TimeOfUse timeOfUse) {
        return new Tariff(
                "test-tariff",
                Title.of("test"),
                LocalDate.of(2020, 1, 1),
                null,
                List.of(
                        new EnergyComponent(BillRow.PURCHASE, 400.0, true),
                        new EnergyComponent(BillRow.NETWORK_ENERGY, 100.0, false),
                        new EnergyComponent(BillRow.SYSTEM_OPERATION, 20.0, false),
                        new EnergyComponent(BillRow.GOVERNMENT_FUNDS, 30.0, false)),
                0.0,
                timeOfUse,
                new CapacityPrices(24_000.0, 40_000.0, 0.4, HighUseDiscount.NONE),
                0.13);
    }

    static GridSupply grid(double importLimitMw, double exportLimitMw, CapacityMode mode) {
        return new GridSupply(
                new GridConnection(importLimitMw, exportLimitMw),
                new BillingTerms(tariff(dayAndNight()), mode, 20.0, 1.0, EnergyPrice.level(300.0)),
                new GridFactorSeries("test-grid", List.of(new GridFactor("test-2023", "Test", 2023, 0.5, "test"))));
    }

    static Park park(
            String id, List<PowerSeries> loads, List<MeasuredPlant> plants, List<Battery> storage, GridSupply grid) {
        List<Load> named = new ArrayList<>();
        for (PowerSeries load : loads) {
            named.add(new Load("load-" + named.size(), load));
        }
        return new Park(
                id,
                Title.of(id),
                new Site(42.8, 124.0, 100.0),
                named,
                List.of(),
                List.of(),
                List.of(),
                plants,
                storage,
                grid,
                List.of());
    }

    /** The park at another connection to the grid. */
    static Park with(Park park, GridSupply grid) {
        return new Park(
                park.id(),
                park.title(),
                park.site(),
                park.loads(),
                park.heat(),
                park.wind(),
                park.solar(),
                park.series(),
                park.storage(),
                grid,
                park.products());
    }

    /** The park with a heat demand as well. */
    static Park withHeat(Park park, PowerSeries heat, HeatSupply supply) {
        return withHeat(park, new HeatDemand("drying", heat, supply));
    }

    /** The park with heat demands as well. */
    static Park withHeat(Park park, HeatDemand... demands) {
        return new Park(
                park.id(),
                park.title(),
                park.site(),
                park.loads(),
                List.of(demands),
                park.wind(),
                park.solar(),
                park.series(),
                park.storage(),
                park.grid(),
                park.products());
    }

    /** The park without plants and storage. */
    static Park bare(Park park) {
        return new Park(
                park.id(),
                park.title(),
                park.site(),
                park.loads(),
                park.heat(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                park.grid(),
                park.products());
    }

    static Battery battery(String id, double powerMw, double capacityMwh, double selfDischargePerHour) {
        return new Battery(
                id, powerMw, powerMw, capacityMwh, 0.9, 0.9, selfDischargePerHour, 0.1, 0.9, 0.5, false, 40.0);
    }

    static MeasuredPlant wind(PowerSeries availableMw) {
        return new MeasuredPlant("wind", MeasuredPlant.Kind.WIND, availableMw);
    }

    static Case variant(String id, Dispatcher dispatcher, Park... parks) {
        return variant(id, dispatcher, FuelMarket.unpriced(List.of(COAL)), parks);
    }

    static Case variant(String id, Dispatcher dispatcher, FuelMarket fuels, Park... parks) {
        return new Case(id, Title.of(id), List.of(), List.of(parks), DispatchTerms.of(dispatcher), fuels, List.of());
    }

    /** With shared assets. */
    static Case variant(String id, Dispatcher dispatcher, SharedAssets shared, Park... parks) {
        return new Case(
                id,
                Title.of(id),
                List.of(),
                List.of(parks),
                shared,
                DispatchTerms.of(dispatcher),
                FuelMarket.unpriced(List.of(COAL)),
                List.of());
    }

    /** The same case with other money and another region. */
    static Case with(Case variant, CaseFinance finance, RegionTerms region) {
        return new Case(
                variant.id(),
                variant.title(),
                variant.weather(),
                variant.parks(),
                variant.shared(),
                variant.dispatch(),
                variant.fuels(),
                variant.sinks(),
                finance,
                variant.compliance(),
                variant.products(),
                region);
    }

    /** A study whose first case is the baseline. */
    static Scenario study(TimeAxis axis, Case... cases) {
        return new Scenario(
                "test-study",
                Title.of("test"),
                axis,
                new RulePack("test-rules", Title.of("test"), LocalDate.of(2020, 1, 1), null, Set.of(), false),
                List.of(cases),
                cases[0].id(),
                List.of(),
                List.of());
    }

    /**
     * A random study of two parks: a baseline without plants and a case with wind, solar and none to two batteries, limits
     * that bind now and then.
     */
    static Scenario random(long seed, int minutes, int steps) {
        var random = new SplittableRandom(seed);
        TimeAxis axis = axis(minutes, steps);
        Park first = randomPark("first", random, axis);
        Park second = randomPark("second", random, axis);
        return study(
                axis,
                variant("baseline", Dispatcher.gridOnly(), bare(first), bare(second)),
                variant("full", Dispatcher.selfConsumption(), first, second));
    }

    private static Park randomPark(String id, SplittableRandom random, TimeAxis axis) {
        CapacityMode[] modes = {CapacityMode.TRANSFORMER, CapacityMode.DEMAND, CapacityMode.CHEAPEST};
        List<Battery> storage = new ArrayList<>();
        for (int b = random.nextInt(3); b > 0; b--) {
            storage.add(battery("ess-" + b, random.nextDouble(1.0, 8.0), random.nextDouble(1.0, 30.0), 0.001 * b));
        }
        Park park = park(
                id,
                List.of(random(random, axis, 20.0), random(random, axis, 2.0)),
                List.of(
                        wind(random(random, axis, 25.0)),
                        new MeasuredPlant("sun", MeasuredPlant.Kind.SOLAR, random(random, axis, 10.0))),
                storage,
                grid(random.nextDouble(15.0, 30.0), random.nextDouble(0.0, 10.0), modes[random.nextInt(3)]));
        return withHeat(park, random(random, axis, 5.0), new HeatSupply.FuelBoiler("raw-coal", 0.8));
    }

    static PowerSeries random(SplittableRandom random, TimeAxis axis, double maxMw) {
        return new PowerSeries(axis, random.doubles(axis.steps(), 0.0, maxMw).toArray());
    }
}
