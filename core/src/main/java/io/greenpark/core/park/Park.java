package io.greenpark.core.park;

import io.greenpark.core.carbon.Activities;
import io.greenpark.core.carbon.ProcessEmission;
import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.load.Load;
import io.greenpark.core.product.Product;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.solar.SolarPlant;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.thermal.GeneratingUnit;
import io.greenpark.core.thermal.HeatDemand;
import io.greenpark.core.thermal.HeatSupply;
import io.greenpark.core.weather.Site;
import io.greenpark.core.wind.WindFarm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
 * @param thermal thermal units
 * @param heatNetwork what feeds the heat demands that are supplied from the network
 * @param storage batteries
 * @param grid connection to the public grid
 * @param products what the park makes
 * @param activities what else its greenhouse gas account asks for
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
        List<GeneratingUnit> thermal,
        HeatNetwork heatNetwork,
        List<Battery> storage,
        GridSupply grid,
        List<Product> products,
        Activities activities)
        implements NodeAssets {

    public Park {
        Require.id("id", id);
        loads = List.copyOf(loads);
        heat = List.copyOf(heat);
        wind = List.copyOf(wind);
        solar = List.copyOf(solar);
        series = List.copyOf(series);
        thermal = List.copyOf(thermal);
        storage = List.copyOf(storage);
        products = List.copyOf(products);
        boolean fed =
                !heatNetwork.boilers().isEmpty() || thermal.stream().anyMatch(unit -> unit.heatEfficiency() > 0.0);
        for (HeatDemand demand : heat) {
            if (demand.supply() instanceof HeatSupply.Network && !fed) {
                throw new InvalidValueException(
                        "heat",
                        "must not be supplied from the heat network unless a thermal unit with heat or a boiler feeds it",
                        demand.id());
            }
        }
        products.forEach(product -> requireOneBook(product, activities));
    }

    /** Requires that direct emissions of {@code product} are stated by itself or by processes, not by both. */
    private static void requireOneBook(Product product, Activities activities) {
        double stated = product.inputs().directTco2PerTonne();
        for (ProcessEmission process : activities.process()) {
            if (stated > 0.0
                    && process instanceof ProcessEmission.OfProduct of
                    && of.product().id().equals(product.id())) {
                throw new InvalidValueException(
                                "process." + process.id(),
                                "must not be of a product that states directTco2PerTonne too",
                                "of %s with %s tCO2/t".formatted(product.id(), stated))
                        .withHint("set products.%s.directTco2PerTonne to 0, and state what it counts as another process"
                                .formatted(product.id()));
            }
        }
    }

    @Override
    public List<GridSupply> connections() {
        return List.of(grid);
    }

    @Override
    public Activities accounted() {
        List<ProcessEmission> processes = new ArrayList<>(activities.process());
        products.stream()
                .filter(product -> product.inputs().directTco2PerTonne() > 0.0)
                .map(product ->
                        new ProcessEmission.Stated(product, product.inputs().directTco2PerTonne()))
                .forEach(processes::add);
        return activities.with(processes);
    }

    /** The park at another connection to the grid. */
    public Park with(GridSupply other) {
        return new Park(
                id,
                title,
                site,
                loads,
                heat,
                wind,
                solar,
                series,
                thermal,
                heatNetwork,
                storage,
                other,
                products,
                activities);
    }

    /** The park with other plants and batteries. */
    public Park with(
            List<WindFarm> otherWind,
            List<SolarPlant> otherSolar,
            List<MeasuredPlant> otherSeries,
            List<Battery> otherStorage) {
        return new Park(
                id,
                title,
                site,
                loads,
                heat,
                otherWind,
                otherSolar,
                otherSeries,
                thermal,
                heatNetwork,
                otherStorage,
                grid,
                products,
                activities);
    }

    /** Ids of the fuels that dispatch decides about; they need a price. */
    public List<String> dispatchedFuels() {
        return Stream.concat(
                        thermal.stream().map(GeneratingUnit::fuel),
                        heatNetwork.boilers().stream()
                                .map(boiler -> boiler.supply().fuel()))
                .distinct()
                .toList();
    }

    /** A park without processes and purchased heat. */
    public Park(
            String id,
            Title title,
            Site site,
            List<Load> loads,
            List<HeatDemand> heat,
            List<WindFarm> wind,
            List<SolarPlant> solar,
            List<MeasuredPlant> series,
            List<GeneratingUnit> thermal,
            HeatNetwork heatNetwork,
            List<Battery> storage,
            GridSupply grid,
            List<Product> products) {
        this(
                id,
                title,
                site,
                loads,
                heat,
                wind,
                solar,
                series,
                thermal,
                heatNetwork,
                storage,
                grid,
                products,
                Activities.NONE);
    }

    /** A park without thermal units and heat network. */
    public Park(
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
        this(id, title, site, loads, heat, wind, solar, series, List.of(), HeatNetwork.NONE, storage, grid, products);
    }
}
