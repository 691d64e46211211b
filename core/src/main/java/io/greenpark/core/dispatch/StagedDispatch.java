package io.greenpark.core.dispatch;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.storage.StorageEnd;
import java.util.ArrayList;
import java.util.List;

/**
 * Dispatch of a time in which plants come and go, docs/model.md section 7.19: one stage after the other, each with the ratings that
 * hold in it, and each begins with what the one before has left in the batteries and has reached of the month's peak.
 */
public final class StagedDispatch {

    private static final double SAME_HOURS = 1e-9;

    /**
     * Ratings that hold from a step on, to the next stage.
     *
     * @param from first step
     * @param problem the problem of the whole time with these ratings
     */
    public record Stage(int from, DispatchProblem problem) {}

    private StagedDispatch() {}

    /**
     * The plan of all stages.
     *
     * @param whole the problem of the whole time
     * @param stages one or more, the first one from step 0; their problems differ from {@code whole} in ratings alone
     * @throws InvalidValueException if what {@code whole} asks for cannot be cut at the stages
     */
    public static DispatchPlan of(Dispatcher dispatcher, DispatchProblem whole, List<Stage> stages) {
        if (stages.size() == 1) {
            return dispatcher.dispatch(stages.get(0).problem());
        }
        requireAble(whole, stages.stream().map(Stage::from).toList());
        var flows = new ProblemColumns(whole);
        var workspace = new Workspace();
        List<DispatchPlan> plans = new ArrayList<>();
        for (int s = 0; s < stages.size(); s++) {
            int from = stages.get(s).from();
            int to = s + 1 < stages.size()
                    ? stages.get(s + 1).from()
                    : whole.axis().steps();
            DispatchPlan plan = dispatcher.dispatch(part(stages.get(s).problem(), flows, from, to), workspace);
            carryOut(plan, flows, from, to);
            plans.add(plan);
        }
        return PlanChain.of(whole, flows, plans);
    }

    /**
     * Requires that {@code problem} can be cut at the steps {@code from}.
     *
     * @throws InvalidValueException if it cannot
     */
    public static void requireAble(DispatchProblem problem, List<Integer> from) {
        for (NodeProblem node : problem.nodes()) {
            for (EnergyLimit limit : node.limits()) {
                if (!(limit instanceof EnergyLimit.NoExport)) {
                    throw new InvalidValueException(
                            "grid.limits",
                            "must not hold over months or years in which plants come into service or retire",
                            "a limit of " + node.id());
                }
            }
            for (ShiftableLoad load : node.shiftable()) {
                for (int step : from) {
                    requireWhole(load, step * problem.axis().stepHours());
                }
            }
        }
    }

    private static void requireWhole(ShiftableLoad load, double hours) {
        if (Math.abs(hours / load.windowHours() - Math.rint(hours / load.windowHours())) > SAME_HOURS) {
            throw new InvalidValueException(
                    "windowHours",
                    "must divide the time to the day on which a plant comes into service or retires (%s h)"
                            .formatted(hours),
                    load.windowHours());
        }
    }

    private static DispatchProblem part(DispatchProblem problem, ProblemColumns flows, int from, int to) {
        var known = new Forecast(ForecastErrors.NONE, problem.axis(), from, to);
        List<NodeProblem> nodes = new ArrayList<>();
        for (int n = 0; n < problem.nodes().size(); n++) {
            NodeProblem node = problem.nodes().get(n);
            NodeColumns columns = flows.nodes.get(n);
            List<Battery> storage = new ArrayList<>();
            for (int b = 0; b < node.storage().size(); b++) {
                storage.add(battery(problem, node.storage().get(b), columns.storage.get(b), from, to));
            }
            List<HeatSystem> heat = new ArrayList<>();
            for (int h = 0; h < node.heat().size(); h++) {
                HeatSystem system = node.heat().get(h);
                heat.add(new HeatSystem(
                        known.known(system.demand()),
                        system.boilerMw(),
                        system.boilerYuanPerMwhHeat(),
                        battery(problem, system.store(), columns.heat.get(h).store, from, to)));
            }
            nodes.add(known.node(node)
                    .storage(storage)
                    .demandCharge(
                            RollingState.charge(node, columns, problem.axis().monthOfStep(), from))
                    .heat(heat)
                    .build());
        }
        double lostLoadYuanPerMwh =
                Math.max(problem.lostLoadYuanPerMwh(), DispatchProblem.leastLostLoadYuanPerMwh(known.axis(), nodes));
        return new DispatchProblem(known.axis(), nodes, problem.links(), lostLoadYuanPerMwh);
    }

    /** A battery that begins with what it holds, and ends a stage as full as it must end the whole time, or as full as it was. */
    private static Battery battery(DispatchProblem problem, Battery battery, BatteryColumns columns, int from, int to) {
        double initialFraction =
                from == 0 ? battery.initialSocFraction() : RollingState.socFraction(battery, columns, from);
        if (to == problem.axis().steps() && battery.chargeMw() > 0.0) {
            return battery.between(initialFraction, battery.end());
        }
        double leastFraction = Math.min(initialFraction, battery.end().leastSocFraction());
        return battery.between(initialFraction, new StorageEnd(leastFraction, 0.0));
    }

    private static void carryOut(DispatchPlan plan, ProblemColumns flows, int from, int to) {
        for (int k = 0; k < plan.links().size(); k++) {
            for (int t = from; t < to; t++) {
                flows.sentMw.get(k)[t] = plan.links().get(k).sentMw().get(t - from);
            }
        }
        for (int n = 0; n < plan.nodes().size(); n++) {
            flows.nodes.get(n).plan(plan.nodes().get(n), from, to);
        }
    }
}
