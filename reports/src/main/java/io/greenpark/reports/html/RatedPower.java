package io.greenpark.reports.html;

import io.greenpark.core.result.AssetSeries;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeResult;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rated power of the wind and solar plants of nodes by the column of their generation [MW]. A kind is left out where measured
 * plants, whose rated power is not known, generate too: available energy over it would be no capacity factor.
 */
final class RatedPower {

    /** Energy of plants and of the column are sums of the same steps in another order. */
    private static final double ROUNDING = 1e-6;

    private RatedPower() {}

    static Map<String, Double> of(NodeResult node) {
        return of(List.of(node));
    }

    static Map<String, Double> ofAll(CaseResult c) {
        return of(c.nodes());
    }

    private static Map<String, Double> of(List<NodeResult> nodes) {
        Map<String, Double> ratedMw = new TreeMap<>();
        put(ratedMw, nodes, AssetSeries.Kind.WIND, FlowColumn.WIND_AVAILABLE_MW, "netMwh", "ratedMw");
        put(ratedMw, nodes, AssetSeries.Kind.SOLAR, FlowColumn.SOLAR_AVAILABLE_MW, "acEnergyMwh", "acMw");
        return ratedMw;
    }

    private static void put(
            Map<String, Double> ratedMw,
            List<NodeResult> nodes,
            AssetSeries.Kind kind,
            FlowColumn column,
            String energyFact,
            String ratedFact) {
        double availableMwh =
                nodes.stream().mapToDouble(n -> n.flows().energyMwh(column)).sum();
        double plantsMwh = sum(nodes, kind, energyFact);
        double mw = sum(nodes, kind, ratedFact);
        if (mw > 0.0 && Math.abs(availableMwh - plantsMwh) <= ROUNDING * Math.max(1.0, availableMwh)) {
            ratedMw.put(column.header(), mw);
        }
    }

    private static double sum(List<NodeResult> nodes, AssetSeries.Kind kind, String fact) {
        return nodes.stream()
                .flatMap(node -> node.assets().stream())
                .filter(asset -> asset.kind() == kind)
                .mapToDouble(asset -> asset.facts().getOrDefault(fact, Double.NaN))
                .sum();
    }
}
