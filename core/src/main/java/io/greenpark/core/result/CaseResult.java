package io.greenpark.core.result;

import io.greenpark.core.compliance.Check;
import io.greenpark.core.finance.ProjectResult;
import io.greenpark.core.ledger.AttributeLedger;
import io.greenpark.core.product.ProductAccounts;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.sink.RegionAccounts;
import io.greenpark.core.sink.SinkLedger;
import io.greenpark.core.time.TimeAxis;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Results of one case.
 *
 * @param id case id
 * @param title name for people
 * @param method name of the dispatch method
 * @param dispatch what dispatch cost, and how good it is
 * @param weather origin and means of the weather years that were used
 * @param nodes one result per node, in the order of the scenario
 * @param all sum over the nodes, with id {@code all}; the only one that carries sink indicators
 * @param sinks ledgers of the sink sites
 * @param projects money of the project of each park and of all together, against the baseline; empty if none is worked out
 * @param checks what became of the rules that the case is checked by; empty if it is checked by none
 * @param products footprints of its products
 * @param region credits and targets of its sinks, and the balance sheet
 * @param ledgers attribute ledgers of the nodes; empty where no rules of certificates are in force
 * @param notices what the reader must know
 */
public record CaseResult(
        String id,
        Title title,
        String method,
        DispatchQuality dispatch,
        List<WeatherUse> weather,
        List<NodeResult> nodes,
        NodeResult all,
        List<SinkLedger> sinks,
        List<ProjectResult> projects,
        List<Check> checks,
        ProductAccounts products,
        RegionAccounts region,
        List<AttributeLedger> ledgers,
        List<Notice> notices) {

    public CaseResult {
        weather = List.copyOf(weather);
        nodes = List.copyOf(nodes);
        sinks = List.copyOf(sinks);
        projects = List.copyOf(projects);
        checks = List.copyOf(checks);
        ledgers = List.copyOf(ledgers);
        notices = List.copyOf(notices);
    }

    /** The same result with projects, changed nodes and more notices. */
    public CaseResult with(
            List<ProjectResult> otherProjects, UnaryOperator<NodeResult> change, List<Notice> moreNotices) {
        return new CaseResult(
                id,
                title,
                method,
                dispatch,
                weather,
                nodes.stream().map(change).toList(),
                change.apply(all),
                sinks,
                otherProjects,
                checks,
                products,
                region,
                ledgers,
                Stream.concat(notices.stream(), moreNotices.stream()).toList());
    }

    /** Its time axis, which in a comparison of studies is that of its own study. */
    public TimeAxis axis() {
        return all.flows().axis();
    }

    /** Result of the node {@code id}. */
    public NodeResult node(String nodeId) {
        if (nodeId.equals(all.id())) {
            return all;
        }
        return nodes.stream()
                .filter(n -> n.id().equals(nodeId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("case %s has no node %s".formatted(id, nodeId)));
    }
}
