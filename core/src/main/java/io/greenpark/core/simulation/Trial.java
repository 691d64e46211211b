package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.DispatchPlan;
import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.settlement.Bill;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

/**
 * A case dispatched and billed in stated capacity modes.
 *
 * @param modes the modes
 * @param nodes parks and hubs before dispatch
 * @param problem what the dispatcher was asked
 * @param plan what it answered, checked
 * @param bills bill of each node
 */
record Trial(CapacityModes modes, List<Node> nodes, DispatchProblem problem, DispatchPlan plan, List<Bill> bills) {

    Trial {
        nodes = List.copyOf(nodes);
        bills = List.copyOf(bills);
    }

    /** The same with other bills. */
    Trial with(List<Bill> otherBills) {
        return new Trial(modes, nodes, problem, plan, otherBills);
    }

    /** What the nodes {@code members} pay together [yuan]. */
    double totalYuan(List<Integer> members) {
        return members.stream().mapToDouble(n -> bills.get(n).totalYuan()).sum();
    }

    /** What node {@code n} pays in {@code months} [yuan]. */
    double totalYuan(int n, Collection<YearMonth> months) {
        return months.stream()
                .mapToDouble(month -> bills.get(n).totalYuan(month))
                .sum();
    }
}
