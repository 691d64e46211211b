package io.greenpark.core.simulation;

import io.greenpark.core.carbon.CarbonAccount;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.ledger.GreenTrace;
import io.greenpark.core.ledger.GridCover;
import io.greenpark.core.park.GridSupply;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.settlement.Bill;
import io.greenpark.core.settlement.BillLine;
import io.greenpark.core.thermal.FuelUse;
import java.util.List;

/**
 * The books of one park or hub after dispatch.
 *
 * @param node the park or hub before dispatch
 * @param green what became of its green power
 * @param flows its hourly columns
 * @param bill its electricity bill, and what own supply costs besides
 * @param carbon its greenhouse gas account
 * @param attributes its attributes of green power
 * @param operation how its flexible loads and its heat network were operated
 */
record Accounts(
        Node node,
        GreenTrace green,
        NodeFlows flows,
        Bill bill,
        CarbonAccount carbon,
        GreenAccounts attributes,
        Operation operation) {

    /**
     * The books of {@code node}.
     *
     * @param load what it consumes after shifting and interruption
     */
    static Accounts of(Node node, NodePlan plan, PowerSeries load, GreenTrace green, Case variant, Bill bill) {
        FuelMarket market = variant.fuels();
        GreenAccounts attributes = GreenAccounts.of(node, plan, load, green, variant);
        List<BillLine> certificates = attributes.ledger().stream()
                .flatMap(ledger -> CertificateMoney.lines(ledger, attributes.terms()).stream())
                .toList();
        List<FuelUse> burnt = Bills.burnt(node, plan);
        CarbonAccount carbon = CarbonAccount.of(burnt, market.fuels());
        for (GridSupply grid : node.assets().connections()) {
            carbon = CarbonAccount.of(burnt, market.fuels(), plan.importMw(), grid.factors());
        }
        return new Accounts(
                node,
                green,
                FlowTable.of(node, plan, load, green),
                bill.with(certificates),
                carbon,
                attributes,
                Operation.of(node, plan));
    }

    /** What its grid energy carries of attributes. */
    GridCover cover() {
        return attributes.cover();
    }
}
