package io.greenpark.core.simulation;

import io.greenpark.core.carbon.CarbonTerms;
import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.factors.Fuel;
import io.greenpark.core.park.AllocationRule;
import io.greenpark.core.park.NodeAssets;
import io.greenpark.core.park.Park;
import io.greenpark.core.park.ServiceDates;
import io.greenpark.core.park.SharedAssets;
import io.greenpark.core.product.ProductTerms;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.sink.RegionTerms;
import io.greenpark.core.sink.SinkSite;
import io.greenpark.core.storage.AgeingTerms;
import io.greenpark.core.storage.CellClimate;
import io.greenpark.core.tariff.FuelPrice;
import io.greenpark.core.thermal.HeatSupply;
import io.greenpark.core.weather.SiteWeather;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One variant of a study, fully resolved: no overrides, references or defaults are left.
 *
 * @param id unique name within the scenario
 * @param title name for people
 * @param weather weather year of every site that a plant refers to
 * @param parks the parks
 * @param shared hubs of shared assets, and the lines between nodes
 * @param dispatch how supply is dispatched
 * @param fuels the fuels that thermal units and heat supplies refer to, and what they cost
 * @param sinks carbon sink sites
 * @param finance under which terms its plants are built, and what they cost
 * @param compliance by which rules it is checked
 * @param products what is worked out about its products
 * @param region what is worked out about its sinks beside their ledgers
 * @param attributes what is done with attributes of green power
 * @param carbon how greenhouse gas accounts are kept
 * @param service when its plants and lines serve
 */
public record Case(
        String id,
        Title title,
        List<SiteWeather> weather,
        List<Park> parks,
        SharedAssets shared,
        DispatchTerms dispatch,
        FuelMarket fuels,
        List<SinkSite> sinks,
        CaseFinance finance,
        CaseCompliance compliance,
        ProductTerms products,
        RegionTerms region,
        CaseAttributes attributes,
        CarbonTerms carbon,
        ServiceDates service) {

    private static final int MOST_PLAYERS = 6;

    public Case {
        Require.id("id", id);
        Require.notEmpty("parks", parks);
        weather = List.copyOf(weather);
        parks = List.copyOf(parks);
        sinks = List.copyOf(sinks);
        requireTerms(finance, parks);
        requireKnown(weather, fuels, parks, shared);
        if (shared.allocation() instanceof AllocationRule.Shapley && parks.size() > MOST_PLAYERS) {
            throw new InvalidValueException(
                    "allocation",
                    "must be another rule than shapley with more than %d parks, as every group of them is dispatched"
                            .formatted(MOST_PLAYERS),
                    parks.size() + " parks");
        }
    }

    /** A case whose plants always serve. */
    public Case(
            String id,
            Title title,
            List<SiteWeather> weather,
            List<Park> parks,
            SharedAssets shared,
            DispatchTerms dispatch,
            FuelMarket fuels,
            List<SinkSite> sinks,
            CaseFinance finance,
            CaseCompliance compliance,
            ProductTerms products,
            RegionTerms region,
            CaseAttributes attributes,
            CarbonTerms carbon) {
        this(
                id,
                title,
                weather,
                parks,
                shared,
                dispatch,
                fuels,
                sinks,
                finance,
                compliance,
                products,
                region,
                attributes,
                carbon,
                ServiceDates.ALWAYS);
    }

    /** A case without rules of certificates, whose greenhouse gas accounts are of CO2 and location-based alone. */
    public Case(
            String id,
            Title title,
            List<SiteWeather> weather,
            List<Park> parks,
            SharedAssets shared,
            DispatchTerms dispatch,
            FuelMarket fuels,
            List<SinkSite> sinks,
            CaseFinance finance,
            CaseCompliance compliance,
            ProductTerms products,
            RegionTerms region) {
        this(
                id,
                title,
                weather,
                parks,
                shared,
                dispatch,
                fuels,
                sinks,
                finance,
                compliance,
                products,
                region,
                CaseAttributes.NONE,
                CarbonTerms.PLAIN);
    }

    /** A case of which neither money nor products are worked out, and that is checked by no rule. */
    public Case(
            String id,
            Title title,
            List<SiteWeather> weather,
            List<Park> parks,
            SharedAssets shared,
            DispatchTerms dispatch,
            FuelMarket fuels,
            List<SinkSite> sinks) {
        this(
                id,
                title,
                weather,
                parks,
                shared,
                dispatch,
                fuels,
                sinks,
                CaseFinance.NONE,
                CaseCompliance.NONE,
                ProductTerms.NONE,
                RegionTerms.NONE);
    }

    /** A case without shared assets. */
    public Case(
            String id,
            Title title,
            List<SiteWeather> weather,
            List<Park> parks,
            DispatchTerms dispatch,
            FuelMarket fuels,
            List<SinkSite> sinks) {
        this(id, title, weather, parks, SharedAssets.NONE, dispatch, fuels, sinks);
    }

    /** The parks, then the hubs. */
    public List<NodeAssets> nodes() {
        List<NodeAssets> nodes = new ArrayList<>(parks);
        nodes.addAll(shared.hubs());
        return nodes;
    }

    /** The same variant in another weather year. */
    public Case withWeather(List<SiteWeather> otherYear) {
        return new Case(
                id,
                title,
                otherYear,
                parks,
                shared,
                dispatch,
                fuels,
                sinks,
                finance,
                compliance,
                products,
                region,
                attributes,
                carbon,
                service);
    }

    /** The same variant with other parks and hubs, of which the rest of it still holds. */
    public Case with(List<Park> otherParks, SharedAssets otherShared) {
        return new Case(
                id,
                title,
                weather,
                otherParks,
                otherShared,
                dispatch,
                fuels,
                sinks,
                finance,
                compliance,
                products,
                region,
                attributes,
                carbon,
                service);
    }

    /** The same variant with other parks and shared assets. */
    Case of(List<Park> otherParks, SharedAssets otherShared) {
        return new Case(
                id,
                title,
                weather,
                otherParks,
                otherShared,
                dispatch,
                fuels,
                sinks,
                CaseFinance.NONE,
                CaseCompliance.NONE,
                ProductTerms.NONE,
                RegionTerms.NONE,
                attributes,
                carbon,
                service);
    }

    /** Weather year of the site {@code siteId}. */
    SiteWeather weather(String siteId) {
        return weather.stream()
                .filter(site -> site.id().equals(siteId))
                .findFirst()
                .orElseThrow();
    }

    private static void requireTerms(CaseFinance finance, List<Park> parks) {
        for (Park park : parks) {
            if (!finance.isNone() && !finance.terms().containsKey(park.id())) {
                throw new InvalidValueException("finance", "must have terms for every park", park.id());
            }
        }
    }

    private static void requireKnown(
            List<SiteWeather> weather, FuelMarket market, List<Park> parks, SharedAssets shared) {
        Set<String> sites = weather.stream().map(SiteWeather::id).collect(Collectors.toSet());
        Set<String> fuelIds = market.fuels().stream().map(Fuel::id).collect(Collectors.toSet());
        Set<String> priced = market.prices().stream().map(FuelPrice::fuel).collect(Collectors.toSet());
        for (Park park : parks) {
            requireWeather(sites, park);
            park.heat().stream()
                    .flatMap(heat -> Stream.concat(heat.fuelUse().stream(), heat.referenceFuelUse().stream()))
                    .forEach(use -> require(fuelIds, "fuel", "the id of a fuel of the case", use.fuel()));
            park.activities().heatExports().stream()
                    .flatMap(export -> Stream.concat(
                            Stream.of(export.fuel()), export.replaces().stream().map(HeatSupply.FuelBoiler::fuel)))
                    .forEach(fuel -> require(fuelIds, "fuel", "the id of a fuel of the case", fuel));
            park.dispatchedFuels().forEach(fuel -> require(priced, "fuel", "a fuel with a price", fuel));
        }
        shared.hubs().forEach(hub -> requireWeather(sites, hub));
    }

    private static void requireWeather(Set<String> sites, NodeAssets assets) {
        assets.heat().stream()
                .flatMap(demand -> demand.weather().stream())
                .forEach(site -> require(sites, "weather", "the id of a weather site", site));
        assets.wind().forEach(farm -> require(sites, "weather", "the id of a weather site", farm.weather()));
        assets.solar().forEach(plant -> require(sites, "weather", "the id of a weather site", plant.weather()));
        assets.storage().stream()
                .flatMap(battery -> battery.ageing().stream())
                .map(AgeingTerms::climate)
                .filter(CellClimate.Sheltered.class::isInstance)
                .map(CellClimate.Sheltered.class::cast)
                .forEach(cells -> require(sites, "weather", "the id of a weather site", cells.weather()));
    }

    private static void require(Set<String> known, String field, String rule, String id) {
        if (!known.contains(id)) {
            throw new InvalidValueException(field, "must be " + rule, id);
        }
    }
}
