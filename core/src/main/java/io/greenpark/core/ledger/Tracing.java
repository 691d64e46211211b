package io.greenpark.core.ledger;

import io.greenpark.core.dispatch.LinkPlan;
import io.greenpark.core.network.Link;
import java.util.List;

/**
 * Dispatched nodes and the lines between them, ready to be traced.
 *
 * @param nodes the nodes
 * @param lines the lines
 * @param origins names of the plants that green power of each node may come from
 * @param batteries names of the batteries of each node
 */
record Tracing(TracedColumns[] nodes, LineColumns[] lines, List<List<String>> origins, List<List<String>> batteries) {

    /**
     * Makes ready what is booked by periods.
     *
     * @param flows the flow over each line, in the order of the lines
     * @param periodOfStep period that every step is booked in
     * @param periods number of periods
     */
    static Tracing of(List<TracedNode> nodes, List<Link> links, List<LinkPlan> flows, int[] periodOfStep, int periods) {
        List<String> ids = nodes.stream().map(node -> node.plan().id()).toList();
        List<List<String>> origins = Origins.of(nodes, !links.isEmpty());
        TracedColumns[] columns = new TracedColumns[nodes.size()];
        int first = 0;
        for (int n = 0; n < columns.length; n++) {
            columns[n] = nodes.get(n)
                    .columns(links.isEmpty() ? 0 : first, origins.get(n).size(), periodOfStep, periods);
            first += nodes.get(n).plants().size();
        }
        LineColumns[] lines = new LineColumns[links.size()];
        for (int k = 0; k < lines.length; k++) {
            Link link = links.get(k);
            lines[k] = new LineColumns(
                    ids.indexOf(link.from()),
                    ids.indexOf(link.to()),
                    link.efficiency(),
                    flows.get(k).sentMw().toArray());
        }
        List<List<String>> batteries = nodes.stream()
                .map(node -> node.storage().stream()
                        .map(battery -> StorageLedger.asset(battery.id()))
                        .toList())
                .toList();
        return new Tracing(columns, lines, origins, batteries);
    }
}
