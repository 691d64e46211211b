package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.DispatchPlan;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.network.Link;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.settlement.Bill;
import io.greenpark.core.settlement.BillLine;
import io.greenpark.core.settlement.Settlement;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.thermal.FuelUse;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the nodes of a case pay under a plan, in whatever mode capacity is charged: electricity of the grid, and what own supply costs
 * besides.
 */
final class Bills {

    private final List<OfNode> nodes = new ArrayList<>();

    /**
     * What a node pays.
     *
     * @param grid its meters; none without a connection to the grid
     * @param own what own supply costs
     */
    private record OfNode(List<Settlement> grid, List<BillLine> own) {

        Bill in(Map<YearMonth, CapacityMode> modes) {
            return grid.stream()
                    .map(meters -> meters.bill(modes))
                    .findFirst()
                    .orElse(new Bill(List.of(), Map.of()))
                    .with(own);
        }
    }

    Bills(List<Node> nodes, Case variant, DispatchPlan plan) {
        for (int n = 0; n < nodes.size(); n++) {
            Node node = nodes.get(n);
            NodePlan flows = plan.nodes().get(n);
            List<BillLine> own = lineFees(node.id(), variant.shared().links(), plan);
            own.addAll(ownCosts(node, flows, variant.fuels()));
            this.nodes.add(new OfNode(grid(node, flows), own));
        }
    }

    /** The bill of each node, capacity charged in {@code modes}. */
    List<Bill> in(CapacityModes modes) {
        return IntStream.range(0, nodes.size())
                .mapToObj(n -> nodes.get(n).in(modes.byNode().get(n)))
                .toList();
    }

    /** The fuels that heat supplies and thermal units of {@code node} burn. */
    static List<FuelUse> burnt(Node node, NodePlan plan) {
        return Stream.concat(node.consumption().fuels().stream(), ThermalSupply.fuels(node.assets(), plan).stream())
                .toList();
    }

    private static List<Settlement> grid(Node node, NodePlan plan) {
        PowerSeries load = node.consumption().load(plan);
        return node.grid().stream()
                .map(terms -> new Settlement(terms, plan.importMw(), plan.exportMw(), load))
                .toList();
    }

    private static List<BillLine> ownCosts(Node node, NodePlan plan, FuelMarket market) {
        List<BillLine> lines = new ArrayList<>();
        burnt(node, plan).forEach(use -> lines.addAll(market.bill(use)));
        lines.addAll(ThermalSupply.operation(node.assets(), plan));
        lines.addAll(Interruption.bill(node.consumption().interruptible(), plan.interruptedMw()));
        return lines;
    }

    /** Fees of the lines that end at {@code node}: who receives the power pays for the way. */
    private static List<BillLine> lineFees(String node, List<Link> links, DispatchPlan plan) {
        List<BillLine> lines = new ArrayList<>();
        for (int k = 0; k < links.size(); k++) {
            Link link = links.get(k);
            if (link.to().equals(node) && link.feeYuanPerMwh() > 0.0) {
                PowerSeries sent = plan.links().get(k).sentMw();
                lines.addAll(BillLine.monthly(BillRow.LINE_FEE, sent, 1.0, "MWh", link.feeYuanPerMwh()));
            }
        }
        return lines;
    }
}
