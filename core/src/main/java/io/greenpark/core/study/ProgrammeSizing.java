package io.greenpark.core.study;

import io.greenpark.core.dispatch.InfeasibleSizingException;
import io.greenpark.core.dispatch.SizeLimit;
import io.greenpark.core.dispatch.SizeVariable;
import io.greenpark.core.dispatch.Sizing;
import io.greenpark.core.dispatch.SizingGoal;
import io.greenpark.core.dispatch.SizingOptimum;
import io.greenpark.core.dispatch.SizingProblem;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Preparations;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.simulation.SizedCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Sizes as columns of the programme of their dispatch; docs/model.md eq. (SIZ-2). */
final class ProgrammeSizing {

    private final SizingStudy study;
    private final SizingTerms terms;
    private final Preparations preparations;
    private final Parallelism parallelism;
    private final SizedCase one;
    private final List<SizedCase> two;
    private final List<SizedCase> many;

    /**
     * @param one the case with one unit of every size
     */
    ProgrammeSizing(SizingStudy study, SizedCase one, Preparations preparations, Parallelism parallelism) {
        this.study = study;
        this.terms = study.terms();
        this.one = one;
        this.preparations = preparations;
        this.parallelism = parallelism;
        List<Integer> all = IntStream.range(0, terms.ranges().size()).boxed().toList();
        two = parallelism.map(all, k -> raised(k, 2.0 * terms.ranges().get(k).unit()));
        many = parallelism.map(all, k -> raised(k, many(terms.ranges().get(k))));
    }

    private SizedCase raised(int k, double size) {
        List<Double> sizes =
                new ArrayList<>(terms.ranges().stream().map(SizeRange::unit).toList());
        sizes.set(k, size);
        return study.sized(sizes, preparations);
    }

    /** A size that is neither one unit nor two: the largest, or a quarter of it where that is two units. */
    private static double many(SizeRange range) {
        return range.isStepped() ? range.max() : range.max() / 4.0;
    }

    /** The best sizes in one mode in which capacity may be charged, and their simulation. */
    private record Trial(
            Sizing sizing,
            SizingOptimum best,
            SizingOptimum worth,
            List<Double> sizes,
            Scenario scenario,
            SizingResult.Account account,
            StudyResult result) {}

    SizingResult run() {
        Trial best = IntStream.range(0, one.modes())
                .mapToObj(this::trial)
                .min(Comparator.comparingDouble(trial -> study.goal(
                        trial.account().accountedYuanPerYear(), trial.account().accountedTco2PerYear())))
                .orElseThrow();
        List<SizingResult.Chosen> chosen = chosen(best);
        return new SizingResult(
                terms,
                SizingResult.Method.PROGRAMME,
                chosen,
                limits(best, chosen),
                frontier(best),
                study.compared(best.result(), one.years(), parallelism, preparations),
                best.account(),
                best.scenario(),
                best.result());
    }

    private Trial trial(int mode) {
        var sizing = new Sizing(problem(mode));
        SizingOptimum worth = sizing.least(terms.goal(), capTco2());
        SizingOptimum best = terms.goal() == SizingGoal.COST ? worth : sizing.cleanest(worth.emissionsTco2());
        List<Double> sizes = sizes(best);
        Scenario scenario = study.at().apply(sizes);
        StudyResult result = Simulation.run(scenario, parallelism, Progress.none(), preparations);
        var account = new SizingResult.Account(
                yuanPerYear(best),
                SizingStudy.accountedYuanPerYear(result.of(terms.caseId()), one.years()),
                best.emissionsTco2() / one.years(),
                SizingStudy.accountedTco2PerYear(result.of(terms.caseId()), one.years()),
                OptionalDouble.of(Math.max(0.0, worth.certificate().gap())),
                OptionalDouble.of(Math.max(0.0, relaxedGap(worth))),
                worth.solves() + (best == worth ? 0 : best.solves()));
        return new Trial(sizing, best, worth, sizes, scenario, account, result);
    }

    private static double relaxedGap(SizingOptimum optimum) {
        double goal = optimum.certificate().objective();
        return (goal - optimum.relaxedBound()) / (1.0 + Math.abs(goal));
    }

    private double capTco2() {
        return terms.emissionsTco2PerYear() * one.years();
    }

    private SizingProblem problem(int mode) {
        List<SizeVariable> variables = new ArrayList<>();
        for (int k = 0; k < terms.ranges().size(); k++) {
            SizeRange range = terms.ranges().get(k);
            variables.add(new SizeVariable(
                    range.path(),
                    two.get(k).problem(mode),
                    many.get(k).problem(mode),
                    many(range) / range.unit(),
                    range.min() / range.unit(),
                    range.max() / range.unit(),
                    range.isStepped(),
                    plantsYuanPerUnit(k)));
        }
        return new SizingProblem(one.problem(mode), one.taxed(mode), variables, sizeLimits(), one.years());
    }

    private double plantsYuanPerUnit(int k) {
        return Math.max(0.0, two.get(k).plantsYuanPerYear() - one.plantsYuanPerYear());
    }

    private double investmentYuanPerUnit(int k) {
        return Math.max(0.0, two.get(k).investmentYuan() - one.investmentYuan());
    }

    /** The budget, then land site by site, where a size takes any of it. */
    private List<SizeLimit> sizeLimits() {
        List<SizeLimit> limits = new ArrayList<>();
        if (terms.budgetYuan() < Double.POSITIVE_INFINITY) {
            add(SizingTerms.BUDGET, perUnit(this::investmentYuanPerUnit), terms.budgetYuan(), limits);
        }
        terms.landHa()
                .forEach((site, ha) -> add(SizingTerms.LAND + site, perUnit(k -> haPerUnit(k, site)), ha, limits));
        return limits;
    }

    private List<Double> perUnit(IntToDoubleFunction takes) {
        return IntStream.range(0, terms.ranges().size())
                .mapToDouble(takes)
                .boxed()
                .toList();
    }

    private double haPerUnit(int k, String site) {
        SizeRange range = terms.ranges().get(k);
        return range.site().equals(site) ? range.haPerUnit() * range.unit() : 0.0;
    }

    private static void add(String id, List<Double> perUnit, double most, List<SizeLimit> limits) {
        if (perUnit.stream().anyMatch(takes -> takes > 0.0)) {
            limits.add(new SizeLimit(id, perUnit, most));
        }
    }

    private List<Double> sizes(SizingOptimum optimum) {
        List<Double> sizes = new ArrayList<>();
        for (int k = 0; k < terms.ranges().size(); k++) {
            SizeRange range = terms.ranges().get(k);
            sizes.add(range.rounded(optimum.units().get(k) * range.unit()));
        }
        return sizes;
    }

    /** Annual cost with plants that are not sized and fuel that no dispatch changes. */
    private double yuanPerYear(SizingOptimum optimum) {
        double fixedYuan = one.plantsYuanPerYear();
        for (int k = 0; k < terms.ranges().size(); k++) {
            fixedYuan -= plantsYuanPerUnit(k);
        }
        return fixedYuan + (optimum.costYuan() + one.fixedFuelYuan()) / one.years();
    }

    private List<SizingResult.Chosen> chosen(Trial trial) {
        List<SizingResult.Chosen> chosen = new ArrayList<>();
        for (int k = 0; k < terms.ranges().size(); k++) {
            SizeRange range = terms.ranges().get(k);
            double size = trial.sizes().get(k);
            SizingResult.Binding binding = range.binding(size);
            double worth = binding == SizingResult.Binding.MIN
                    ? trial.worth().leastValues().get(k)
                    : binding == SizingResult.Binding.MAX
                            ? trial.worth().mostValues().get(k)
                            : 0.0;
            chosen.add(new SizingResult.Chosen(range, size, binding, worth / range.unit() / one.years()));
        }
        return chosen;
    }

    /** Limits on sizes together, then those of parks, then bounds of sizes. */
    private List<SizingResult.Limit> limits(Trial trial, List<SizingResult.Chosen> chosen) {
        List<SizingResult.Limit> limits = new ArrayList<>(together(trial));
        limits.addAll(new ProgrammeLimits(one, trial.best(), trial.worth()).ofParks());
        chosen.forEach(size -> limits.add(SizingResult.Limit.of(size)));
        return limits;
    }

    private List<SizingResult.Limit> together(Trial trial) {
        List<SizingResult.Limit> limits = new ArrayList<>();
        List<SizeLimit> asked = sizeLimits();
        for (int l = 0; l < asked.size(); l++) {
            SizeLimit limit = asked.get(l);
            double used = 0.0;
            for (int k = 0; k < terms.ranges().size(); k++) {
                used += limit.perUnit().get(k)
                        * trial.sizes().get(k)
                        / terms.ranges().get(k).unit();
            }
            limits.add(SizingResult.Limit.together(
                    limit.id(),
                    limit.id().equals(SizingTerms.BUDGET) ? "yuan" : "ha",
                    limit.most(),
                    used,
                    trial.worth().limitValues().get(l) / one.years()));
        }
        if (terms.emissionsTco2PerYear() < Double.POSITIVE_INFINITY) {
            limits.add(SizingResult.Limit.together(
                    InfeasibleSizingException.EMISSIONS_CAP,
                    "tCO2",
                    terms.emissionsTco2PerYear(),
                    trial.account().foundTco2PerYear(),
                    trial.worth().emissionsCapValue()));
        }
        return limits;
    }

    private List<SizingResult.Point> frontier(Trial trial) {
        return terms.frontierPoints() == 0
                ? List.of()
                : trial.sizing().frontier(terms.frontierPoints(), capTco2()).stream()
                        .map(point -> new SizingResult.Point(
                                yuanPerYear(point),
                                point.emissionsTco2() / one.years(),
                                point.emissionsCapValue(),
                                sizes(point)))
                        .toList();
    }
}
