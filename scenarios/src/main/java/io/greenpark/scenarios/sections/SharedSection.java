package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.finance.PricedPlant;
import io.greenpark.core.network.Link;
import io.greenpark.core.park.AllocationRule;
import io.greenpark.core.park.GridSupply;
import io.greenpark.core.park.Hub;
import io.greenpark.core.park.MeasuredPlant;
import io.greenpark.core.park.SharedAssets;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.solar.SolarPlant;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.wind.WindFarm;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.TitleSection;
import io.greenpark.scenarios.spec.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code shared}: assets that parks share at hubs, and the lines between hubs and parks. */
final class SharedSection {

    /**
     * An asset at a hub.
     *
     * @param hub id of the hub
     * @param asset the asset
     * @param prices its price, if it has one
     */
    private record AtHub<T>(String hub, T asset, List<PricedPlant> prices) {}

    private record HubEntry(Title title, List<GridSupply> grid) {}

    private static final Key<Title> TITLE = optional(
                    "title", TitleSection.TYPE, "Name for people; the id if it is left out.")
            .chinese("名称");
    private static final Key<GridSupply> GRID = optional(
                    "grid", GridSection.TYPE, "Connection of the hub to the public grid; none if it is left out.")
            .chinese("电网");
    private static final Section<HubEntry> HUB_TYPE = new Section<>(
            "hub",
            "A node where shared assets stand; it has no loads of its own.",
            List.of(TITLE, GRID),
            SharedSection::hub);

    private static final Key<String> HUB =
            required("hub", Texts.id(), "Id of the hub at which it stands.").chinese("汇集站");

    private static final Key<Map<String, HubEntry>> HUBS = required(
                    "hubs", MapOf.some("hubs", HUB_TYPE), "The nodes where shared assets stand.")
            .chinese("汇集站");
    private static final Key<Map<String, AtHub<WindFarm>>> WIND =
            assets("wind", "wind farms", "shared-wind-farm", WindSection.TYPE, "Wind farms.", "风电");
    private static final Key<Map<String, AtHub<SolarPlant>>> SOLAR = assets(
            "solar", "photovoltaic plants", "shared-solar-plant", SolarSection.TYPE, "Photovoltaic plants.", "光伏");
    private static final Key<Map<String, AtHub<MeasuredPlant>>> SERIES = assets(
            "series",
            "plants",
            "shared-measured-plant",
            SeriesSection.TYPE,
            "Plants given as measured series.",
            "实测电源");
    private static final Key<Map<String, AtHub<Battery>>> STORAGE = assets(
            "storage",
            "batteries",
            "shared-battery",
            StorageSection.TYPE,
            "Batteries, in the order in which rules use them.",
            "储能");
    private static final Key<Map<String, List<Link>>> LINKS = optional(
                    "links", MapOf.any("lines", LinkSection.TYPE), "Lines between hubs and parks.")
            .chinese("线路");

    private static final Key<AllocationRule> ALLOCATION = optional(
                    "allocation",
                    AllocationSection.TYPE,
                    "How what the assets save is divided among the parks; not divided if it is left out.")
            .chinese("收益分摊");

    static final Section<SharedAssets> TYPE = new Section<>(
            "shared",
            "Assets that parks share, at hubs, and the lines between hubs and parks.",
            List.of(HUBS, WIND, SOLAR, SERIES, STORAGE, LINKS, ALLOCATION),
            SharedSection::bind);

    private SharedSection() {}

    private static <T> Key<Map<String, AtHub<T>>> assets(
            String name, String noun, String section, Section<T> type, String meaning, String chinese) {
        Section<AtHub<T>> atHub = type.with(section, HUB, (values, asset) -> {
            String id = values.require(NodeIds.class).hub(values.get(HUB), values.at(HUB));
            values.require(ServiceBook.class).at(id);
            return new AtHub<>(id, asset, values.require(Investments.class).take());
        });
        return optional(name, MapOf.any(noun, atHub), meaning).chinese(chinese);
    }

    private static HubEntry hub(Values values) {
        if (values.require(NodeIds.class).parks().contains(values.id())
                || values.id().equals("all")) {
            throw values.place().rejectKey("is the id of a park, or of all nodes", "expected an id of its own");
        }
        return new HubEntry(
                values.find(TITLE).orElse(Title.of(values.id())),
                values.find(GRID).map(List::of).orElse(List.of()));
    }

    private static SharedAssets bind(Values values) {
        Map<String, HubEntry> hubs = values.get(HUBS);
        var nodes = new NodeIds(values.require(NodeIds.class).parks(), hubs.keySet());
        values.place().reading().provide(NodeIds.class, nodes);
        List<Hub> bound = new ArrayList<>();
        hubs.forEach((id, hub) -> bound.add(new Hub(
                id,
                hub.title(),
                at(values, WIND, id),
                at(values, SOLAR, id),
                at(values, SERIES, id),
                at(values, STORAGE, id),
                hub.grid())));
        price(values, WIND);
        price(values, SOLAR);
        price(values, SERIES);
        price(values, STORAGE);
        List<Link> links = new ArrayList<>();
        values.find(LINKS).orElse(Map.of()).values().forEach(links::addAll);
        return new SharedAssets(bound, links, values.find(ALLOCATION).orElse(new AllocationRule.None()));
    }

    private static <T> void price(Values values, Key<Map<String, AtHub<T>>> key) {
        Investments investments = values.require(Investments.class);
        values.find(key).orElse(Map.of()).values().forEach(asset -> investments.put(asset.hub(), asset.prices()));
    }

    private static <T> List<T> at(Values values, Key<Map<String, AtHub<T>>> key, String hub) {
        return values.find(key).orElse(Map.of()).values().stream()
                .filter(asset -> asset.hub().equals(hub))
                .map(AtHub::asset)
                .toList();
    }
}
