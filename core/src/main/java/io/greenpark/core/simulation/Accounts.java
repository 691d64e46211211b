package io.greenpark.core.simulation;

import io.greenpark.core.carbon.CarbonAccount;
import io.greenpark.core.carbon.GridUse;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.ledger.GreenTrace;
import io.greenpark.core.ledger.GridCover;
import io.greenpark.core.result.CurtailmentCause;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.result.Working;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.settlement.Bill;
import io.greenpark.core.settlement.BillLine;
import java.util.List;
import java.util.stream.Stream;

/**
 * The books of one park or hub after dispatch.
 *
 * @param node the park or hub before dispatch
 * @param green what became of its green power
 * @param flows its hourly columns
 * @param bill its electricity bill, and what own supply costs besides
 * @param carbon its greenhouse gas account
 * @param attributes its attributes of green power
 * @param operation terms of how its flexible loads, its heat network and its batteries were operated
 * @param scale how large it is
 * @param curtailment how its ways out were closed while it curtailed
 */
record Accounts(
        Node node,
        GreenTrace green,
        NodeFlows flows,
        Bill bill,
        CarbonAccount carbon,
        GreenAccounts attributes,
        List<Working> operation,
        Scale scale,
        List<CurtailmentCause> curtailment) {

    /**
     * The books of {@code node}.
     *
     * @param load what it consumes after shifting and interruption
     */
    static Accounts of(
            Node node,
            NodePlan plan,
            PowerSeries load,
            GreenTrace green,
            Case variant,
            Bill bill,
            List<CurtailmentCause> curtailment) {
        NodeFlows flows = FlowTable.of(node, plan, load, green);
        GreenAccounts attributes = GreenAccounts.of(node, plan, load, green, variant);
        List<BillLine> certificates = attributes.ledger().stream()
                .flatMap(ledger -> CertificateMoney.lines(ledger, attributes.terms()).stream())
                .toList();
        CarbonAccount carbon = CarbonAccount.of(
                        load.axis(),
                        Bills.burnt(node, plan),
                        variant.fuels().fuels(),
                        node.assets().accounted(),
                        node.assets().connections().stream()
                                .map(grid -> new GridUse(
                                        plan.importMw(), green.toExport(), grid.factors(), attributes.cover()))
                                .toList(),
                        variant.carbon())
                .with(HeatSwitches.of(node, plan, flows, variant));
        return new Accounts(
                node,
                green,
                flows,
                bill.with(certificates),
                carbon,
                attributes,
                Operation.of(node, plan),
                Scale.of(node, plan, flows),
                curtailment);
    }

    /** Terms of its figures that no other file holds. */
    List<Working> terms() {
        return Stream.of(operation, scale.terms(), GreenTerms.of(this))
                .flatMap(List::stream)
                .toList();
    }

    /** What its grid energy carries of attributes. */
    GridCover cover() {
        return attributes.cover();
    }
}
