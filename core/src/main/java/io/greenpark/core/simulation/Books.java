package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.DispatchPlan;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.ledger.GreenTrace;
import io.greenpark.core.ledger.TracedNode;
import io.greenpark.core.ledger.TracedPlant;
import io.greenpark.core.settlement.Bill;
import java.util.ArrayList;
import java.util.List;

/** Writes the books of all nodes of a case: green power is traced through the lines before each node is accounted for. */
final class Books {

    private Books() {}

    /**
     * The books of all nodes.
     *
     * @param traced the nodes as tracing sees them
     */
    static List<Accounts> of(
            List<Node> nodes, Case variant, DispatchPlan plan, List<Bill> bills, List<TracedNode> traced) {
        List<GreenTrace> green = GreenTrace.of(traced, variant.shared().links(), plan.links());
        List<Accounts> books = new ArrayList<>();
        for (int n = 0; n < nodes.size(); n++) {
            NodePlan flows = plan.nodes().get(n);
            books.add(Accounts.of(
                    nodes.get(n),
                    flows,
                    traced.get(n).load(),
                    green.get(n),
                    variant,
                    bills.get(n),
                    Curtailments.of(nodes.get(n).problem(), flows, variant, plan)));
        }
        return books;
    }

    /** The nodes as tracing sees them. */
    static List<TracedNode> traced(List<Node> nodes, Case variant, DispatchPlan plan) {
        List<TracedNode> traced = new ArrayList<>();
        for (int n = 0; n < nodes.size(); n++) {
            Node node = nodes.get(n);
            NodePlan flows = plan.nodes().get(n);
            traced.add(new TracedNode(
                    node.problem().available(),
                    node.generation().plants().stream()
                            .map(plant -> new TracedPlant(plant.ledgerId(), plant.available()))
                            .toList(),
                    node.consumption().load(flows),
                    node.generation().ownUse(),
                    node.assets().storage(),
                    variant.attributes().of(node.id()).draw(),
                    flows));
        }
        return traced;
    }
}
