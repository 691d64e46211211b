package io.greenpark.core.dispatch;

import io.greenpark.core.check.InvalidValueException;
import java.util.ArrayList;
import java.util.List;

/**
 * Dispatch by a fixed rule: own generation first, then batteries and the grid as the rule says, thermal units for what the
 * grid cannot bring unless the rule runs them before. Shiftable loads run their nominal course, interruptible loads are
 * interrupted before firm demand goes unserved.
 *
 * @param method name of the rule
 * @param rule operates batteries and units
 */
record RuleDispatcher(String method, NodeRule rule) implements Dispatcher {

    @Override
    public DispatchPlan dispatch(DispatchProblem problem) {
        requireAble(problem);
        List<NodeProblem> nodes = problem.nodes();
        var flows = new ProblemColumns(problem);
        double[][] netMw = nodes.stream().map(RuleDispatcher::netDemandMw).toArray(double[][]::new);
        if (!problem.links().isEmpty()) {
            LinkedRule.run(problem, rule, netMw, flows);
        }
        List<NodePlan> plans = new ArrayList<>();
        for (int n = 0; n < netMw.length; n++) {
            NodeColumns columns = flows.nodes.get(n);
            if (problem.links().isEmpty()) {
                rule.operate(nodes.get(n), netMw[n], columns);
            }
            rule.backUp(nodes.get(n), netMw[n], columns);
            meter(nodes.get(n), netMw[n], columns.grid);
            LastResort.settle(nodes.get(n), columns);
            plans.add(NodePlan.of(nodes.get(n), columns));
        }
        return new DispatchPlan(method, plans, LinkPlan.of(problem, flows), null);
    }

    @Override
    public boolean mindsPeakPrices() {
        return false;
    }

    @Override
    public void requireAble(DispatchProblem problem) {
        problem.nodes().forEach(this::requireWithin);
    }

    private void requireWithin(NodeProblem node) {
        if (rule.chargesFromGrid() && node.grid().hasRamp()) {
            throw new InvalidValueException(
                    "importRampMwPerHour",
                    ("must be unlimited for the rule %s, which charges from the grid; grid-only, self-consumption,"
                                    + " load-following and optimal keep it")
                            .formatted(method),
                    node.grid().importRampMwPerHour());
        }
        for (ThermalUnit unit : node.thermal()) {
            requireShort(node, unit, "minUpHours", unit.onOff().minUpHours());
            requireShort(node, unit, "minDownHours", unit.onOff().minDownHours());
        }
    }

    private void requireShort(NodeProblem node, ThermalUnit unit, String field, double hours) {
        if (hours > node.demand().axis().stepHours()) {
            throw unit.invalid(
                    node, field, "must be at most one step for the rule %s; optimal keeps it".formatted(method), hours);
        }
    }

    private static void meter(NodeProblem node, double[] netMw, GridColumns out) {
        double importLimitMw = node.grid().importLimitMw();
        double exportLimitMw = node.grid().exportLimitMw();
        if (node.grid().hasRamp()) {
            double rampMw =
                    node.grid().importRampMwPerHour() * node.demand().axis().stepHours();
            RampedGridKernel.run(netMw, Curtailable.mw(node), importLimitMw, exportLimitMw, rampMw, out);
        } else {
            GridKernel.run(netMw, importLimitMw, exportLimitMw, out);
        }
    }

    /** Demand of all loads less available generation [MW]. */
    static double[] netDemandMw(NodeProblem node) {
        double[] netMw = node.demand().toArray();
        double[] availableMw = node.available().toArray();
        for (int t = 0; t < netMw.length; t++) {
            for (ShiftableLoad load : node.shiftable()) {
                netMw[t] += load.nominal().get(t);
            }
            for (InterruptibleLoad load : node.interruptible()) {
                netMw[t] += load.demand().get(t);
            }
            netMw[t] -= availableMw[t];
        }
        return netMw;
    }
}
