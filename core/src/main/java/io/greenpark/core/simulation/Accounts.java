package io.greenpark.core.simulation;

import io.greenpark.core.carbon.CarbonAccount;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.factors.Fuel;
import io.greenpark.core.ledger.GreenTrace;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.settlement.Bill;
import io.greenpark.core.settlement.Settlement;
import java.util.List;

/**
 * The books of one park after dispatch.
 *
 * @param node the park before dispatch
 * @param green what became of its own green power
 * @param flows its hourly columns
 * @param bill its electricity bill
 * @param carbon its greenhouse gas account
 */
record Accounts(Node node, GreenTrace green, NodeFlows flows, Bill bill, CarbonAccount carbon) {

    static Accounts of(Node node, NodePlan plan, List<Fuel> fuels) {
        var grid = node.park().grid();
        GreenTrace green = GreenTrace.of(
                node.problem().available(),
                node.consumption().load(),
                node.generation().ownUse(),
                node.park().storage(),
                plan);
        return new Accounts(
                node,
                green,
                FlowTable.of(node, plan, green),
                Settlement.bill(
                        grid.billing(),
                        plan.importMw(),
                        plan.exportMw(),
                        node.consumption().load()),
                CarbonAccount.of(node.consumption().fuels(), fuels, plan.importMw(), grid.factors()));
    }
}
