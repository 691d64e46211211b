package io.greenpark.core.dispatch;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.lp.Certificate;
import org.jspecify.annotations.Nullable;

/**
 * Dispatch at least cost, certified: solves the linear model of each group of connected nodes, projects the solution onto
 * flows that hold exactly, and judges them against the model.
 *
 * <p>Where the linear optimum shows opposite flows at once and netting them changes the cost, the model is solved again with
 * one direction ruled out in those steps; the bound remains that of the first model.
 *
 * @param forced method to use wherever it applies; null to choose the fastest that does
 */
record OptimalDispatcher(@Nullable OptimalMethod forced) implements Dispatcher {

    /** Relative gap of a plan that counts as optimal. */
    private static final double TIGHT = 1e-7;

    /** How often directions may be ruled out anew; each round rules out at least one step. */
    private static final int MOST_ROUNDS = 10;

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
    public void requireAble(DispatchProblem problem) {
        for (NodeProblem node : problem.nodes()) {
            for (ThermalUnit unit : node.thermal()) {
                if (unit.minFraction() > 0.0) {
                    throw new InvalidValueException(
                            "minFraction",
                            "must be 0 in optimal dispatch: a unit that is on or off needs whole numbers",
                            unit.minFraction());
                }
            }
        }
    }

    private PlanMerge.Part solve(DispatchProblem problem, Workspace workspace) {
        var model = new DispatchModel(problem);
        LinearOptimum relaxed = Solvers.solve(model, forced, workspace);
        ProblemColumns proposed = new ModelReader(model).flows(relaxed.x());
        OppositeFlows opposite = OppositeFlows.of(problem, proposed);
        Certificate certificate = project(model, proposed, relaxed.y());
        boolean tight = certificate.gap() <= TIGHT || opposite.isEmpty();
        ProblemColumns flows = proposed;
        for (int round = 0; !tight && !opposite.isEmpty() && round < MOST_ROUNDS; round++) {
            FlowDirections directions = opposite.ruledOut();
            LinearOptimum restricted = Solvers.solve(new DispatchModel(problem, directions), forced, workspace);
            flows = new ModelReader(model).flows(restricted.x());
            opposite = opposite.with(flows);
            certificate = project(model, flows, relaxed.y());
        }
        return new PlanMerge.Part(
                flows, certificate, tight, relaxed.method(), new ModelReader(model).prices(relaxed.y()));
    }

    private static Certificate project(DispatchModel model, ProblemColumns flows, double[] y) {
        PlanProjection.project(model.problem, flows);
        return Certificate.of(model.linear, new ModelReader(model).columns(flows), y);
    }
}
