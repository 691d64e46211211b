package io.greenpark.core.dispatch;

import io.greenpark.core.lp.Certificate;
import org.jspecify.annotations.Nullable;

/**
 * Dispatch at least cost, certified: solves the linear model of each group of connected nodes, projects the solution onto
 * flows that hold exactly, and judges them against the model.
 *
 * <p>Where the linear optimum shows opposite flows at once and netting them changes the cost, the model is solved again with
 * one direction ruled out in those steps, once the smaller flow and once the one that empties the node, and the better plan
 * is taken (if there is none, the one that fills the node is ruled out); the bound remains that of the first model.
 *
 * @param forced method to use wherever it applies; null to choose the fastest that does
 * @param integer how to decide what is yes or no; null if nothing may be
 */
record OptimalDispatcher(
        @Nullable OptimalMethod forced, @Nullable IntegerTerms integer) implements Dispatcher {

    /** Relative gap of a plan that counts as optimal. */
    static final double TIGHT = 1e-7;

    /** Largest relative violation of a row or bound that netting may leave. */
    static final double FEASIBLE = 1e-7;

    /** How often directions may be ruled out anew; each round rules out at least one flow. */
    private static final int MOST_ROUNDS = 40;

    OptimalDispatcher(@Nullable OptimalMethod forced) {
        this(forced, null);
    }

    @Override
    public DispatchPlan dispatch(DispatchProblem problem) {
        return dispatch(problem, new Workspace());
    }

    @Override
    public DispatchPlan dispatch(DispatchProblem problem, Workspace workspace) {
        requireAble(problem);
        var merge = new PlanMerge(problem);
        for (ConnectedNodes group : ConnectedNodes.of(problem)) {
            merge.add(group, solve(group.problem(), workspace));
        }
        return merge.plan();
    }

    @Override
    public boolean costsLeast() {
        return true;
    }

    @Override
    public void requireAble(DispatchProblem problem) {
        for (NodeProblem node : problem.nodes()) {
            for (ThermalUnit unit : node.thermal()) {
                if (integer == null && unit.isOnOff()) {
                    throw unit.invalid(
                            node,
                            "minFraction",
                            "must be 0 for optimal dispatch without " + IntegerTerms.MODULE,
                            unit.minFraction());
                }
            }
        }
    }

    /** The best plan of connected nodes. */
    PlanMerge.Part solve(DispatchProblem problem, Workspace workspace) {
        var model = new DispatchModel(problem);
        LinearOptimum relaxed = Solvers.solve(model, forced, workspace);
        if (integer != null && IntegerProgramme.hasUnits(problem)) {
            return new IntegerDispatch(model, relaxed, integer, workspace).solve();
        }
        ProblemColumns proposed = new ModelReader(model).flows(relaxed.x());
        OppositeFlows larger = OppositeFlows.of(problem, proposed, OppositeFlows.Kept.LARGER);
        Projected plan = Projected.project(model, model, relaxed.x(), relaxed.y());
        boolean tight = larger.isEmpty() || plan.isFeasible() && plan.certificate.gap() <= TIGHT;
        if (!tight && integer != null && integer.exact()) {
            return new IntegerDispatch(model, relaxed, integer, workspace).solve();
        }
        if (!tight) {
            OppositeFlows filling = OppositeFlows.of(problem, proposed, OppositeFlows.Kept.FILLING);
            plan = restricted(model, larger, relaxed.y(), plan, workspace);
            plan = restricted(model, filling, relaxed.y(), plan, workspace);
            if (!plan.isFeasible()) {
                OppositeFlows emptying = OppositeFlows.of(problem, proposed, OppositeFlows.Kept.EMPTYING);
                plan = restricted(model, emptying, relaxed.y(), plan, workspace);
            }
            if (!plan.isFeasible()) {
                throw Infeasibility.ofDirections(new DispatchModel(problem, filling.ruledOut()));
            }
        }
        return new PlanMerge.Part(
                plan.flows, plan.certificate, tight, relaxed.method(), new ModelReader(model).prices(relaxed.y()));
    }

    /** The better of {@code rival} and the best plan without the opposite flows found so far and those that come up instead. */
    private Projected restricted(
            DispatchModel model, OppositeFlows opposite, double[] bound, Projected rival, Workspace workspace) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var narrowed = new DispatchModel(model.problem, opposite.ruledOut());
            LinearOptimum optimum = Solvers.find(narrowed, forced, workspace);
            if (optimum == null) {
                return rival;
            }
            opposite = opposite.with(new ModelReader(model).flows(optimum.x()));
            if (opposite.isEmpty()) {
                return Projected.project(model, narrowed, optimum.x(), bound).orBetter(rival);
            }
        }
        return rival;
    }

    /** A projected plan of a model. */
    private record Projected(ProblemColumns flows, Certificate certificate) {

        /** Projects the solution {@code x} of {@code solved}, which is {@code model} or narrower. */
        static Projected project(DispatchModel model, DispatchModel solved, double[] x, double[] y) {
            ProblemColumns flows = PlanProjection.project(solved, x);
            return new Projected(flows, Certificate.of(model.linear, new ModelReader(model).columns(flows), y));
        }

        boolean isFeasible() {
            return certificate.primalResidual() <= FEASIBLE;
        }

        Projected orBetter(Projected rival) {
            boolean better =
                    rival.isFeasible() && (!isFeasible() || rival.certificate.objective() < certificate.objective());
            return better ? rival : this;
        }
    }
}
