package io.greenpark.core.study;

import io.greenpark.core.finance.CostTerms;
import io.greenpark.core.finance.PlantInService;
import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.finance.PlantLifeYear;
import io.greenpark.core.finance.PlantWear;
import io.greenpark.core.finance.PricedPlant;
import io.greenpark.core.finance.ProjectTerms;
import io.greenpark.core.finance.ValueAddedTax;
import io.greenpark.core.park.NodeAssets;
import io.greenpark.core.simulation.BatteryPath;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.CaseYear;
import io.greenpark.core.simulation.ProjectYear;
import io.greenpark.core.solar.SolarPlant;
import io.greenpark.core.storage.AgeingTerms;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.storage.StorageUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Books a simulated year of a case: what each plant has worn, delivered and cost; docs/model.md eq. (LIF-2), (LIF-3). */
final class LifeBook {

    private final Case stated;
    private final CaseYear simulated;
    private final Optional<ValueAddedTax> vat;

    private LifeBook(Case stated, CaseYear simulated) {
        this.stated = stated;
        this.simulated = simulated;
        this.vat = stated.finance().terms().values().stream()
                .map(ProjectTerms::valueAddedTax)
                .findFirst();
    }

    /**
     * @param stated the case as the scenario of the year states it, with plants that are new
     * @param simulated what became of it
     */
    static CaseLifeYear of(Case stated, CaseYear simulated) {
        return new LifeBook(stated, simulated).book();
    }

    private CaseLifeYear book() {
        List<PlantLifeYear> plants = new ArrayList<>();
        Map<String, Double> endSocFraction = new LinkedHashMap<>();
        simulated.plants().forEach(plant -> plants.add(priced(plant)));
        for (BatteryPath path : simulated.batteries()) {
            endSocFraction.put(path.node() + "." + path.battery().id(), path.endSocFraction());
            boolean isPriced = plants.stream()
                    .anyMatch(plant -> plant.kind() == PlantKind.STORAGE
                            && plant.node().equals(path.node())
                            && plant.plant().equals(path.battery().id()));
            if (!isPriced && !path.battery().ageing().isEmpty()) {
                plants.add(unpriced(path));
            }
        }
        List<CaseLifeYear.Project> projects =
                simulated.projects().stream().map(LifeBook::project).toList();
        return new CaseLifeYear(simulated.caseId(), plants, endSocFraction, projects);
    }

    private static CaseLifeYear.Project project(ProjectYear year) {
        return new CaseLifeYear.Project(
                year.park(),
                year.operation(),
                year.plants().stream().collect(Collectors.toMap(PlantInService::id, PlantInService::shareFraction)));
    }

    private PlantLifeYear priced(PlantInService plant) {
        PricedPlant priced = plant.plant();
        CostTerms.Lifetime life = priced.cost().lifetime();
        PlantWear.End end = new PlantWear.End(life.years(), life.cycles(), life.hours(), 0.0);
        double size = priced.kind().stores() ? priced.mwh() : priced.mw();
        PlantWear wear = new PlantWear(
                end,
                plant.use().cyclesPerYear(),
                plant.use().hoursPerYear(),
                ownFade(plant.node(), priced).orElse(life.fadeFractionPerYear()),
                0.0,
                1.0);
        Optional<BatteryPath> battery = priced.kind().stores() ? path(plant.node(), priced.id()) : Optional.empty();
        PlantWear modelled = battery.flatMap(path -> aged(path, wear)).orElse(wear);
        return vat.map(tax -> PlantLifeYear.of(plant, size, modelled, tax))
                .orElseGet(() -> new PlantLifeYear(
                        plant.node(),
                        priced.kind(),
                        priced.id(),
                        size,
                        PlantLifeYear.Cost.NONE,
                        plant.deliveredMwh(),
                        modelled));
    }

    private PlantLifeYear unpriced(BatteryPath path) {
        double never = Double.POSITIVE_INFINITY;
        PlantWear none = new PlantWear(new PlantWear.End(never, never, never, 0.0), 0.0, 0.0, 0.0, 0.0, 1.0);
        return new PlantLifeYear(
                path.node(),
                PlantKind.STORAGE,
                path.battery().id(),
                rated(path).capacityMwh(),
                PlantLifeYear.Cost.NONE,
                0.0,
                aged(path, none).orElse(none));
    }

    private Optional<BatteryPath> path(String node, String battery) {
        return simulated.batteries().stream()
                .filter(path -> path.node().equals(node) && path.battery().id().equals(battery))
                .findFirst();
    }

    private Battery rated(BatteryPath path) {
        return assets(path.node()).storage().stream()
                .filter(battery -> battery.id().equals(path.battery().id()))
                .findFirst()
                .orElseThrow();
    }

    private NodeAssets assets(String node) {
        return stated.nodes().stream()
                .filter(assets -> assets.id().equals(node))
                .findFirst()
                .orElseThrow();
    }

    /** The ageing model of a battery takes the place of a linear fade. */
    private static Optional<PlantWear> aged(BatteryPath path, PlantWear wear) {
        return path.battery().ageing().stream().findFirst().map(terms -> aged(path, terms, wear));
    }

    private static PlantWear aged(BatteryPath path, AgeingTerms terms, PlantWear wear) {
        StorageUse use = path.use();
        return new PlantWear(
                new PlantWear.End(
                        wear.end().years(),
                        wear.end().cycles(),
                        wear.end().hours(),
                        terms.cells().ageing().endOfLifeFraction()),
                wear.cyclesPerYear(),
                wear.hoursPerYear(),
                Math.min(1.0, terms.cells().ageing().cycleFade(use)),
                terms.cells().ageing().calendarFade(use, 1.0),
                terms.cells().ageing().timeExponent());
    }

    /** Modules that age by a rule of their own. */
    private Optional<Double> ownFade(String node, PricedPlant plant) {
        if (plant.kind() != PlantKind.SOLAR) {
            return Optional.empty();
        }
        return assets(node).solar().stream()
                .filter(solar -> solar.id().equals(plant.id()))
                .filter(AgedCase::agesByItself)
                .map(SolarPlant::losses)
                .map(losses -> losses.degradation().fractionPerYear())
                .findFirst();
    }
}
