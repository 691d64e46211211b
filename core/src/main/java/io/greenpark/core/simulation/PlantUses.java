package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.LinkPlan;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.finance.PlantInService;
import io.greenpark.core.finance.PlantUse;
import io.greenpark.core.finance.PricedPlant;
import io.greenpark.core.network.Link;
import io.greenpark.core.park.NodeAssets;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.storage.AgeingTerms;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.storage.StorageUse;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.List;

/** How the plants with a price are used in a year of a plan; docs/model.md eq. (FIN-16). */
final class PlantUses {

    /** Less is rounding and not running [MW]. */
    private static final double RUNNING_MW = 1e-9;

    /** Years of ageing that are worked out at most. */
    private static final int MOST_YEARS = 100;

    private final Node node;
    private final NodePlan plan;
    private final List<LinkPlan> lines;
    private final double years;

    private PlantUses(Node node, NodePlan plan, List<LinkPlan> lines) {
        this.node = node;
        this.plan = plan;
        this.lines = lines;
        this.years = years(plan.importMw().axis());
    }

    /** Calendar years that {@code axis} covers [a]. */
    static double years(TimeAxis axis) {
        return axis.monthSpans().stream()
                        .mapToDouble(MonthSpan::coveredFraction)
                        .sum()
                / 12.0;
    }

    static List<PlantInService> of(Node node, NodePlan plan, List<LinkPlan> lines, List<PricedPlant> priced) {
        var uses = new PlantUses(node, plan, lines);
        List<PlantInService> plants = new ArrayList<>();
        priced.forEach(plant -> plants.add(new PlantInService(node.id(), plant, uses.use(plant))));
        return plants;
    }

    private PlantUse use(PricedPlant plant) {
        return switch (plant.kind()) {
            case WIND, SOLAR, SERIES -> PlantUse.of(deliveredMwh(plant) / years);
            case STORAGE -> storage(plant.id());
            case THERMAL -> thermal(plant.id());
            case HEAT -> PlantUse.of(0.0);
            case BOILER ->
                plan.heat().stream()
                        .findFirst()
                        .map(heat -> running(heat.boilerMw()))
                        .orElse(PlantUse.of(0.0));
            case HEAT_STORE -> plan.heat().isEmpty() ? PlantUse.of(0.0) : heatStore();
            case LINE -> PlantUse.of(sentMwh(plant.id()) / years);
        };
    }

    private PlantUse heatStore() {
        double mwh = plan.heat().get(0).store().dischargeMw().energyMwh() / years;
        double capacityMwh = node.problem().heat().get(0).store().capacityMwh();
        double cycles = capacityMwh > 0.0 ? mwh / capacityMwh : 0.0;
        return new PlantUse(mwh, cycles, 0.0, List.of(), Double.POSITIVE_INFINITY);
    }

    /** Sent over a line, both ways where it has two. */
    private double sentMwh(String id) {
        return lines.stream()
                .filter(line -> line.id().equals(id) || line.id().equals(Link.backId(id)))
                .mapToDouble(line -> line.sentMw().energyMwh())
                .sum();
    }

    /** What the plant could deliver, less its part of what the node curtails. */
    private double deliveredMwh(PricedPlant plant) {
        double all = node.problem().available().energyMwh();
        double usedFraction = all > 0.0 ? 1.0 - plan.curtailedMw().energyMwh() / all : 0.0;
        return Math.max(0.0, usedFraction)
                * node.generation().plants().stream()
                        .filter(output ->
                                output.kind() == plant.kind() && output.id().equals(plant.id()))
                        .mapToDouble(PlantOutput::availableMwh)
                        .sum();
    }

    private PlantUse storage(String id) {
        NodeAssets assets = node.assets();
        for (int b = 0; b < assets.storage().size(); b++) {
            Battery battery = assets.storage().get(b);
            if (battery.id().equals(id)) {
                double mwh = plan.storage().get(b).dischargeMw().energyMwh() / years;
                double cycles = battery.capacityMwh() > 0.0 ? mwh / battery.capacityMwh() : 0.0;
                PlantUse use = new PlantUse(mwh, cycles, 0.0, List.of(), Double.POSITIVE_INFINITY);
                for (AgeingTerms terms : battery.ageing()) {
                    use = aged(
                            use,
                            terms,
                            StorageUse.of(
                                    battery,
                                    plan.storage().get(b).storedMwh(),
                                    node.cellsC().get(b)));
                }
                return use;
            }
        }
        return PlantUse.of(0.0);
    }

    /** Capacity in the middle of each year of life stands for what the battery delivers in it. */
    private static PlantUse aged(PlantUse use, AgeingTerms terms, StorageUse cycles) {
        List<Double> byYear = new ArrayList<>();
        double first = terms.cells().ageing().capacityFraction(cycles, 0.5);
        for (int age = 1; age <= MOST_YEARS && first > 0.0; age++) {
            byYear.add(Math.max(0.0, terms.cells().ageing().capacityFraction(cycles, age - 0.5)) / first);
        }
        double end = terms.cells().ageing().yearsToEnd(cycles, MOST_YEARS);
        return new PlantUse(
                use.deliveredMwh(),
                use.cyclesPerYear(),
                use.hoursPerYear(),
                byYear,
                end < MOST_YEARS ? end : Double.POSITIVE_INFINITY);
    }

    private PlantUse thermal(String id) {
        for (int u = 0; u < node.assets().thermal().size(); u++) {
            if (node.assets().thermal().get(u).id().equals(id)) {
                return running(plan.thermal().get(u));
            }
        }
        return PlantUse.of(0.0);
    }

    private PlantUse running(PowerSeries power) {
        int running = 0;
        for (int k = 0; k < power.steps(); k++) {
            running += power.get(k) > RUNNING_MW ? 1 : 0;
        }
        double hours = running * power.axis().stepHours() / years;
        return new PlantUse(power.energyMwh() / years, 0.0, hours, List.of(), Double.POSITIVE_INFINITY);
    }
}
