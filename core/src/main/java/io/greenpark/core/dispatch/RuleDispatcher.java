package io.greenpark.core.dispatch;

import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.List;

/**
 * Dispatch by a fixed rule: own generation first, then the batteries in their order, then the grid.
 *
 * @param method name of the rule
 * @param rule operates the batteries
 */
record RuleDispatcher(String method, StorageRule rule) implements Dispatcher {

    @Override
    public DispatchPlan dispatch(DispatchProblem problem) {
        List<NodePlan> plans = new ArrayList<>();
        for (NodeProblem node : problem.nodes()) {
            plans.add(dispatch(problem.axis(), node));
        }
        return new DispatchPlan(method, plans);
    }

    private NodePlan dispatch(TimeAxis axis, NodeProblem node) {
        double[] netMw = node.demand().toArray();
        for (int t = 0; t < netMw.length; t++) {
            netMw[t] -= node.available().get(t);
        }
        List<BatteryColumns> batteries = new ArrayList<>();
        for (int b = 0; b < node.storage().size(); b++) {
            batteries.add(new BatteryColumns(axis.steps()));
        }
        rule.operate(node, netMw, batteries);
        List<StoragePlan> storage = new ArrayList<>();
        for (int b = 0; b < batteries.size(); b++) {
            storage.add(StoragePlan.of(axis, node.storage().get(b).id(), batteries.get(b)));
        }
        var grid = new GridColumns(axis.steps());
        GridKernel.run(netMw, node.grid().importLimitMw(), node.grid().exportLimitMw(), grid);
        return NodePlan.of(axis, node.id(), grid, storage);
    }
}
