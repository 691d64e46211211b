package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.DispatchPlan;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.ledger.GreenTrace;
import io.greenpark.core.ledger.TracedNode;
import io.greenpark.core.ledger.TracedPlant;
import io.greenpark.core.network.Link;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.settlement.Bill;
import java.util.ArrayList;
import java.util.List;

/** Writes the books of all nodes of a case: green power is traced through the lines before each node is accounted for. */
final class Books {

    private Books() {}

    static List<Accounts> of(List<Node> nodes, Case variant, DispatchPlan plan, List<Bill> bills) {
        List<Link> links = variant.shared().links();
        List<PowerSeries> loads = new ArrayList<>();
        List<TracedNode> traced = new ArrayList<>();
        for (int n = 0; n < nodes.size(); n++) {
            Node node = nodes.get(n);
            NodePlan flows = plan.nodes().get(n);
            loads.add(node.consumption().load(flows));
            traced.add(new TracedNode(
                    node.problem().available(),
                    node.generation().plants().stream()
                            .map(plant -> new TracedPlant(plant.ledgerId(), plant.available()))
                            .toList(),
                    loads.get(n),
                    node.generation().ownUse(),
                    node.assets().storage(),
                    variant.attributes().of(node.id()).draw(),
                    flows));
        }
        List<GreenTrace> green = GreenTrace.of(traced, links, plan.links());
        List<Accounts> books = new ArrayList<>();
        for (int n = 0; n < nodes.size(); n++) {
            NodePlan flows = plan.nodes().get(n);
            books.add(Accounts.of(
                    nodes.get(n),
                    flows,
                    loads.get(n),
                    green.get(n),
                    variant,
                    bills.get(n),
                    Curtailments.of(nodes.get(n).problem(), flows, variant, plan)));
        }
        return books;
    }
}
