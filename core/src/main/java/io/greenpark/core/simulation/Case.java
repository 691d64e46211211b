package io.greenpark.core.simulation;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.factors.Fuel;
import io.greenpark.core.park.Park;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.sink.SinkSite;
import io.greenpark.core.weather.SiteWeather;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One variant of a study, fully resolved: no overrides, references or defaults are left.
 *
 * @param id unique name within the scenario
 * @param title name for people
 * @param weather weather year of every site that a plant refers to
 * @param parks the parks
 * @param dispatch how supply is dispatched
 * @param fuels the fuels that heat supplies refer to
 * @param sinks carbon sink sites
 */
public record Case(
        String id,
        Title title,
        List<SiteWeather> weather,
        List<Park> parks,
        DispatchTerms dispatch,
        List<Fuel> fuels,
        List<SinkSite> sinks) {

    public Case {
        Require.id("id", id);
        Require.notEmpty("parks", parks);
        weather = List.copyOf(weather);
        parks = List.copyOf(parks);
        fuels = List.copyOf(fuels);
        sinks = List.copyOf(sinks);
        requireKnown(weather, fuels, parks);
    }

    /** The same variant in another weather year. */
    public Case withWeather(List<SiteWeather> otherYear) {
        return new Case(id, title, otherYear, parks, dispatch, fuels, sinks);
    }

    /** Weather year of the site {@code siteId}. */
    SiteWeather weather(String siteId) {
        return weather.stream()
                .filter(site -> site.id().equals(siteId))
                .findFirst()
                .orElseThrow();
    }

    private static void requireKnown(List<SiteWeather> weather, List<Fuel> fuels, List<Park> parks) {
        Set<String> sites = weather.stream().map(SiteWeather::id).collect(Collectors.toSet());
        Set<String> fuelIds = fuels.stream().map(Fuel::id).collect(Collectors.toSet());
        for (Park park : parks) {
            park.wind().forEach(farm -> require(sites, "weather", "the id of a weather site", farm.weather()));
            park.solar().forEach(plant -> require(sites, "weather", "the id of a weather site", plant.weather()));
            park.heat().stream()
                    .flatMap(heat -> heat.fuelUse().stream())
                    .forEach(use -> require(fuelIds, "fuel", "the id of a fuel of the case", use.fuel()));
        }
    }

    private static void require(Set<String> known, String field, String rule, String id) {
        if (!known.contains(id)) {
            throw new InvalidValueException(field, "must be " + rule, id);
        }
    }
}
