package io.greenpark.core.simulation;

import io.greenpark.core.sink.SinkAccounting;
import io.greenpark.core.sink.SinkBooks;
import io.greenpark.core.sink.SinkSite;
import io.greenpark.core.solar.SolarModel;
import io.greenpark.core.sun.SunPath;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.wind.WindFarm;
import io.greenpark.core.wind.WindModel;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What is worked out once for all cases of a study, all weather years of an ensemble and all points of a sweep, whichever asks
 * first: the way of the Sun over a site, a farm's curve with the table of its wakes, and whole cases and sinks of a scenario
 * that points of a sweep leave as they are. Results are the same bits as without.
 */
public final class Preparations {

    private final Map<Sky, SunPath> suns = new ConcurrentHashMap<>();
    private final Map<WindFarm, WindModel> models = new ConcurrentHashMap<>();
    private final Set<Asked> common = new HashSet<>();
    private final Map<Asked, Booked> booked = new ConcurrentHashMap<>();
    private final Set<List<SinkSite>> commonSinks = new HashSet<>();
    private final Map<Sinks, SinkBooks> sinkBooks = new ConcurrentHashMap<>();

    private record Asked(TimeAxis axis, Case variant) {}

    private record Sinks(SinkAccounting accounting, List<SinkSite> sites, int firstYear, int lastYear) {}

    private record Sky(Site site, TimeAxis axis, double radiationMinutesAfterStart) {}

    /** For one study. */
    public Preparations() {}

    /** For studies that share cases or sinks with {@code scenario}: only these are kept, so that memory does not grow with the studies. */
    public Preparations(Scenario scenario) {
        for (Case variant : scenario.cases()) {
            common.add(new Asked(scenario.axis(), variant));
            commonSinks.add(variant.sinks());
        }
    }

    /** What {@code books} gives for {@code variant}. */
    Booked booked(TimeAxis axis, Case variant, Supplier<Booked> books) {
        var asked = new Asked(axis, variant);
        return common.contains(asked) ? booked.computeIfAbsent(asked, unused -> books.get()) : books.get();
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
