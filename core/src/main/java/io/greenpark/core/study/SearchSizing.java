package io.greenpark.core.study;

import io.greenpark.core.dispatch.InfeasibleSizingException;
import io.greenpark.core.dispatch.InfeasibleSizingException.Conflict;
import io.greenpark.core.dispatch.SizingGoal;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Preparations;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.simulation.SizedCase;
import io.greenpark.core.study.SizeTrials.Eased;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Sizes of a case that is dispatched by a rule, by trying; docs/model.md section 17. What relaxing is worth is a quotient of
 * differences: over the last mesh for a bound, by a look around for a limit or a rule that is a hundredth wider.
 */
final class SearchSizing {

    /** Share by which a limit is widened to see what that is worth. */
    private static final double WIDENED = 0.01;

    private final SizingStudy study;
    private final SizingTerms terms;
    private final SizedCase one;
    private final Preparations preparations;
    private final Parallelism parallelism;
    private final SizeTrials trials;

    /**
     * @param one the case with one unit of every size
     */
    SearchSizing(SizingStudy study, SizedCase one, Preparations preparations, Parallelism parallelism) {
        this.study = study;
        this.terms = study.terms();
        this.one = one;
        this.preparations = preparations;
        this.parallelism = parallelism;
        trials = new SizeTrials(study, fixedInvestmentYuan(), preparations, parallelism);
    }

    /** Purchase of the plants with a price that are not sized: what is left at one unit less that unit, size by size. */
    private double fixedInvestmentYuan() {
        double fixedYuan = one.investmentYuan();
        List<Double> units = terms.ranges().stream().map(SizeRange::unit).toList();
        for (int k = 0; k < units.size(); k++) {
            List<Double> raised = new ArrayList<>(units);
            raised.set(k, 2.0 * units.get(k));
            fixedYuan -= study.sized(raised, preparations).investmentYuan() - one.investmentYuan();
        }
        return fixedYuan;
    }

    SizingResult run() {
        List<Double> best = search(terms, Eased.NONE).best();
        double goal = figure(best, terms, Eased.NONE);
        if (SizeTrials.isBreach(goal)) {
            throw InfeasibleSizingException.noneFound(trials.count(), missed(best));
        }
        List<SizingResult.Chosen> chosen = chosen(best, goal);
        List<SizingResult.Limit> limits = new ArrayList<>(limits(best, goal));
        chosen.forEach(size -> limits.add(SizingResult.Limit.of(size)));
        List<SizingResult.Point> frontier = terms.frontierPoints() == 0 ? List.of() : frontier(best);
        Scenario scenario = study.at().apply(best);
        StudyResult result = Simulation.run(scenario, parallelism, Progress.none(), preparations);
        SizeTrials.Trial at = trials.at(best);
        var account = new SizingResult.Account(
                at.yuanPerYear(),
                at.yuanPerYear(),
                at.tco2PerYear(),
                at.tco2PerYear(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                trials.count());
        return new SizingResult(
                terms,
                SizingResult.Method.SEARCH,
                chosen,
                limits,
                frontier,
                study.compared(result, one.years(), parallelism, preparations),
                account,
                scenario,
                result);
    }

    private PatternSearch search(SizingTerms of, Eased eased) {
        return new PatternSearch(of.ranges(), candidates -> trials.figures(candidates, of, eased));
    }

    private double figure(List<Double> sizes, SizingTerms of, Eased eased) {
        return trials.figures(List.of(sizes), of, eased).get(0);
    }

    private List<SizingResult.Chosen> chosen(List<Double> best, double goal) {
        List<SizingResult.Chosen> chosen = new ArrayList<>();
        for (int k = 0; k < best.size(); k++) {
            SizeRange range = terms.ranges().get(k);
            SizingResult.Binding binding = range.binding(best.get(k));
            double worth = 0.0;
            if (binding != SizingResult.Binding.NONE && range.max() > range.min()) {
                double mesh = Math.min(PatternSearch.lastMesh(range), range.max() - range.min());
                List<Double> inwards = new ArrayList<>(best);
                inwards.set(
                        k,
                        range.rounded(binding == SizingResult.Binding.MIN ? range.min() + mesh : range.max() - mesh));
                double moved = figure(inwards, terms, Eased.NONE);
                worth = SizeTrials.isBreach(moved) ? 0.0 : Math.max(0.0, moved - goal) / mesh;
            }
            chosen.add(new SizingResult.Chosen(range, best.get(k), binding, worth));
        }
        return chosen;
    }

    private List<SizingResult.Limit> limits(List<Double> best, double goal) {
        List<SizingResult.Limit> limits = new ArrayList<>();
        SizeTrials.Trial at = trials.at(best);
        if (terms.budgetYuan() < Double.POSITIVE_INFINITY) {
            double more = WIDENED * terms.budgetYuan();
            double worth = worth(best, goal, terms.withBudgetYuan(terms.budgetYuan() + more), Eased.NONE, more);
            limits.add(together(SizingTerms.BUDGET, "yuan", terms.budgetYuan(), at.investmentYuan(), worth));
        }
        terms.landHa().forEach((site, ha) -> {
            double more = WIDENED * ha;
            double worth = worth(best, goal, terms.withLandHa(site, ha + more), Eased.NONE, more);
            limits.add(together(SizingTerms.LAND + site, "ha", ha, terms.landHa(site, best), worth));
        });
        if (terms.emissionsTco2PerYear() < Double.POSITIVE_INFINITY) {
            double more = WIDENED * terms.emissionsTco2PerYear();
            double worth = worth(best, goal, terms.withCap(terms.emissionsTco2PerYear() + more), Eased.NONE, more);
            limits.add(together(
                    InfeasibleSizingException.EMISSIONS_CAP,
                    "tCO2",
                    terms.emissionsTco2PerYear(),
                    at.tco2PerYear(),
                    worth));
        }
        closest(at).forEach(check -> limits.add(rule(check, best, goal)));
        return limits;
    }

    private static SizingResult.Limit together(String id, String unit, double most, double used, double worth) {
        SizingResult.Limit limit = SizingResult.Limit.together(id, unit, most, used, worth);
        return SizingResult.Limit.ofNode(id, "", unit, false, most, used, limit.binds() || worth > 0.0, worth);
    }

    /** Every rule in the period in which it is closest to its limit. */
    private static Collection<SizeTrials.RuleCheck> closest(SizeTrials.Trial trial) {
        Map<SizeTrials.RuleKey, SizeTrials.RuleCheck> closest = new LinkedHashMap<>();
        for (SizeTrials.RuleCheck check : trial.rules()) {
            closest.merge(check.key(), check, (a, b) -> b.margin() < a.margin() ? b : a);
        }
        return closest.values();
    }

    private SizingResult.Limit rule(SizeTrials.RuleCheck check, List<Double> best, double goal) {
        double more = check.limit() == 0.0 ? WIDENED : WIDENED * check.limit();
        double worth = worth(best, goal, terms, new Eased(check.key(), more), more);
        boolean binds = worth > 0.0 || check.margin() <= 0.0;
        return SizingResult.Limit.ofNode(
                check.key().rule(),
                check.key().node(),
                check.unit(),
                check.fromBelow(),
                check.limit(),
                check.value(),
                binds,
                worth);
    }

    private double worth(List<Double> best, double goal, SizingTerms wider, Eased eased, double more) {
        return Math.max(0.0, goal - figure(search(wider, eased).closelyFrom(best), wider, eased)) / more;
    }

    /** What {@code sizes} lack. */
    private List<Conflict> missed(List<Double> sizes) {
        List<Conflict> missed = new ArrayList<>();
        SizeTrials.Trial at = trials.at(sizes);
        add(SizingTerms.BUDGET, "", at.investmentYuan() - terms.budgetYuan(), missed);
        terms.landHa().forEach((site, ha) -> add(SizingTerms.LAND + site, "", terms.landHa(site, sizes) - ha, missed));
        add(InfeasibleSizingException.EMISSIONS_CAP, "", at.tco2PerYear() - terms.emissionsTco2PerYear(), missed);
        closest(at).forEach(check -> add(check.key().rule(), check.key().node(), check.missed(0.0), missed));
        add(InfeasibleSizingException.UNSERVED, "", at.unserved(), missed);
        return missed;
    }

    private static void add(String limit, String node, double missing, List<Conflict> missed) {
        if (missing > 0.0) {
            missed.add(new Conflict(limit, node, missing));
        }
    }

    /** From the cheapest sizes to the cleanest, each point looked for from the one before. */
    private List<SizingResult.Point> frontier(List<Double> best) {
        SizingTerms cheap = terms.withGoal(SizingGoal.COST);
        List<Double> cheapest = terms.goal() == SizingGoal.COST
                ? best
                : search(cheap, Eased.NONE).best();
        SizingTerms clean = terms.withGoal(SizingGoal.EMISSIONS);
        List<Double> cleanest = terms.goal() == SizingGoal.EMISSIONS
                ? best
                : search(clean, Eased.NONE).best();
        double mostTco2 = trials.at(cheapest).tco2PerYear();
        double rangeTco2 = Math.max(0.0, mostTco2 - trials.at(cleanest).tco2PerYear());
        List<SizingResult.Point> frontier = new ArrayList<>(List.of(point(cheapest, 0.0)));
        List<Double> now = cleanest;
        List<List<Double>> dearestFirst = new ArrayList<>();
        int points = terms.frontierPoints();
        for (int p = points - 1; p >= 1 && rangeTco2 > 0.0; p--) {
            SizingTerms capped = cheap.withCap(mostTco2 - rangeTco2 * p / (points - 1.0));
            now = search(capped, Eased.NONE).from(now);
            dearestFirst.add(0, now);
        }
        for (List<Double> sizes : dearestFirst) {
            SizingResult.Point last = frontier.get(frontier.size() - 1);
            SizeTrials.Trial at = trials.at(sizes);
            double less = last.tco2PerYear() - at.tco2PerYear();
            if (less > 0.0 && at.yuanPerYear() >= last.yuanPerYear()) {
                frontier.add(point(sizes, (at.yuanPerYear() - last.yuanPerYear()) / less));
            }
        }
        return frontier;
    }

    private SizingResult.Point point(List<Double> sizes, double yuanPerTco2) {
        SizeTrials.Trial at = trials.at(sizes);
        return new SizingResult.Point(at.yuanPerYear(), at.tco2PerYear(), yuanPerTco2, sizes);
    }
}
