package io.greenpark.core.study;

import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.finance.PricedPlant;
import io.greenpark.core.park.Hub;
import io.greenpark.core.park.MeasuredPlant;
import io.greenpark.core.park.NodeAssets;
import io.greenpark.core.park.Park;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.solar.Degradation;
import io.greenpark.core.solar.SolarPlant;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.wind.WindFarm;
import java.util.List;

/** A case whose plants are as old and worn as years before have left them; docs/model.md eq. (LIF-4). */
final class AgedCase {

    private final Case stated;
    private final LifeAges ages;
    private final boolean carryCharge;

    private AgedCase(Case stated, LifeAges ages, boolean carryCharge) {
        this.stated = stated;
        this.ages = ages;
        this.carryCharge = carryCharge;
    }

    /** @param carryCharge whether batteries begin as full as they ended the year before */
    static Case of(Case stated, LifeAges ages, boolean carryCharge) {
        var aged = new AgedCase(stated, ages, carryCharge);
        List<Park> parks = stated.parks().stream()
                .map(park -> park.with(aged.wind(park), aged.solar(park), aged.series(park), aged.storage(park)))
                .toList();
        List<Hub> hubs = stated.shared().hubs().stream()
                .map(hub -> hub.with(aged.wind(hub), aged.solar(hub), aged.series(hub), aged.storage(hub)))
                .toList();
        return stated.with(parks, stated.shared().with(hubs));
    }

    /** Whether the modules of a plant age by their calendar years, whatever its costs say. */
    static boolean agesByItself(SolarPlant plant) {
        return plant.losses().degradation().fractionPerYear() > 0.0;
    }

    private List<WindFarm> wind(NodeAssets node) {
        return node.wind().stream()
                .map(farm -> {
                    double left = left(node, PlantKind.WIND, farm.id());
                    return left == 1.0 ? farm : farm.times(left);
                })
                .toList();
    }

    private List<SolarPlant> solar(NodeAssets node) {
        return node.solar().stream().map(plant -> solar(node, plant)).toList();
    }

    private SolarPlant solar(NodeAssets node, SolarPlant plant) {
        if (!agesByItself(plant)) {
            double left = left(node, PlantKind.SOLAR, plant.id());
            return left == 1.0 ? plant : plant.with(plant.losses().times(left));
        }
        Degradation stated = plant.losses().degradation();
        return ages.replacedIn(node.id(), PlantKind.SOLAR, plant.id())
                .map(year -> plant.with(plant.losses().with(new Degradation(stated.fractionPerYear(), year))))
                .orElse(plant);
    }

    private List<MeasuredPlant> series(NodeAssets node) {
        return node.series().stream()
                .map(plant -> {
                    double left = left(node, PlantKind.SERIES, plant.id());
                    return left == 1.0 ? plant : plant.times(left);
                })
                .toList();
    }

    private List<Battery> storage(NodeAssets node) {
        return node.storage().stream().map(battery -> storage(node, battery)).toList();
    }

    private Battery storage(NodeAssets node, Battery battery) {
        double left = ages.of(node.id(), PlantKind.STORAGE, battery.id(), battery.capacityMwh())
                .leftFraction();
        Battery worn = left == 1.0 ? battery : battery.withCapacityLeft(left);
        return ages.socFraction(node.id(), battery.id())
                .filter(soc -> carryCharge)
                .map(soc -> worn.between(
                        Math.max(battery.minSocFraction(), Math.min(battery.maxSocFraction(), soc)), battery.end()))
                .orElse(worn);
    }

    /** Plants without a price do not wear by costs; their size is that of their price. */
    private double left(NodeAssets node, PlantKind kind, String plant) {
        return stated.finance().plants().getOrDefault(node.id(), List.of()).stream()
                .filter(priced -> priced.kind() == kind && priced.id().equals(plant))
                .map(PricedPlant::mw)
                .findFirst()
                .map(mw -> ages.of(node.id(), kind, plant, mw).leftFraction())
                .orElse(1.0);
    }
}
