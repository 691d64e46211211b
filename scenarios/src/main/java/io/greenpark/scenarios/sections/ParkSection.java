package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.carbon.Activities;
import io.greenpark.core.carbon.HeatExport;
import io.greenpark.core.carbon.PurchasedHeat;
import io.greenpark.core.ledger.GreenPower;
import io.greenpark.core.load.Load;
import io.greenpark.core.park.GridSupply;
import io.greenpark.core.park.HeatNetwork;
import io.greenpark.core.park.MeasuredPlant;
import io.greenpark.core.park.Park;
import io.greenpark.core.product.Product;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.solar.SolarPlant;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.thermal.GeneratingUnit;
import io.greenpark.core.thermal.HeatDemand;
import io.greenpark.core.weather.Site;
import io.greenpark.core.wind.WindFarm;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.SiteSection;
import io.greenpark.scenarios.spec.TitleSection;
import io.greenpark.scenarios.spec.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An entry of {@code parks}: an industrial park. */
final class ParkSection {

    private static final Key<Title> TITLE =
            required("title", TitleSection.TYPE, "Name for people.").chinese("名称");
    private static final Key<Site> SITE =
            required("site", SiteSection.TYPE, "Where the park lies.").chinese("位置");
    private static final Key<Map<String, Load>> LOAD = required(
                    "load", MapOf.some("loads", LoadSection.TYPE), "Electric loads.")
            .chinese("用电负荷");
    private static final Key<Map<String, HeatDemand>> HEAT =
            things("heat", "heat demands", HeatSection.TYPE, "Heat demands and what supplies them.", "热负荷");
    private static final Key<Map<String, WindFarm>> WIND =
            things("wind", "wind farms", WindSection.TYPE, "Wind farms.", "风电");
    private static final Key<Map<String, SolarPlant>> SOLAR =
            things("solar", "photovoltaic plants", SolarSection.TYPE, "Photovoltaic plants.", "光伏");
    private static final Key<Map<String, MeasuredPlant>> SERIES =
            things("series", "plants", SeriesSection.TYPE, "Plants given as measured series.", "实测电源");
    private static final Key<Map<String, GeneratingUnit>> THERMAL = things(
            "thermal",
            "thermal units",
            ThermalSection.TYPE,
            "Thermal units, in the order in which rules use them.",
            "火电与热电联产");
    private static final Key<HeatNetwork> HEAT_NETWORK = optional(
                    "heatNetwork",
                    HeatNetworkSection.TYPE,
                    "Boiler and heat store that feed the demands supplied from the heat network, besides thermal units.")
            .chinese("热网");
    private static final Key<Map<String, Battery>> STORAGE = things(
            "storage", "batteries", StorageSection.TYPE, "Batteries, in the order in which rules use them.", "储能");
    private static final Key<GridSupply> GRID =
            required("grid", GridSection.TYPE, "Connection to the public grid.").chinese("电网");
    private static final Key<Map<String, Product>> PRODUCTS =
            things("products", "products", ProductSection.TYPE, "What the park makes.", "产品");

    private static final Key<Map<String, ProcessSection.Stated>> PROCESS = optional(
                    "process",
                    MapOf.any("processes", ProcessSection.TYPE),
                    "Gases that processes set free other than by burning fuel.")
            .chinese("过程排放");
    private static final Key<Map<String, PurchasedHeat>> PURCHASED_HEAT = things(
            "purchasedHeat", "heat purchases", PurchasedHeatSection.TYPE, "Heat that is bought from outside.", "外购热力");
    private static final Key<Map<String, HeatExport>> HEAT_EXPORT = optional(
                    "heatExport",
                    MapOf.any("heat exports", HeatExportSection.TYPE),
                    "Waste heat of power plants that is given off across the boundary; part of no total of the park.")
            .chinese("余热外供");
    private static final Key<Double> VALUE_ADDED = optional(
                    "valueAddedYuan",
                    Numbers.above(0.0, "yuan"),
                    "Value added of a year, to which emissions are related.")
            .chinese("增加值");

    private static final Key<InvestmentSection.Model> INVESTMENT = optional(
                    "investment",
                    InvestmentSection.TYPE,
                    "Who builds its plants, instead of what the key finance of the study says.")
            .chinese("投资模式");

    private static final Key<GreenPower> GREEN_POWER = optional(
                    "greenPower",
                    GreenPowerSection.TYPE,
                    "What the park does with attributes of green power; if it is left out nothing is bought, and certificates of"
                            + " exported energy are held.")
            .chinese("绿电与绿证");

    static final Section<Park> TYPE = new Section<>(
            "park",
            "An industrial park: what it uses, what it owns, and how it is tied to the grid.",
            List.of(
                    TITLE,
                    SITE,
                    LOAD,
                    HEAT,
                    WIND,
                    SOLAR,
                    SERIES,
                    THERMAL,
                    HEAT_NETWORK,
                    STORAGE,
                    GRID,
                    PRODUCTS,
                    PROCESS,
                    PURCHASED_HEAT,
                    HEAT_EXPORT,
                    VALUE_ADDED,
                    INVESTMENT,
                    GREEN_POWER),
            ParkSection::bind);

    private ParkSection() {}

    private static <T> Key<Map<String, T>> things(
            String name, String noun, Section<T> type, String meaning, String chinese) {
        return optional(name, MapOf.any(noun, type), meaning).chinese(chinese);
    }

    private static Park bind(Values values) {
        Park park = new Park(
                values.id(),
                values.get(TITLE),
                values.get(SITE),
                new ArrayList<>(values.get(LOAD).values()),
                all(values, HEAT),
                all(values, WIND),
                all(values, SOLAR),
                all(values, SERIES),
                all(values, THERMAL),
                values.find(HEAT_NETWORK).orElse(HeatNetwork.NONE),
                all(values, STORAGE),
                values.get(GRID),
                all(values, PRODUCTS),
                activities(values));
        Investments investments = values.require(Investments.class);
        investments.put(park.id(), investments.take());
        values.require(ServiceBook.class).at(park.id());
        values.find(INVESTMENT).ifPresent(model -> investments.choose(park.id(), model));
        values.find(GREEN_POWER)
                .ifPresent(terms -> values.require(GreenPowers.class).put(park.id(), terms));
        return park;
    }

    private static Activities activities(Values values) {
        Map<String, Product> products = values.find(PRODUCTS).orElse(Map.of());
        return new Activities(
                values.find(PROCESS).orElse(Map.of()).values().stream()
                        .map(process -> process.of(products))
                        .toList(),
                all(values, PURCHASED_HEAT),
                all(values, HEAT_EXPORT),
                values.find(VALUE_ADDED).orElse(0.0));
    }

    private static <T> List<T> all(Values values, Key<Map<String, T>> key) {
        return new ArrayList<>(values.find(key).orElse(Map.of()).values());
    }
}
