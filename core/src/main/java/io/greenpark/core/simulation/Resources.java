package io.greenpark.core.simulation;

import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.load.Load;
import io.greenpark.core.park.MeasuredPlant;
import io.greenpark.core.park.NodeAssets;
import io.greenpark.core.result.AssetSeries;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.solar.PlantLight;
import io.greenpark.core.solar.SolarModel;
import io.greenpark.core.solar.SolarOutput;
import io.greenpark.core.solar.SolarPlant;
import io.greenpark.core.storage.CellClimate;
import io.greenpark.core.sun.SunPath;
import io.greenpark.core.thermal.HeatDemand;
import io.greenpark.core.thermal.OutdoorTemperature;
import io.greenpark.core.time.ServicePeriod;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import io.greenpark.core.wind.WindFarm;
import io.greenpark.core.wind.WindOutput;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Weather on the axis and the output of plants, shared by the cases of one study: equal weather is mapped once and equal
 * plants under equal weather are simulated once, whichever case asks first.
 */
final class Resources {

    private final TimeAxis axis;
    private final Preparations preparations;
    private final Map<Weather, Weather> weatherOnAxis = new ConcurrentHashMap<>();
    private final Map<Plant<?>, Output> outputs = new ConcurrentHashMap<>();

    /** A plant with all that its output rests on. */
    record Plant<P>(TimeAxis axis, Weather year, P plant) {}

    /** A farm at a site whose typical year has the mean wind speed that the farm's long-term mean replaces. */
    private record FarmAtSite(Weather typical, WindFarm farm) {}

    /** Loads and heat demands with the weather that they follow. */
    record Demand(TimeAxis axis, List<Load> loads, List<HeatDemand> heat, List<SiteWeather> weather) {}

    /** What a plant could deliver. */
    record Output(PowerSeries availableMw, PowerSeries ownUseMw, Ratings ratings, AssetSeries asset) {

        PlantOutput plant() {
            PlantKind kind = asset.kind() == AssetSeries.Kind.WIND ? PlantKind.WIND : PlantKind.SOLAR;
            return new PlantOutput(kind, asset.asset(), availableMw, ownUseMw);
        }

        /** The same while the plant serves, and nothing at other times; the detail stays that of a plant that always serves. */
        Output within(ServicePeriod service, TimeAxis axis) {
            if (service.covers(axis)) {
                return this;
            }
            PowerSeries served = availableMw.within(service.firstStep(axis), service.endStep(axis));
            return new Output(
                    served,
                    ownUseMw.within(service.firstStep(axis), service.endStep(axis)),
                    ratings.delivering(served.energyMwh()),
                    asset);
        }
    }

    Resources(TimeAxis axis, Preparations preparations) {
        this.axis = axis;
        this.preparations = preparations;
    }

    /** The modelled plants of {@code variant}. */
    static Set<Plant<?>> plants(TimeAxis axis, Case variant) {
        Set<Plant<?>> plants = new HashSet<>();
        for (NodeAssets assets : variant.nodes()) {
            assets.wind().forEach(farm -> plants.add(plant(axis, variant.weather(farm.weather()), farm)));
            assets.solar()
                    .forEach(plant -> plants.add(
                            new Plant<>(axis, variant.weather(plant.weather()).weather(), plant)));
        }
        return plants;
    }

    /** The photovoltaic plants among {@code plants}, of unit size. */
    static Set<Plant<?>> ofUnitSize(Set<Plant<?>> plants) {
        Set<Plant<?>> unsized = new HashSet<>();
        for (Plant<?> plant : plants) {
            if (plant.plant() instanceof SolarPlant solar) {
                unsized.add(new Plant<>(plant.axis(), plant.year(), solar.ofUnitSize()));
            }
        }
        return unsized;
    }

    private static Plant<FarmAtSite> plant(TimeAxis axis, SiteWeather site, WindFarm farm) {
        return new Plant<>(axis, site.weather(), new FarmAtSite(site.typical(), farm));
    }

    /** What the plants of {@code assets} could deliver under the weather of {@code variant}. */
    Generation generation(Case variant, NodeAssets assets) {
        List<Output> wind = assets.wind().stream()
                .map(farm -> wind(variant.weather(farm.weather()), farm)
                        .within(variant.service().of(assets.id(), PlantKind.WIND, farm.id()), axis))
                .toList();
        List<Output> solar = assets.solar().stream()
                .map(plant -> solar(variant.weather(plant.weather()).weather(), plant)
                        .within(variant.service().of(assets.id(), PlantKind.SOLAR, plant.id()), axis))
                .toList();
        List<MeasuredPlant> measured = assets.series().stream()
                .map(plant -> within(variant.service().of(assets.id(), PlantKind.SERIES, plant.id()), plant))
                .toList();
        List<Output> modelled = Stream.concat(wind.stream(), solar.stream()).toList();
        return new Generation(
                total(wind, measured, MeasuredPlant.Kind.WIND),
                total(solar, measured, MeasuredPlant.Kind.SOLAR),
                total(List.of(), measured, MeasuredPlant.Kind.OTHER),
                PowerSeries.total(axis, modelled.stream().map(Output::ownUseMw).toList()),
                Stream.concat(
                                modelled.stream().map(Output::plant),
                                measured.stream().map(this::output))
                        .toList(),
                modelled.stream().map(Output::asset).toList(),
                modelled.stream().map(Output::ratings).reduce(Ratings.NONE, Ratings::plus));
    }

    private PlantOutput output(MeasuredPlant plant) {
        return new PlantOutput(PlantKind.SERIES, plant.id(), plant.availableMw(), PowerSeries.constant(axis, 0.0));
    }

    private MeasuredPlant within(ServicePeriod service, MeasuredPlant plant) {
        return service.covers(axis)
                ? plant
                : new MeasuredPlant(
                        plant.id(),
                        plant.kind(),
                        plant.availableMw().within(service.firstStep(axis), service.endStep(axis)));
    }

    /** The temperatures of the cells of each battery of {@code assets}, one for all steps or one per step; empty if nobody asks. */
    List<List<Double>> cellsC(Case variant, NodeAssets assets) {
        return assets.storage().stream()
                .map(battery -> battery.ageing().stream()
                        .flatMap(terms -> cellC(variant, terms.climate()))
                        .toList())
                .toList();
    }

    /** What {@code assets} consume under the weather of {@code variant}. */
    Consumption consumption(Case variant, NodeAssets assets) {
        return preparations.consumption(
                demand(axis, variant, assets), () -> Consumption.of(assets, axis, outdoor(variant)));
    }

    /** The demand of {@code assets} with all that it follows. */
    static Demand demand(TimeAxis axis, Case variant, NodeAssets assets) {
        List<SiteWeather> followed = assets.heat().stream()
                .flatMap(heat -> heat.weather().stream())
                .map(variant::weather)
                .toList();
        return new Demand(axis, assets.loads(), assets.heat(), followed);
    }

    /** The temperature of the air at the sites of {@code variant}. */
    private OutdoorTemperature outdoor(Case variant) {
        return site -> onAxis(variant.weather(site).weather()).values(WeatherVariable.DRY_BULB_C);
    }

    /** What energy costs in {@code variant}. */
    EnergyMarket market(Case variant, double carbonPriceYuanPerTco2) {
        return new EnergyMarket(variant.fuels(), carbonPriceYuanPerTco2, terms -> preparations.priced(terms, axis));
    }

    private Stream<Double> cellC(Case variant, CellClimate cells) {
        if (cells instanceof CellClimate.Sheltered sheltered) {
            Weather year = onAxis(variant.weather(sheltered.weather()).weather());
            return Arrays.stream(year.values(WeatherVariable.DRY_BULB_C))
                    .map(sheltered::cellC)
                    .boxed();
        }
        return Stream.of(((CellClimate.Held) cells).celsius());
    }

    private Output wind(SiteWeather site, WindFarm farm) {
        return outputs.computeIfAbsent(
                plant(axis, site, farm),
                key -> preparations.output(key, () -> run(farm, site.weather(), site.typical())));
    }

    private Output run(WindFarm farm, Weather year, Weather typical) {
        WindOutput output = preparations.model(farm).run(onAxis(year), typical);
        return new Output(
                output.availableMw(),
                PowerSeries.constant(axis, 0.0),
                Ratings.ofWind(farm.ratedMw(), output.availableMw().energyMwh()),
                new AssetSeries(farm.id(), AssetSeries.Kind.WIND, axis, output.columns(), output.facts()));
    }

    private Output solar(Weather year, SolarPlant plant) {
        return outputs.computeIfAbsent(
                new Plant<>(axis, year, plant), key -> preparations.output(key, () -> run(plant, year)));
    }

    private Output run(SolarPlant plant, Weather year) {
        Weather weather = onAxis(year);
        SunPath sun = preparations.sun(weather);
        PlantLight light = preparations.light(
                new Plant<>(axis, year, plant.ofUnitSize()), () -> SolarModel.light(weather, plant, sun));
        SolarOutput output = SolarModel.simulate(plant, sun, light);
        return new Output(
                output.availableMw(),
                output.auxMw(),
                Ratings.ofSolar(plant.acMw(), output.availableMw().energyMwh()),
                AssetSeries.ofSolar(plant.id(), axis, output::columns, output.facts()));
    }

    private Weather onAxis(Weather year) {
        return weatherOnAxis.computeIfAbsent(year, unused -> preparations.onAxis(year, axis));
    }

    private PowerSeries total(List<Output> modelled, List<MeasuredPlant> plants, MeasuredPlant.Kind kind) {
        Stream<PowerSeries> measured =
                plants.stream().filter(plant -> plant.kind() == kind).map(MeasuredPlant::availableMw);
        return PowerSeries.total(
                axis,
                Stream.concat(modelled.stream().map(Output::availableMw), measured)
                        .toList());
    }
}
