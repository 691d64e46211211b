package io.greenpark.core.dispatch;

import io.greenpark.core.check.Require;
import io.greenpark.core.lp.Certificate;
import io.greenpark.core.lp.CountedModel;
import io.greenpark.core.lp.IntegerModel;
import io.greenpark.core.lp.IntegerSolution;
import io.greenpark.core.lp.LinearSolution;
import io.greenpark.core.lp.StagedIpm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many whole units of candidate assets make dispatch and the units together cost least; docs/model.md section 7.17.
 *
 * <p>Numbers of units come from the integer solver; the problem with these numbers is then dispatched as any other, so that flows,
 * prices and residuals come from core.
 *
 * @param candidates what may be built
 * @param years what part of the annual cost of a unit the horizon bears: the length of it in years where it stands for itself [a]
 * @param terms how whole numbers are found
 */
public record Investment(List<Candidate> candidates, double years, IntegerTerms terms) {

    public Investment {
        Require.notEmpty("candidates", candidates);
        candidates = List.copyOf(candidates);
        Require.positive("years", years);
    }

    /** What is known about the numbers of units in a group of connected nodes. */
    private record Choice(List<Integer> units, double boundYuan) {}

    /**
     * The best numbers of units, and the plan with them.
     *
     * @param unit the problem with one unit of each candidate
     * @throws io.greenpark.core.check.InvalidValueException if a candidate is not an asset of the problem, or is on or off
     * @throws InfeasibleDispatchException if no numbers of units satisfy all limits
     * @throws UnprovenOptimumException if the time is over
     */
    public InvestmentPlan plan(DispatchProblem unit) {
        var fleet = new Fleet(unit, candidates);
        List<Integer> units = new ArrayList<>(Collections.nCopies(candidates.size(), 1));
        List<ConnectedNodes> groups = ConnectedNodes.of(unit);
        double[] boundYuan = new double[groups.size()];
        double[] unitsYuan = new double[groups.size()];
        for (int g = 0; g < groups.size(); g++) {
            List<Integer> own = at(groups.get(g).problem());
            boundYuan[g] = Double.NEGATIVE_INFINITY;
            if (!own.isEmpty()) {
                Choice choice = choose(new Fleet(
                        groups.get(g).problem(),
                        own.stream().map(candidates::get).toList()));
                boundYuan[g] = choice.boundYuan();
                for (int k = 0; k < own.size(); k++) {
                    units.set(own.get(k), choice.units().get(k));
                    unitsYuan[g] += choice.units().get(k) * yuanPerUnit(candidates.get(own.get(k)));
                }
            }
        }
        return dispatched(units, fleet.of(units), unitsYuan, boundYuan);
    }

    /** Indices of the candidates at nodes of {@code group}. */
    private List<Integer> at(DispatchProblem group) {
        List<String> ids = group.nodes().stream().map(NodeProblem::id).toList();
        return IntStream.range(0, candidates.size())
                .filter(k -> ids.contains(candidates.get(k).node()))
                .boxed()
                .toList();
    }

    private double yuanPerUnit(Candidate candidate) {
        return years * candidate.yuanPerUnitYear();
    }

    private Choice choose(Fleet fleet) {
        var one = new DispatchModel(fleet.with(0, 1));
        List<CountedModel.Kind> kinds = new ArrayList<>();
        for (int k = 0; k < fleet.candidates().size(); k++) {
            Candidate candidate = fleet.candidates().get(k);
            var two = new DispatchModel(fleet.with(k, 2));
            kinds.add(new CountedModel.Kind(two.linear, candidate.mostUnits(), yuanPerUnit(candidate)));
        }
        IntegerModel counted = CountedModel.of(one.linear, kinds);
        IntegerSolution found = new IntegerProgramme(one, counted, terms.exact()).solve(terms);
        LinearSolution relaxed = new StagedIpm(counted.linear()).solve();
        double provenYuan =
                Certificate.of(counted.linear(), relaxed.x(), relaxed.y()).bound();
        double[] x = found.x();
        List<Integer> units = IntStream.range(0, kinds.size())
                .mapToObj(k -> (int) Math.round(x[one.linear.columns() + k]))
                .toList();
        return new Choice(units, Math.max(found.bound(), provenYuan));
    }

    private InvestmentPlan dispatched(
            List<Integer> units, DispatchProblem problem, double[] unitsYuan, double[] boundYuan) {
        var dispatcher = new OptimalDispatcher(null, terms);
        var merge = new PlanMerge(problem);
        var workspace = new Workspace();
        List<ConnectedNodes> groups = ConnectedNodes.of(problem);
        var whole = new Certificate(0.0, 0.0, 0.0, 0.0);
        double investmentYuan = 0.0;
        for (int g = 0; g < groups.size(); g++) {
            PlanMerge.Part part = dispatcher.solve(groups.get(g).problem(), workspace);
            merge.add(groups.get(g), part);
            Certificate fixed = part.certificate();
            investmentYuan += unitsYuan[g];
            whole = whole.plus(new Certificate(
                    fixed.objective() + unitsYuan[g],
                    Double.isInfinite(boundYuan[g]) ? fixed.bound() : boundYuan[g],
                    fixed.primalResidual(),
                    fixed.dualResidual()));
        }
        return new InvestmentPlan(units, problem, merge.plan(), investmentYuan, whole);
    }
}
