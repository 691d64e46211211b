package io.greenpark.core.park;

import io.greenpark.core.carbon.Activities;
import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.load.Load;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.solar.SolarPlant;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.thermal.GeneratingUnit;
import io.greenpark.core.thermal.HeatDemand;
import io.greenpark.core.wind.WindFarm;
import java.util.List;

/**
 * A node where assets stand that parks share; it has no loads of its own.
 *
 * @param id unique name among parks and hubs
 * @param title name for people
 * @param wind wind farms
 * @param solar photovoltaic plants
 * @param series plants given as measured series
 * @param storage batteries
 * @param connections connection to the public grid: none or one
 */
public record Hub(
        String id,
        Title title,
        List<WindFarm> wind,
        List<SolarPlant> solar,
        List<MeasuredPlant> series,
        List<Battery> storage,
        List<GridSupply> connections)
        implements NodeAssets {

    public Hub {
        Require.id("id", id);
        wind = List.copyOf(wind);
        solar = List.copyOf(solar);
        series = List.copyOf(series);
        storage = List.copyOf(storage);
        connections = List.copyOf(connections);
        if (connections.size() > 1) {
            throw new InvalidValueException("connections", "must be at most one", connections.size());
        }
    }

    /** The hub with other plants and batteries. */
    public Hub with(
            List<WindFarm> otherWind,
            List<SolarPlant> otherSolar,
            List<MeasuredPlant> otherSeries,
            List<Battery> otherStorage) {
        return new Hub(id, title, otherWind, otherSolar, otherSeries, otherStorage, connections);
    }

    @Override
    public List<Load> loads() {
        return List.of();
    }

    @Override
    public List<HeatDemand> heat() {
        return List.of();
    }

    @Override
    public List<GeneratingUnit> thermal() {
        return List.of();
    }

    @Override
    public HeatNetwork heatNetwork() {
        return HeatNetwork.NONE;
    }

    @Override
    public Activities activities() {
        return Activities.NONE;
    }

    @Override
    public Activities accounted() {
        return Activities.NONE;
    }
}
