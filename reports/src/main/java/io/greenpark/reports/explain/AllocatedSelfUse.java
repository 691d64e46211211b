package io.greenpark.reports.explain;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.result.NodeResult;
import io.greenpark.reports.text.Texts;
import java.util.List;
import java.util.Set;

/**
 * The share of self-use that is allocated to a park by its consumption, docs/model.md eq. (CAR-22).
 *
 * @param restsOn what it rests on
 */
record AllocatedSelfUse(Set<String> restsOn) implements Derivation {

    @Override
    public Explanation explain(Figure figure) {
        List<NodeFlows> nodes =
                figure.variant().nodes().stream().map(NodeResult::flows).toList();
        NodeFlows own = figure.node().flows();
        double allocatedMwh = 0.0;
        double consumedMwh = 0.0;
        for (int k = 0; k < own.axis().steps(); k++) {
            double selfUsedMw = 0.0;
            double allMw = 0.0;
            for (NodeFlows node : nodes) {
                selfUsedMw += Derivations.selfUsedMw(node, k);
                allMw += Derivations.consumedMw(node, k);
            }
            double ownMw = Derivations.consumedMw(own, k);
            consumedMwh += own.axis().stepHours() * ownMw;
            allocatedMwh += allMw > 0.0 ? own.axis().stepHours() * selfUsedMw * ownMw / allMw : 0.0;
        }
        return figure.ofRows(
                allocatedMwh / consumedMwh,
                Texts.filled(
                        "explain.allocated",
                        Title.of(figure.file("hourly").replace(figure.node().id(), "*"))),
                List.of(
                        new Row(Texts.label("account", "energy-self-used"), allocatedMwh, "MWh", null, allocatedMwh),
                        new Row(Texts.label("indicator", "consumedMwh"), consumedMwh, "MWh", null, consumedMwh)),
                restsOn);
    }
}
