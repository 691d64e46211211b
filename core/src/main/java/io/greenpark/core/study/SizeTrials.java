package io.greenpark.core.study;

import io.greenpark.core.compliance.Check;
import io.greenpark.core.compliance.Metric;
import io.greenpark.core.compliance.Verdict;
import io.greenpark.core.dispatch.SizingGoal;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.simulation.InfeasibleCaseException;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Preparations;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.simulation.SizedCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The case simulated at sizes, each of them once. */
final class SizeTrials {

    /** Any breach of a limit is worse than any figure. */
    private static final double BREACH = 1e15;

    private final SizingStudy study;
    private final double fixedInvestmentYuan;
    private final Preparations preparations;
    private final Parallelism parallelism;
    private final Map<List<Double>, Trial> trials = new ConcurrentHashMap<>();

    /**
     * What sizes lead to in a year.
     *
     * @param yuanPerYear accounted annual cost [yuan/a]
     * @param tco2PerYear operational emissions [tCO2/a]
     * @param investmentYuan purchase of what is sized [yuan]
     * @param unserved share of the consumption that is not served [1]; infinite if the limits of dispatch cannot be kept
     * @param rules rules that were measured and have a limit
     */
    record Trial(
            double yuanPerYear, double tco2PerYear, double investmentYuan, double unserved, List<RuleCheck> rules) {

        Trial {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A rule at sizes, in one of its periods.
     *
     * @param margin distance to the limit, negative where it is missed [unit of the limit]
     * @param fails whether it is not kept
     */
    record RuleCheck(
            RuleKey key, String unit, boolean fromBelow, double limit, double value, double margin, boolean fails) {

        /** By how much it is missed if it gives way by {@code eased} [unit of the limit]. */
        double missed(double eased) {
            return fails ? Math.max(0.0, -margin - eased) : 0.0;
        }
    }

    /** A rule of a park, or of a project of all parks. */
    record RuleKey(String node, String rule) {}

    /** A rule that gives way by {@code by} [unit of the limit]. */
    record Eased(RuleKey key, double by) {

        /** All rules stand. */
        static final Eased NONE = new Eased(new RuleKey("", ""), 0.0);

        double of(RuleCheck check) {
            return check.key().equals(key) ? by : 0.0;
        }
    }

    /**
     * @param fixedInvestmentYuan purchase of the plants with a price that are not sized [yuan]
     */
    SizeTrials(SizingStudy study, double fixedInvestmentYuan, Preparations preparations, Parallelism parallelism) {
        this.study = study;
        this.fixedInvestmentYuan = fixedInvestmentYuan;
        this.preparations = preparations;
        this.parallelism = parallelism;
    }

    /** Sizes simulated so far. */
    int count() {
        return trials.size();
    }

    /** What {@code sizes} lead to. */
    Trial at(List<Double> sizes) {
        return trials.computeIfAbsent(sizes, this::simulated);
    }

    /** The goal at each of {@code candidates}, worse than any where {@code terms} and rules are not kept. */
    List<Double> figures(List<List<Double>> candidates, SizingTerms terms, Eased eased) {
        return parallelism.map(candidates, sizes -> figure(sizes, terms, eased));
    }

    private double figure(List<Double> sizes, SizingTerms terms, Eased eased) {
        Trial trial = at(sizes);
        double breach = trial.unserved()
                + trial.rules().stream()
                        .mapToDouble(check -> check.missed(eased.of(check)))
                        .sum()
                + over(trial.investmentYuan(), terms.budgetYuan())
                + over(trial.tco2PerYear(), terms.emissionsTco2PerYear())
                + terms.landHa().entrySet().stream()
                        .mapToDouble(land -> over(terms.landHa(land.getKey(), sizes), land.getValue()))
                        .sum();
        return breach > 0.0
                ? BREACH * (1.0 + breach)
                : terms.goal() == SizingGoal.COST ? trial.yuanPerYear() : trial.tco2PerYear();
    }

    /** Whether a figure says that limits are not kept. */
    static boolean isBreach(double figure) {
        return figure >= BREACH;
    }

    private static double over(double used, double most) {
        return most == Double.POSITIVE_INFINITY ? 0.0 : Math.max(0.0, used - most) / most;
    }

    private Trial simulated(List<Double> sizes) {
        Scenario scenario = study.at().apply(sizes);
        SizedCase sized = SizedCase.of(scenario, study.terms().caseId(), preparations);
        double investmentYuan = sized.investmentYuan() - fixedInvestmentYuan;
        try {
            CaseResult result = Simulation.run(scenario, Parallelism.sequential(), Progress.none(), preparations)
                    .of(study.terms().caseId());
            return new Trial(
                    SizingStudy.accountedYuanPerYear(result, sized.years()),
                    SizingStudy.accountedTco2PerYear(result, sized.years()),
                    investmentYuan,
                    unserved(result),
                    rules(result));
        } catch (InfeasibleCaseException e) {
            return new Trial(0.0, 0.0, investmentYuan, Double.POSITIVE_INFINITY, List.of());
        }
    }

    private static double unserved(CaseResult result) {
        return result.all().value(Indicator.UNSERVED_MWH).orElse(0.0)
                / Math.max(1.0, result.all().value(Indicator.CONSUMED_MWH).orElse(0.0));
    }

    private static String unit(Metric metric) {
        return metric.numeratorUnit().equals(metric.denominatorUnit())
                ? "1"
                : metric.isStated() ? metric.numeratorUnit() : metric.numeratorUnit() + "/" + metric.denominatorUnit();
    }

    private static List<RuleCheck> rules(CaseResult result) {
        List<RuleCheck> rules = new ArrayList<>();
        for (Check check : result.checks()) {
            Double limit = check.limit();
            boolean fails = check.verdict() == Verdict.FAIL;
            if (fails || limit != null && check.value().isPresent()) {
                rules.add(new RuleCheck(
                        new RuleKey(check.node(), check.rule()),
                        unit(check.metric()),
                        check.metric().atLeast(),
                        limit == null ? 0.0 : limit,
                        check.value().orElse(0.0),
                        check.margin().orElse(-1.0),
                        fails));
            }
        }
        return rules;
    }
}
