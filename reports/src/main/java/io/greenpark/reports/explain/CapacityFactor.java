package io.greenpark.reports.explain;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.AssetSeries;
import io.greenpark.core.result.NodeResult;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * Available energy of modelled plants of one kind over their rated power.
 *
 * @param kind kind of the plants
 * @param energyFact id of their energy among the facts [MWh]
 * @param ratedFact id of their rated power among the facts [MW]
 */
record CapacityFactor(AssetSeries.Kind kind, String energyFact, String ratedFact) implements Derivation {

    @Override
    public Explanation explain(Figure figure) {
        List<NodeResult> nodes = figure.ofAll() ? figure.variant().nodes() : List.of(figure.node());
        double hours = figure.study().axis().hours();
        List<Row> rows = new ArrayList<>();
        double mwh = 0.0;
        double mw = 0.0;
        for (NodeResult node : nodes) {
            for (AssetSeries asset : node.assets()) {
                if (asset.kind() == kind) {
                    double energyMwh = asset.facts().get(energyFact);
                    double ratedMw = asset.facts().get(ratedFact);
                    mwh += energyMwh;
                    mw += ratedMw;
                    rows.add(new Row(
                            Title.of(node.id() + "." + asset.asset()),
                            energyMwh,
                            "MWh",
                            1.0 / (ratedMw * hours),
                            energyMwh / (ratedMw * hours)));
                }
            }
        }
        return figure.ofRows(
                mwh / (mw * hours),
                Texts.filled(
                        "explain.capacity-factor",
                        Title.of(energyFact),
                        Title.of(ratedFact),
                        Title.of(String.valueOf(hours))),
                rows,
                kind == AssetSeries.Kind.WIND ? Derivations.WIND : Derivations.SOLAR);
    }
}
