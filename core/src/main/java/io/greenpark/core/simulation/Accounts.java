package io.greenpark.core.simulation;

import io.greenpark.core.carbon.CarbonAccount;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.ledger.GreenTrace;
import io.greenpark.core.park.GridSupply;
import io.greenpark.core.park.NodeAssets;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.settlement.Bill;
import io.greenpark.core.settlement.BillLine;
import io.greenpark.core.settlement.Settlement;
import io.greenpark.core.thermal.FuelUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The books of one park or hub after dispatch.
 *
 * @param node the park or hub before dispatch
 * @param green what became of its green power
 * @param flows its hourly columns
 * @param bill its electricity bill, and what own supply costs besides
 * @param carbon its greenhouse gas account
 * @param operation how its flexible loads and its heat network were operated
 */
record Accounts(Node node, GreenTrace green, NodeFlows flows, Bill bill, CarbonAccount carbon, Operation operation) {

    /**
     * The books of {@code node}.
     *
     * @param load what it consumes after shifting and interruption
     * @param lineFees bill lines of the power that it receives over lines
     */
    static Accounts of(
            Node node, NodePlan plan, PowerSeries load, GreenTrace green, FuelMarket market, List<BillLine> lineFees) {
        NodeAssets assets = node.assets();
        List<FuelUse> burnt = Stream.concat(
                        node.consumption().fuels().stream(), ThermalSupply.fuels(assets, plan).stream())
                .toList();
        List<BillLine> ownCosts = new ArrayList<>(lineFees);
        burnt.forEach(use -> ownCosts.addAll(market.bill(use)));
        ownCosts.addAll(ThermalSupply.operation(assets, plan));
        ownCosts.addAll(Interruption.bill(node.consumption().interruptible(), plan.interruptedMw()));
        Bill bill = new Bill(List.of(), Map.of());
        CarbonAccount carbon = CarbonAccount.of(burnt, market.fuels());
        for (GridSupply grid : assets.connections()) {
            bill = Settlement.bill(grid.billing(), plan.importMw(), plan.exportMw(), load);
            carbon = CarbonAccount.of(burnt, market.fuels(), plan.importMw(), grid.factors());
        }
        return new Accounts(
                node,
                green,
                FlowTable.of(node, plan, load, green),
                bill.with(ownCosts),
                carbon,
                Operation.of(node, plan));
    }
}
