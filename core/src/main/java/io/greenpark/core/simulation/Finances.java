package io.greenpark.core.simulation;

import io.greenpark.core.finance.CashLine;
import io.greenpark.core.finance.InvestmentModel;
import io.greenpark.core.finance.OperatingYear;
import io.greenpark.core.finance.PlantInService;
import io.greenpark.core.finance.ProjectResult;
import io.greenpark.core.finance.ProjectTerms;
import io.greenpark.core.finance.ValueAddedTax;
import io.greenpark.core.park.Park;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.Notice;
import io.greenpark.core.result.Working;
import io.greenpark.core.result.Workings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Money of the projects of a case against the baseline, park by park; docs/model.md eq. (FIN-15) to (FIN-19). */
final class Finances {

    /** Share of a year that counts as rounding. */
    private static final double WHOLE_YEARS = 1e-9;

    private final Simulated now;
    private final Simulated baseline;
    private final List<ProjectResult> projects = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Map<String, Map<Indicator, Double>> indicators = new HashMap<>();
    private final Map<String, List<Working>> workings = new HashMap<>();

    private Finances(Simulated now, Simulated baseline) {
        this.now = now;
        this.baseline = baseline;
    }

    /** The results of {@code now} with its money; as they are if none is worked out. */
    static CaseResult of(Simulated now, Simulated baseline) {
        return now.variant().finance().isNone() ? now.result() : new Finances(now, baseline).result();
    }

    private CaseResult result() {
        List<List<Working>> prices = new ArrayList<>();
        for (Park park : now.variant().parks()) {
            prices.add(park(park.id()));
        }
        ProjectResult all = ProjectResult.sum(now.result().all().id(), projects);
        projects.add(all);
        tell(all);
        allIn(all.node(), AllInTerms.ofAll(prices, now.result().all(), now.years()));
        if (Math.abs(now.years() - Math.rint(now.years())) > WHOLE_YEARS) {
            notices.add(notice(Notice.Code.FINANCE_OF_PART_YEAR, all.node(), now.years()));
        }
        return now.result().with(projects, this::withMoney, notices);
    }

    /** Works out one park; returns the terms of its all-in price. */
    private List<Working> park(String id) {
        ProjectTerms terms = now.terms(id).orElseThrow();
        List<PlantInService> before = baseline.plantsOf(id);
        List<PlantInService> all = now.plantsOf(id);
        List<PlantInService> existing =
                all.stream().filter(plant -> standsIn(before, plant)).toList();
        List<PlantInService> added = added(id);
        YearMoney money = now.money(id);
        YearMoney moneyBefore = baseline.money(id);
        ProjectResult project = ProjectResult.of(
                id, terms, added, firstYear(money, moneyBefore, added, terms.valueAddedTax()), credits(id, terms));
        projects.add(project);
        tell(project);
        double existingYuan = ProjectResult.of(id, terms, existing, OperatingYear.NONE, List.of())
                .supplyYuanPerYear();
        boolean parkSells = added.isEmpty() || !terms.model().investorSells();
        Simulated sells = parkSells ? now : baseline;
        return allIn(
                id,
                AllInTerms.of(
                        now, sells, project, existingYuan, terms.valueAddedTax().serviceFraction()));
    }

    /** What the park's credits of carbon sinks bring that those of the baseline do not. */
    private List<CashLine> credits(String park, ProjectTerms terms) {
        int firstYear = now.result().all().flows().axis().firstDate().getYear();
        return CreditCash.of(park, terms, firstYear, 1).lines(now.variant(), baseline.variant());
    }

    /** Plants of a park that the baseline has not. */
    private List<PlantInService> added(String park) {
        List<PlantInService> before = baseline.plantsOf(park);
        return now.plantsOf(park).stream()
                .filter(plant -> !standsIn(before, plant))
                .toList();
    }

    /** The simulated year of every project of {@code now}; none if no money is worked out. */
    static List<ProjectYear> years(Simulated now, Simulated baseline) {
        var finances = new Finances(now, baseline);
        List<ProjectYear> years = new ArrayList<>();
        for (Park park : now.variant().parks()) {
            now.terms(park.id()).ifPresent(terms -> {
                List<PlantInService> added = finances.added(park.id());
                OperatingYear operation = finances.firstYear(
                        now.money(park.id()), baseline.money(park.id()), added, terms.valueAddedTax());
                years.add(new ProjectYear(park.id(), added, operation));
            });
        }
        return years;
    }

    private static boolean standsIn(List<PlantInService> others, PlantInService plant) {
        return others.stream()
                .anyMatch(
                        other -> other.id().equals(plant.id()) && other.plant().equals(plant.plant()));
    }

    /** Income from certificates net of value-added tax: what the ledger has booked, and that of exports without terms [yuan/a]. */
    private double certificates(YearMoney money, ValueAddedTax vat) {
        return now.variant().finance().certificateYuanPerMwh() * money.greenExportMwh()
                + money.certificateYuan() / (1.0 + vat.serviceFraction());
    }

    /** What the first year of operation brings against the baseline, net of value-added tax. */
    private OperatingYear firstYear(YearMoney money, YearMoney before, List<PlantInService> added, ValueAddedTax vat) {
        YearMoney more = money.minus(before);
        double generationMwh = added.stream()
                .filter(plant -> plant.plant().kind().generates())
                .mapToDouble(PlantInService::deliveredMwh)
                .sum();
        return new OperatingYear(
                generationMwh,
                Math.max(0.0, Math.min(generationMwh, more.selfUsedMwh())),
                -more.gridBillYuan() / (1.0 + vat.energyFraction()),
                more.exportYuan() / (1.0 + vat.energyFraction()),
                certificates(more, vat),
                more.fuelYuan() / (1.0 + vat.goodsFraction()),
                more.supplyYuan() / (1.0 + vat.serviceFraction()));
    }

    private List<Working> allIn(String node, List<Working> terms) {
        figures(node).putAll(Workings.figures(terms));
        workings.put(node, terms);
        return terms;
    }

    /** Notes the figures of a project, and says which of them are not defined. */
    private void tell(ProjectResult project) {
        if (project.parties().isEmpty() && project.plants().isEmpty()) {
            return;
        }
        Map<Indicator, Double> told = ProjectIndicators.of(project);
        figures(project.node()).putAll(told);
        project.party(InvestmentModel.PARK)
                .ifPresent(park -> sayWhatIsMissing(
                        project.node(), told.keySet(), park.project().years()));
    }

    private void sayWhatIsMissing(String node, Set<Indicator> told, int years) {
        if (!told.contains(Indicator.PROJECT_IRR_FRACTION)) {
            notices.add(notice(Notice.Code.NO_RATE_OF_RETURN, node, years));
        }
        if (!told.contains(Indicator.PAYBACK_YEARS)) {
            notices.add(notice(Notice.Code.NEVER_PAID_BACK, node, years));
        }
    }

    private Notice notice(Notice.Code code, String node, double amount) {
        return new Notice(code, now.variant().id(), node, amount);
    }

    private Map<Indicator, Double> figures(String node) {
        return indicators.computeIfAbsent(node, id -> new EnumMap<>(Indicator.class));
    }

    private NodeResult withMoney(NodeResult node) {
        List<Working> terms = new ArrayList<>(node.workings());
        terms.addAll(workings.getOrDefault(node.id(), List.of()));
        return node.with(indicators.getOrDefault(node.id(), Map.of())).withWorkings(terms);
    }
}
