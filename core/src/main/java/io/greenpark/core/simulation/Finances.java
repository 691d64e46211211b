package io.greenpark.core.simulation;

import io.greenpark.core.finance.InvestmentModel;
import io.greenpark.core.finance.OperatingYear;
import io.greenpark.core.finance.OwnerResult;
import io.greenpark.core.finance.PlantInService;
import io.greenpark.core.finance.ProjectResult;
import io.greenpark.core.finance.ProjectTerms;
import io.greenpark.core.finance.ValueAddedTax;
import io.greenpark.core.park.Park;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.Notice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Money of the projects of a case against the baseline, park by park; docs/model.md eq. (FIN-15) to (FIN-19). */
final class Finances {

    /** Share of a year that counts as rounding. */
    private static final double WHOLE_YEARS = 1e-9;

    private final Simulated now;
    private final Simulated baseline;
    private final List<ProjectResult> projects = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Map<String, Map<Indicator, Double>> indicators = new HashMap<>();

    private Finances(Simulated now, Simulated baseline) {
        this.now = now;
        this.baseline = baseline;
    }

    /** The results of {@code now} with its money; as they are if none is worked out. */
    static CaseResult of(Simulated now, Simulated baseline) {
        return now.variant().finance().isNone() ? now.result() : new Finances(now, baseline).result();
    }

    private CaseResult result() {
        double allYuan = 0.0;
        for (Park park : now.variant().parks()) {
            allYuan += park(park.id());
        }
        ProjectResult all = ProjectResult.sum(now.result().all().id(), projects);
        projects.add(all);
        tell(all);
        allIn(
                all.node(),
                allYuan,
                now.result().all().value(Indicator.CONSUMED_MWH).orElse(0.0) / now.years());
        if (Math.abs(now.years() - Math.rint(now.years())) > WHOLE_YEARS) {
            notices.add(notice(Notice.Code.FINANCE_OF_PART_YEAR, all.node(), now.years()));
        }
        return now.result().with(projects, this::withMoney, notices);
    }

    /** Works out one park; returns what its supply costs [yuan/a]. */
    private double park(String id) {
        ProjectTerms terms = now.terms(id).orElseThrow();
        List<PlantInService> before = baseline.plantsOf(id);
        List<PlantInService> all = now.plantsOf(id);
        List<PlantInService> existing =
                all.stream().filter(plant -> standsIn(before, plant)).toList();
        List<PlantInService> added =
                all.stream().filter(plant -> !standsIn(before, plant)).toList();
        YearMoney money = now.money(id);
        YearMoney moneyBefore = baseline.money(id);
        ProjectResult project =
                ProjectResult.of(id, terms, added, firstYear(money, moneyBefore, added, terms.valueAddedTax()));
        projects.add(project);
        tell(project);
        double existingYuan =
                ProjectResult.of(id, terms, existing, OperatingYear.NONE).supplyYuanPerYear();
        boolean parkSells = added.isEmpty() || !terms.model().investorSells();
        YearMoney sells = parkSells ? money : moneyBefore;
        double certificates = certificates(sells, terms.valueAddedTax())
                * (1.0 + terms.valueAddedTax().serviceFraction());
        double yuan = money.gridBillYuan()
                + money.unitFuelYuan()
                + money.supplyYuan()
                + project.supplyYuanPerYear()
                + existingYuan
                - sells.exportYuan()
                - certificates;
        allIn(id, yuan, money.consumedMwh());
        return yuan;
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

    private void allIn(String node, double yuan, double consumedMwh) {
        if (consumedMwh > 0.0) {
            figures(node).put(Indicator.ALL_IN_PRICE_YUAN_PER_MWH, yuan / consumedMwh);
        }
    }

    /** Notes the figures of a project, and says which of them are not defined. */
    private void tell(ProjectResult project) {
        if (project.parties().isEmpty() && project.plants().isEmpty()) {
            return;
        }
        Map<Indicator, Double> figures = figures(project.node());
        figures.put(Indicator.INVESTMENT_YUAN, project.investmentYuan());
        figures.put(Indicator.OWN_SUPPLY_YUAN_PER_YEAR, project.supplyYuanPerYear());
        put(figures, Indicator.LCOE_YUAN_PER_MWH, project.generationYuanPerMwh());
        put(figures, Indicator.LCOS_YUAN_PER_MWH, project.storageYuanPerMwh());
        project.party(InvestmentModel.PARK).ifPresent(park -> {
            figures.put(Indicator.NPV_YUAN, park.npvYuan());
            figures.put(Indicator.PROJECT_NPV_YUAN, park.projectNpvYuan());
            put(figures, Indicator.IRR_FRACTION, park.irrFraction());
            put(figures, Indicator.PROJECT_IRR_FRACTION, park.projectIrrFraction());
            put(figures, Indicator.MIRR_FRACTION, park.mirrFraction());
            put(figures, Indicator.PAYBACK_YEARS, park.paybackYears());
            put(figures, Indicator.DISCOUNTED_PAYBACK_YEARS, park.discountedPaybackYears());
            put(figures, Indicator.DEBT_SERVICE_COVERAGE, park.leastDebtServiceCoverage());
            sayWhatIsMissing(project.node(), park);
        });
        project.party(InvestmentModel.INVESTOR).ifPresent(investor -> {
            figures.put(Indicator.INVESTOR_NPV_YUAN, investor.npvYuan());
            put(figures, Indicator.INVESTOR_IRR_FRACTION, investor.irrFraction());
            put(figures, Indicator.INVESTOR_DEBT_SERVICE_COVERAGE, investor.leastDebtServiceCoverage());
        });
        project.party(InvestmentModel.STATE).ifPresent(state -> figures.put(Indicator.STATE_NPV_YUAN, state.npvYuan()));
    }

    private void sayWhatIsMissing(String node, OwnerResult park) {
        if (park.projectIrrFraction().isEmpty()) {
            notices.add(
                    notice(Notice.Code.NO_RATE_OF_RETURN, node, park.project().years()));
        }
        if (park.paybackYears().isEmpty()) {
            notices.add(notice(Notice.Code.NEVER_PAID_BACK, node, park.project().years()));
        }
    }

    private Notice notice(Notice.Code code, String node, double amount) {
        return new Notice(code, now.variant().id(), node, amount);
    }

    private Map<Indicator, Double> figures(String node) {
        return indicators.computeIfAbsent(node, id -> new EnumMap<>(Indicator.class));
    }

    private static void put(Map<Indicator, Double> figures, Indicator indicator, OptionalDouble value) {
        value.ifPresent(number -> figures.put(indicator, number));
    }

    private NodeResult withMoney(NodeResult node) {
        return node.with(indicators.getOrDefault(node.id(), Map.of()));
    }
}
