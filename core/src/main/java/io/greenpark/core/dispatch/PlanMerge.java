package io.greenpark.core.dispatch;

import io.greenpark.core.lp.Certificate;
import io.greenpark.core.series.PowerSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts the plans of connected groups together to the plan of the whole problem. */
final class PlanMerge {

    private final DispatchProblem problem;
    private final NodePlan[] nodes;
    private final LinkPlan[] links;
    private final NodePrices[] prices;
    private final OptimalMethod[] methods;
    private Certificate certificate = new Certificate(0.0, 0.0, 0.0, 0.0);
    private final List<BoundPart> bounds = new ArrayList<>();
    private boolean tight = true;

    /**
     * The solution of one group.
     *
     * @param flows its flows, projected
     * @param certificate how good they are
     * @param tight whether netting opposite flows cost nothing
     * @param method which solver was used
     * @param prices marginal values of its nodes
     */
    record Part(
            ProblemColumns flows,
            Certificate certificate,
            boolean tight,
            OptimalMethod method,
            List<NodePrices> prices) {}

    PlanMerge(DispatchProblem problem) {
        this.problem = problem;
        nodes = new NodePlan[problem.nodes().size()];
        links = new LinkPlan[problem.links().size()];
        prices = new NodePrices[nodes.length];
        methods = new OptimalMethod[nodes.length];
    }

    void add(ConnectedNodes group, Part part) {
        for (int n = 0; n < group.nodeIndex().size(); n++) {
            int to = group.nodeIndex().get(n);
            nodes[to] = NodePlan.of(problem.nodes().get(to), part.flows().nodes.get(n));
            prices[to] = part.prices().get(n);
            methods[to] = part.method();
        }
        for (int k = 0; k < group.linkIndex().size(); k++) {
            int to = group.linkIndex().get(k);
            var sentMw = new PowerSeries(problem.axis(), part.flows().sentMw.get(k));
            links[to] = new LinkPlan(problem.links().get(to).id(), sentMw);
        }
        certificate = certificate.plus(part.certificate());
        bounds.add(new BoundPart(
                group.problem().nodes().stream().map(NodeProblem::id).toList(),
                problem.axis().firstDate(),
                part.method(),
                part.certificate().bound()));
        tight &= part.tight();
    }

    DispatchPlan plan() {
        var optimum = new Optimum(certificate, tight, Arrays.asList(methods), bounds, Arrays.asList(prices));
        return new DispatchPlan("optimal", Arrays.asList(nodes), Arrays.asList(links), optimum);
    }
}
