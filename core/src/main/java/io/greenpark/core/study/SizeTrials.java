package io.greenpark.core.study;

import io.greenpark.core.compliance.Check;
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
     * @param breach by how much loads are not served and rules not kept: shares; infinite if the limits of dispatch cannot be kept
     */
    record Trial(double yuanPerYear, double tco2PerYear, double investmentYuan, double breach) {}

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

    /** The goal at each of {@code candidates}, worse than any where {@code terms} are not kept. */
    List<Double> figures(List<List<Double>> candidates, SizingTerms terms) {
        return parallelism.map(candidates, sizes -> figure(sizes, terms));
    }

    private double figure(List<Double> sizes, SizingTerms terms) {
        Trial trial = at(sizes);
        double breach = trial.breach()
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
                    breach(result));
        } catch (InfeasibleCaseException e) {
            return new Trial(0.0, 0.0, investmentYuan, Double.POSITIVE_INFINITY);
        }
    }

    /** Share of the consumption that is not served, and by how much the values of failed checks miss their limits. */
    private static double breach(CaseResult result) {
        double unserved = result.all().value(Indicator.UNSERVED_MWH).orElse(0.0)
                / Math.max(1.0, result.all().value(Indicator.CONSUMED_MWH).orElse(0.0));
        double failed = 0.0;
        for (Check check : result.checks()) {
            if (check.verdict() == Verdict.FAIL) {
                failed += Math.max(0.0, -check.margin().orElse(-1.0));
            }
        }
        return unserved + failed;
    }
}
