package io.greenpark.core.park;

import io.greenpark.core.check.Require;
import io.greenpark.core.load.Load;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.solar.SolarPlant;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.thermal.HeatDemand;
import io.greenpark.core.weather.Site;
import io.greenpark.core.wind.WindFarm;
import java.util.List;

/**
 * One industrial park as it stands in one case of a study.
 *
 * @param id unique name within the scenario
 * @param title name for people
 * @param site where it lies
 * @param loads electric loads
 * @param heat heat demands and what supplies them
 * @param wind wind farms
 * @param solar photovoltaic plants
 * @param series plants given as measured series
 * @param storage batteries
 * @param grid connection to the public grid
 * @param products what the park makes
 */
public record Park(
        String id,
        Title title,
        Site site,
        List<Load> loads,
        List<HeatDemand> heat,
        List<WindFarm> wind,
        List<SolarPlant> solar,
        List<MeasuredPlant> series,
        List<Battery> storage,
        GridSupply grid,
        List<Product> products) {

    public Park {
        Require.id("id", id);
        loads = List.copyOf(loads);
        heat = List.copyOf(heat);
        wind = List.copyOf(wind);
        solar = List.copyOf(solar);
        series = List.copyOf(series);
        storage = List.copyOf(storage);
        products = List.copyOf(products);
    }
}
