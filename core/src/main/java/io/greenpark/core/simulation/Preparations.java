package io.greenpark.core.simulation;

import io.greenpark.core.result.WeatherUse;
import io.greenpark.core.settlement.BillingTerms;
import io.greenpark.core.settlement.PricedTerms;
import io.greenpark.core.sink.SinkAccounting;
import io.greenpark.core.sink.SinkBooks;
import io.greenpark.core.sink.SinkSite;
import io.greenpark.core.solar.PlantLight;
import io.greenpark.core.solar.SolarModel;
import io.greenpark.core.sun.SunPath;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherMapping;
import io.greenpark.core.wind.WindFarm;
import io.greenpark.core.wind.WindModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What is worked out once for all cases of a study, all weather years of an ensemble and all points of a sweep, whichever asks
 * first: the way of the Sun over a site, a farm's curve with the table of its wakes, and whatever points of a sweep leave as it
 * is in their scenario: weather and prices on the axis, consumption, what falls on modules, what plants could deliver, whole
 * cases and sinks. Results are the same bits as without.
 */
public final class Preparations {

    private final Map<Sky, SunPath> suns = new ConcurrentHashMap<>();
    private final Map<WindFarm, WindModel> models = new ConcurrentHashMap<>();
    private final List<SharedCase> cases = new ArrayList<>();
    private final Set<List<SinkSite>> commonSinks = new HashSet<>();
    private final Map<Sinks, SinkBooks> sinkBooks = new ConcurrentHashMap<>();
    private final Shelf<Year, Weather> weather;
    private final Shelf<SiteYear, WeatherUse> weatherUses;
    private final Shelf<Resources.Plant<?>, Resources.Output> outputs;
    private final Shelf<Resources.Plant<?>, PlantLight> lights;
    private final Shelf<Billing, PricedTerms> prices;
    private final Shelf<Resources.Demand, Consumption> consumptions;

    private record Billing(TimeAxis axis, BillingTerms terms) {}

    private record Year(TimeAxis axis, Weather weather) {}

    private record SiteYear(TimeAxis axis, SiteWeather site) {}

    private record Sinks(SinkAccounting accounting, List<SinkSite> sites, int firstYear, int lastYear) {}

    private record Sky(Site site, TimeAxis axis, double radiationMinutesAfterStart) {}

    /** For one study. */
    public Preparations() {
        weather = new Shelf<>(Set.of());
        weatherUses = new Shelf<>(Set.of());
        outputs = new Shelf<>(Set.of());
        lights = new Shelf<>(Set.of());
        prices = new Shelf<>(Set.of());
        consumptions = new Shelf<>(Set.of());
    }

    /** For studies that vary {@code scenario}: only what is in it is kept, so that memory does not grow with the studies. */
    public Preparations(Scenario scenario) {
        Set<Year> years = new HashSet<>();
        Set<SiteYear> sites = new HashSet<>();
        Set<Resources.Plant<?>> plants = new HashSet<>();
        Set<Billing> billed = new HashSet<>();
        Set<Resources.Demand> demands = new HashSet<>();
        for (Case variant : scenario.cases()) {
            cases.add(new SharedCase(SharedCase.Asked.of(scenario, variant)));
            commonSinks.add(variant.sinks());
            variant.weather().forEach(site -> years.add(new Year(scenario.axis(), site.weather())));
            variant.weather().forEach(site -> sites.add(new SiteYear(scenario.axis(), site)));
            plants.addAll(Resources.plants(scenario.axis(), variant));
            variant.nodes().forEach(node -> demands.add(Resources.demand(scenario.axis(), variant, node)));
            variant.nodes().stream()
                    .flatMap(node -> node.connections().stream())
                    .forEach(grid -> billed.add(new Billing(scenario.axis(), grid.billing())));
        }
        weather = new Shelf<>(years);
        weatherUses = new Shelf<>(sites);
        outputs = new Shelf<>(plants);
        lights = new Shelf<>(Resources.ofUnitSize(plants));
        prices = new Shelf<>(billed);
        consumptions = new Shelf<>(demands);
    }

    /** The case that {@code asked} describes, as {@code simulate} gives it. */
    Simulated simulated(SharedCase.Asked asked, Supplier<Simulated> simulate) {
        for (SharedCase known : cases) {
            if (known.is(asked)) {
                return known.simulated(simulate);
            }
        }
        return simulate.get();
    }

    /** {@code year} on {@code axis}. */
    Weather onAxis(Weather year, TimeAxis axis) {
        return weather.get(new Year(axis, year), () -> WeatherMapping.onto(year, axis));
    }

    /** What a result on {@code axis} says of the weather at {@code site}. */
    WeatherUse weatherUse(SiteWeather site, TimeAxis axis) {
        return weatherUses.get(new SiteYear(axis, site), () -> WeatherUse.of(site, axis));
    }

    /** {@code terms} with their prices on {@code axis}. */
    PricedTerms priced(BillingTerms terms, TimeAxis axis) {
        return prices.get(new Billing(axis, terms), () -> PricedTerms.of(terms, axis));
    }

    /** What is consumed, as {@code work} gives it. */
    Consumption consumption(Resources.Demand demand, Supplier<Consumption> work) {
        return consumptions.get(demand, work);
    }

    /** What a plant could deliver, as {@code run} gives it. */
    Resources.Output output(Resources.Plant<?> plant, Supplier<Resources.Output> run) {
        return outputs.get(plant, run);
    }

    /** What falls on the modules of a photovoltaic plant of unit size, as {@code run} gives it. */
    PlantLight light(Resources.Plant<?> unsized, Supplier<PlantLight> run) {
        return lights.get(unsized, run);
    }

    /** The books of {@code sites} in a study of the years {@code firstYear} to {@code lastYear}. */
    SinkBooks sinks(SinkAccounting accounting, List<SinkSite> sites, int firstYear, int lastYear) {
        var asked = new Sinks(accounting, sites, firstYear, lastYear);
        return commonSinks.contains(sites)
                ? sinkBooks.computeIfAbsent(asked, unused -> accounting.books(sites, firstYear, lastYear))
                : accounting.books(sites, firstYear, lastYear);
    }

    /** The Sun of {@code weather}: of its site, axis and instant within the step. */
    SunPath sun(Weather weather) {
        return suns.computeIfAbsent(
                new Sky(weather.site(), weather.axis(), weather.radiationMinutesAfterStart()),
                sky -> SolarModel.sunOf(weather));
    }

    /** The model of {@code farm}. */
    WindModel model(WindFarm farm) {
        return models.computeIfAbsent(farm, WindModel::of);
    }
}
