package io.greenpark.core.finance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * Money of the project of a park, or of all parks together, against the baseline; docs/model.md section 12.
 *
 * @param node id of the park, or {@code all}
 * @param rates rates by which money of different years is compared
 * @param parties owners, treasury and bank with their cash flows; empty if the project has neither plants nor cash flow
 * @param plants its plants with the park's share of shared ones
 * @param supply what supply from them costs the park, row by row
 * @param sensitivity what the project is worth when an input is moved
 */
public record ProjectResult(
        String node,
        Rates rates,
        List<OwnerResult> parties,
        List<PlantAccount> plants,
        List<SupplyCost> supply,
        Sensitivity sensitivity) {

    public ProjectResult {
        parties = List.copyOf(parties);
        plants = List.copyOf(plants);
        supply = List.copyOf(supply);
    }

    /** Nominal discount rate [1/a]. */
    public double discountRateFraction() {
        return rates.discountFraction();
    }

    /**
     * The project of {@code plants} under {@code terms}.
     *
     * @param first its first year of operation
     * @param beside what the park receives and pays beside its plants, net of value-added tax
     */
    public static ProjectResult of(
            String node, ProjectTerms terms, List<PlantInService> plants, OperatingYear first, List<CashLine> beside) {
        ProjectTerms given = plants.isEmpty() ? terms.withoutInvestor() : terms;
        Fleet fleet = Fleet.of(plants, given);
        ProjectFinance finance = ProjectFinance.of(
                        given,
                        fleet.costs(given.valueAddedTax()),
                        given.outlook().extend(first, fleet))
                .with(beside);
        return of(node, given.rates(), finance, fleet.accounts(given));
    }

    /**
     * The project of plants with {@code courses}, whose accounts are {@code accounts}, and the years {@code operation}.
     *
     * @param beside what the park receives and pays beside its plants, net of value-added tax
     */
    public static ProjectResult ofCourses(
            String node,
            ProjectTerms terms,
            List<PlantCourse> courses,
            List<PlantAccount> accounts,
            List<OperatingYear> operation,
            List<CashLine> beside) {
        ProjectTerms given = courses.isEmpty() ? terms.withoutInvestor() : terms;
        ProjectFinance finance =
                ProjectFinance.ofCourses(given, courses, operation).with(beside);
        return of(node, given.rates(), finance, accounts);
    }

    private static ProjectResult of(String node, Rates rates, ProjectFinance finance, List<PlantAccount> accounts) {
        return new ProjectResult(
                node,
                rates,
                finance.parties().stream().filter(party -> !party.isEmpty()).toList(),
                accounts,
                finance.supply(node),
                Sensitivity.when((lever, factor) -> of(node, rates, finance.moved(lever, factor), accounts)));
    }

    /** The projects of several parks, which have the same years and rates, as one. */
    public static ProjectResult sum(String node, List<ProjectResult> projects) {
        List<ProjectResult> summed = List.copyOf(projects);
        Map<String, List<OwnerResult>> byParty = new LinkedHashMap<>();
        List<PlantAccount> plants = new ArrayList<>();
        for (ProjectResult project : projects) {
            project.parties().forEach(party -> byParty.computeIfAbsent(party.id(), id -> new ArrayList<>())
                    .add(party));
            plants.addAll(project.plants());
        }
        Rates rates = projects.get(0).rates();
        List<OwnerResult> parties = new ArrayList<>();
        byParty.forEach((id, same) -> parties.add(new OwnerResult(
                CashFlow.sum(id, same.stream().map(OwnerResult::project).toList()),
                CashFlow.sum(id, same.stream().map(OwnerResult::equity).toList()),
                rates)));
        return new ProjectResult(
                node,
                rates,
                parties,
                plants,
                projects.stream().flatMap(project -> project.supply().stream()).toList(),
                Sensitivity.when((lever, factor) -> sum(
                        node,
                        summed.stream()
                                .map(project -> project.sensitivity().at(lever, factor))
                                .toList())));
    }

    /** The party {@code id}, if it takes part. */
    public Optional<OwnerResult> party(String id) {
        return parties.stream().filter(party -> party.id().equals(id)).findFirst();
    }

    /** What supply from plants and contracts costs the park, value-added tax included, eq. (FIN-18) [yuan/a]. */
    public double supplyYuanPerYear() {
        return supply.stream().mapToDouble(SupplyCost::grossYuanPerYear).sum();
    }

    /** Purchase of all plants in year 0, net of value-added tax [yuan]. */
    public double investmentYuan() {
        return plants.stream().mapToDouble(PlantAccount::investmentYuan).sum();
    }

    /** Levelised cost of the energy that plants deliver of their own, fuel left out [yuan/MWh]; empty if that is nothing. */
    public OptionalDouble generationYuanPerMwh() {
        return levelisedYuanPerMwh(PlantKind::generates);
    }

    /** Levelised cost of the energy that batteries deliver, without that of charging them [yuan/MWh]; empty if that is nothing. */
    public OptionalDouble storageYuanPerMwh() {
        return levelisedYuanPerMwh(PlantKind::stores);
    }

    private OptionalDouble levelisedYuanPerMwh(Predicate<PlantKind> counts) {
        double costYuan = 0.0;
        double deliveredMwh = 0.0;
        for (PlantAccount plant : plants) {
            if (counts.test(plant.kind())) {
                costYuan += Returns.npvYuan(plant.costsYuan(), rates.discountFraction());
                deliveredMwh += Returns.npvYuan(plant.deliveredMwh(), rates.discountFraction());
            }
        }
        return deliveredMwh > 0.0 ? OptionalDouble.of(costYuan / deliveredMwh) : OptionalDouble.empty();
    }
}
