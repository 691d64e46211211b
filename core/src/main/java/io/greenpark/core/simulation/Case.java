package io.greenpark.core.simulation;

import io.greenpark.core.check.Require;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.factors.Fuel;
import io.greenpark.core.park.Park;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.sink.SinkSite;
import io.greenpark.core.weather.SiteWeather;
import java.util.List;

/**
 * One variant of a study, fully resolved: no overrides, references or defaults are left.
 *
 * @param id unique name within the scenario
 * @param title name for people
 * @param weather weather year of every site that a plant refers to
 * @param parks the parks
 * @param dispatcher how supply is dispatched
 * @param fuels the fuels that heat supplies refer to
 * @param sinks carbon sink sites
 */
public record Case(
        String id,
        Title title,
        List<SiteWeather> weather,
        List<Park> parks,
        Dispatcher dispatcher,
        List<Fuel> fuels,
        List<SinkSite> sinks) {

    public Case {
        Require.id("id", id);
        Require.notEmpty("parks", parks);
        weather = List.copyOf(weather);
        parks = List.copyOf(parks);
        fuels = List.copyOf(fuels);
        sinks = List.copyOf(sinks);
    }
}
