package io.greenpark.reports.explain;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.settlement.Bill;
import io.greenpark.core.settlement.BillVariant;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The grid bill per MWh consumed as it would be in one of the two ways to buy.
 *
 * @param market bought in the market, not through the grid company
 */
record OtherPurchase(boolean market) implements Derivation {

    @Override
    public Explanation explain(Figure figure) {
        List<NodeResult> nodes = figure.ofAll() ? figure.variant().nodes() : List.of(figure.node());
        List<Row> rows = new ArrayList<>();
        double yuan = 0.0;
        for (NodeResult node : nodes) {
            Bill bill = node.bill();
            if (bill.gridBillYuan() != 0.0) {
                double ofNode = bill.purchaseYuan().get(market ? BillVariant.MARKET : BillVariant.AGENCY);
                yuan += ofNode;
                rows.add(Row.of(node.title(), ofNode));
            }
        }
        Explanation consumed = Derivations.explain(figure.of(Indicator.CONSUMED_MWH));
        return figure.of(
                yuan / consumed.value(),
                Texts.filled(
                        "explain.purchases",
                        Title.of(figure.file("bills")),
                        Title.of(figure.file("bill-variants")),
                        Title.of(String.valueOf(consumed.value()))),
                rows,
                List.of(consumed),
                Set.of("parks.{node}.grid", "catalogue.tariffs", "catalogue.tou"));
    }
}
