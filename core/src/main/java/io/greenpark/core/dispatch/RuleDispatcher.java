package io.greenpark.core.dispatch;

import io.greenpark.core.check.InvalidValueException;
import java.util.ArrayList;
import java.util.List;

/**
 * Dispatch by a fixed rule: own generation first, then the batteries, then the grid. Shiftable loads run their nominal
 * course, interruptible loads are interrupted before firm demand goes unserved.
 *
 * @param method name of the rule
 * @param rule operates the batteries
 */
record RuleDispatcher(String method, StorageRule rule) implements Dispatcher {

    @Override
    public DispatchPlan dispatch(DispatchProblem problem) {
        if (!problem.links().isEmpty()) {
            throw new InvalidValueException(
                    "links",
                    "must be empty for the rule " + method + "; only optimal dispatch uses lines",
                    "not empty");
        }
        List<NodePlan> plans = new ArrayList<>();
        for (NodeProblem node : problem.nodes()) {
            plans.add(NodePlan.of(node, dispatch(node)));
        }
        return new DispatchPlan(method, plans);
    }

    private NodeColumns dispatch(NodeProblem node) {
        var columns = new NodeColumns(node);
        double[] netMw = netDemandMw(node);
        rule.operate(node, netMw, columns.storage);
        GridKernel.run(netMw, node.grid().importLimitMw(), node.grid().exportLimitMw(), columns.grid);
        LastResort.settle(node, columns);
        return columns;
    }

    /** Demand of all loads less available generation [MW]. */
    private static double[] netDemandMw(NodeProblem node) {
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
