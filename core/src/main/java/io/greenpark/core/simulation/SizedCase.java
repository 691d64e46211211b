package io.greenpark.core.simulation;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.EnergyLimit;
import io.greenpark.core.dispatch.NodeProblem;
import io.greenpark.core.finance.InvestmentModel;
import io.greenpark.core.finance.OperatingYear;
import io.greenpark.core.finance.PlantInService;
import io.greenpark.core.finance.PlantUse;
import io.greenpark.core.finance.ProjectResult;
import io.greenpark.core.finance.ProjectTerms;
import io.greenpark.core.park.NodeAssets;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.settlement.BillLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A case at given sizes of its plants, as sizing sees it: what it asks the dispatcher in every mode in which capacity may be
 * charged, and what its plants with a price cost; docs/model.md section 17.
 */
public final class SizedCase {

    /** What is added to the price of emissions so that costs tell what flows emit [yuan/tCO2]. */
    private static final double TAX_YUAN_PER_TCO2 = 1.0;

    /** A limit that binds the sizes would leave a single plan, which an interior point method cannot find; part of the limit [1]. */
    private static final double ROOM = 1e-5;

    /** By how much an export brings less than an import costs at least [yuan/MWh]. */
    private static final double NETTED_YUAN_PER_MWH = 0.01;

    private final Scenario scenario;
    private final Case variant;
    private final List<List<Node>> plain;
    private final List<List<Node>> taxed;
    private final List<ProjectResult> projects;

    private SizedCase(Scenario scenario, Case variant, Preparations preparations) {
        this.scenario = scenario;
        this.variant = variant;
        var resources = new Resources(scenario.axis(), preparations);
        double priceYuan = variant.dispatch().carbonPriceYuanPerTco2();
        List<Generation> generation = variant.nodes().stream()
                .map(assets -> resources.generation(variant, assets))
                .toList();
        plain = charged(nodes(resources, generation, priceYuan));
        taxed = charged(nodes(resources, generation, priceYuan + TAX_YUAN_PER_TCO2));
        projects = variant.nodes().stream().map(node -> project(node.id())).toList();
    }

    /**
     * The case {@code caseId} of {@code scenario}.
     *
     * @throws InvalidValueException if its plants have no prices
     */
    public static SizedCase of(Scenario scenario, String caseId, Preparations preparations) {
        Case variant = scenario.cases().stream()
                .filter(known -> known.id().equals(caseId))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("case", "must be the id of a case", caseId));
        if (variant.finance().isNone()) {
            throw new InvalidValueException("finance", "must be stated where sizes are chosen", "nothing");
        }
        return new SizedCase(scenario, variant, preparations);
    }

    private List<Node> nodes(Resources resources, List<Generation> generation, double yuanPerTco2) {
        List<Node> nodes = new ArrayList<>();
        for (int n = 0; n < generation.size(); n++) {
            NodeAssets assets = variant.nodes().get(n);
            nodes.add(Node.of(
                    assets,
                    generation.get(n),
                    resources.cellsC(variant, assets),
                    scenario.axis(),
                    resources.consumption(variant, assets),
                    resources.market(variant, yuanPerTco2)));
        }
        return nodes;
    }

    /** The nodes as they are charged in every mode that all of them may choose alike; once if there is nothing to choose. */
    private List<List<Node>> charged(List<Node> nodes) {
        List<CapacityModes> modes = CapacityModes.uniform(nodes, scenario.axis().months());
        return modes.isEmpty()
                ? List.of(nodes.stream().map(node -> node.charged(Map.of())).toList())
                : modes.stream().map(mode -> mode.applyTo(nodes)).toList();
    }

    private ProjectResult project(String node) {
        ProjectTerms own = variant.finance()
                .terms()
                .getOrDefault(
                        node,
                        variant.finance().terms().get(variant.parks().get(0).id()));
        List<PlantInService> plants = variant.finance().at(node).stream()
                .map(plant -> new PlantInService(node, plant, PlantUse.of(0.0)))
                .toList();
        return ProjectResult.of(node, own.with(new InvestmentModel.ParkOwned()), plants, OperatingYear.NONE, List.of());
    }

    /** Whether the case is dispatched at least cost. */
    public boolean costsLeast() {
        return variant.dispatch().dispatcher().costsLeast();
    }

    /** Number of modes in which capacity may be charged, at least 1. */
    public int modes() {
        return plain.size();
    }

    /** What the dispatcher is asked in a mode. */
    public DispatchProblem problem(int mode) {
        return problem(plain.get(mode));
    }

    /** The same with a price on emissions that is 1 yuan/tCO2 higher. */
    public DispatchProblem taxed(int mode) {
        return problem(taxed.get(mode));
    }

    /** Lost load costs the same in all of them. */
    private DispatchProblem problem(List<Node> nodes) {
        double lostLoadYuanPerMwh = taxed.stream()
                .mapToDouble(charged -> asked(charged).lostLoadYuanPerMwh())
                .max()
                .orElseThrow();
        DispatchProblem asked = asked(nodes);
        return new DispatchProblem(asked.axis(), asked.nodes(), asked.links(), lostLoadYuanPerMwh);
    }

    /**
     * A node whose exports bring less than imports cost in the same step, so that nothing is bought to be sold, and whose limits leave
     * room for the dispatch at the sizes that are chosen by them.
     */
    private static NodeProblem netted(Node node) {
        PriceSeries importPrice = node.importPrice();
        double[] yuanPerMwh = node.problem().exportPrice().toArray();
        for (int t = 0; t < yuanPerMwh.length; t++) {
            yuanPerMwh[t] = Math.min(yuanPerMwh[t], importPrice.get(t) - NETTED_YUAN_PER_MWH);
        }
        return node.problem().toBuilder()
                .exportPrice(new PriceSeries(importPrice.axis(), yuanPerMwh))
                .limits(node.problem().limits().stream()
                        .map(limit -> limit.tightened(ROOM))
                        .toList())
                .build();
    }

    private DispatchProblem asked(List<Node> nodes) {
        return new DispatchProblem(
                scenario.axis(),
                nodes.stream().map(SizedCase::netted).toList(),
                variant.shared().links());
    }

    /**
     * A limit on energies of a park.
     *
     * @param node the park
     * @param id the rules that it comes from, or else its kind
     * @param limit the limit as it is stated
     */
    public record ParkLimit(String node, String id, EnergyLimit limit) {}

    /** Limits on energies in the order in which the problem of every mode has them. */
    public List<ParkLimit> limits() {
        List<ParkLimit> limits = new ArrayList<>();
        for (Node node : plain.get(0)) {
            for (EnergyLimit limit : node.problem().limits()) {
                List<String> rules = variant.compliance().rulesOf(node.id(), limit, scenario.axis());
                String kind = limit.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
                limits.add(new ParkLimit(node.id(), rules.isEmpty() ? kind : String.join(",", rules), limit));
            }
        }
        return limits;
    }

    /** Calendar years of the axis [a]. */
    public double years() {
        return PlantUses.years(scenario.axis());
    }

    /** What the plants with a price cost in a year if they serve until their age, eq. (FIN-18) [yuan/a]. */
    public double plantsYuanPerYear() {
        return projects.stream().mapToDouble(ProjectResult::supplyYuanPerYear).sum();
    }

    /** What heat demands burn by themselves over the axis, which neither sizes nor dispatch change [yuan]. */
    public double fixedFuelYuan() {
        return variant.nodes().stream()
                .flatMap(node -> node.heat().stream())
                .flatMap(demand -> demand.fuelUse().stream())
                .flatMap(use -> variant.fuels().bill(use).stream())
                .mapToDouble(BillLine::amountYuan)
                .sum();
    }

    /** Purchase of the plants with a price, net of value-added tax [yuan]. */
    public double investmentYuan() {
        return projects.stream().mapToDouble(ProjectResult::investmentYuan).sum();
    }
}
