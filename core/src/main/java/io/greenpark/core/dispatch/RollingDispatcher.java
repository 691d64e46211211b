package io.greenpark.core.dispatch;

import io.greenpark.core.check.InvalidValueException;
import java.util.ArrayList;
import java.util.List;

/**
 * Optimal dispatch that looks ahead a window at a time and is wrong about the future, docs/model.md section 7.11.
 *
 * @param settings how it rolls
 */
record RollingDispatcher(RollingSettings settings) implements Dispatcher {

    private static final double SAME_HOURS = 1e-9;

    @Override
    public DispatchPlan dispatch(DispatchProblem problem) {
        return dispatch(problem, new Workspace());
    }

    @Override
    public DispatchPlan dispatch(DispatchProblem problem, Workspace workspace) {
        requireAble(problem);
        var flows = new ProblemColumns(problem);
        var state = new RollingState(problem, settings, flows);
        List<DeviationStep> deviations = new ArrayList<>();
        for (int n = 0; n < problem.nodes().size(); n++) {
            deviations.add(new DeviationStep(problem.nodes().get(n), flows.nodes.get(n)));
        }
        double stepHours = problem.axis().stepHours();
        int step = (int) Math.max(1, Math.round(settings.stepHours() / stepHours));
        int window = (int) Math.max(step, Math.round(settings.windowHours() / stepHours));
        int steps = problem.axis().steps();
        for (int from = 0; from < steps; from += step) {
            int to = Math.min(steps, from + window);
            DispatchPlan plan =
                    new OptimalDispatcher(null).dispatch(foreseen(problem, state, flows, from, to), workspace);
            carryOut(plan, flows, deviations, from, Math.min(steps, from + step));
        }
        return finished(problem, flows);
    }

    private DispatchPlan finished(DispatchProblem problem, ProblemColumns flows) {
        List<NodePlan> nodes = new ArrayList<>();
        for (int n = 0; n < flows.nodes.size(); n++) {
            LastResort.requireSound(problem.nodes().get(n), flows.nodes.get(n).grid);
            nodes.add(NodePlan.of(problem.nodes().get(n), flows.nodes.get(n)));
        }
        Optimum perfect =
                new OptimalDispatcher(null).dispatch(withoutLimits(problem)).optimum();
        var plan = new DispatchPlan("rolling", nodes, LinkPlan.of(problem, flows), null);
        var foresight = new Foresight(PlanCost.of(problem, plan).totalYuan(), settings.errors(), perfect.bounds());
        return new DispatchPlan("rolling", nodes, plan.links(), null, foresight);
    }

    private static DispatchProblem withoutLimits(DispatchProblem problem) {
        List<NodeProblem> nodes = problem.nodes().stream()
                .map(node -> node.toBuilder().limits(List.of()).build())
                .toList();
        return new DispatchProblem(problem.axis(), nodes, problem.links(), problem.lostLoadYuanPerMwh());
    }

    @Override
    public void requireAble(DispatchProblem problem) {
        problem.nodes().forEach(this::requireRolling);
    }

    private void requireRolling(NodeProblem node) {
        if (node.grid().hasRamp() || node.thermal().stream().anyMatch(ThermalUnit::hasRamp)) {
            throw new InvalidValueException(
                    "rampMwPerHour",
                    "must be unlimited in rolling dispatch; load-following and optimal keep ramps",
                    "limited at node " + node.id());
        }
        for (ThermalUnit unit : node.thermal()) {
            if (unit.isOnOff()) {
                throw unit.invalid(
                        node,
                        "minFraction",
                        "must be 0 in rolling dispatch; load-following and optimal keep it",
                        unit.minFraction());
            }
        }
        for (ShiftableLoad load : node.shiftable()) {
            if (!divides(load.windowHours(), settings.stepHours())
                    || !divides(load.windowHours(), settings.windowHours())) {
                throw new InvalidValueException(
                        "windowHours",
                        "must divide step and window of rolling dispatch (%s and %s h)"
                                .formatted(settings.stepHours(), settings.windowHours()),
                        load.windowHours());
            }
        }
    }

    private static boolean divides(double part, double whole) {
        return Math.abs(whole / part - Math.rint(whole / part)) < SAME_HOURS;
    }

    private DispatchProblem foreseen(
            DispatchProblem problem, RollingState state, ProblemColumns flows, int from, int to) {
        var forecast = new Forecast(settings.errors(), problem.axis(), from, to);
        List<NodeProblem> nodes = new ArrayList<>();
        for (int n = 0; n < problem.nodes().size(); n++) {
            NodeProblem node = problem.nodes().get(n);
            List<HeatSystem> heat = new ArrayList<>();
            for (int h = 0; h < node.heat().size(); h++) {
                HeatSystem system = node.heat().get(h);
                heat.add(new HeatSystem(
                        forecast.known(system.demand()),
                        system.boilerMw(),
                        system.boilerYuanPerMwhHeat(),
                        state.battery(system.store(), flows.nodes.get(n).heat.get(h).store, from, to)));
            }
            nodes.add(forecast.node(node)
                    .storage(state.storage(n, from, to))
                    .demandCharge(state.demandCharge(n, from))
                    .heat(heat)
                    .build());
        }
        double lostLoadYuanPerMwh =
                Math.max(problem.lostLoadYuanPerMwh(), DispatchProblem.leastLostLoadYuanPerMwh(forecast.axis(), nodes));
        return new DispatchProblem(forecast.axis(), nodes, problem.links(), lostLoadYuanPerMwh);
    }

    private static void carryOut(
            DispatchPlan plan, ProblemColumns flows, List<DeviationStep> deviations, int from, int to) {
        for (int k = 0; k < plan.links().size(); k++) {
            for (int t = from; t < to; t++) {
                flows.sentMw.get(k)[t] = plan.links().get(k).sentMw().get(t - from);
            }
        }
        for (int n = 0; n < plan.nodes().size(); n++) {
            flows.nodes.get(n).plan(plan.nodes().get(n), from, to);
            for (int t = from; t < to; t++) {
                deviations.get(n).run(t);
            }
        }
    }
}
