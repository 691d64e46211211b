package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.DispatchPlan;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.finance.PlantInService;
import io.greenpark.core.finance.ProjectTerms;
import io.greenpark.core.park.Park;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.settlement.BillLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case before it is set against the baseline.
 *
 * @param variant the case
 * @param result its results by itself
 * @param plants plants with a price and their use by the id of the park or hub
 * @param unitFuelYuan what thermal units burn over the axis by the id of the park or hub [yuan]
 * @param batteries the ways of all batteries
 * @param years calendar years of the axis [a]
 */
record Simulated(
        Case variant,
        CaseResult result,
        Map<String, List<PlantInService>> plants,
        Map<String, Double> unitFuelYuan,
        List<BatteryPath> batteries,
        double years) {

    /** What {@code result} and the plan say about the money of a case. */
    static Simulated of(Case variant, CaseResult result, List<Node> nodes, DispatchPlan plan) {
        Map<String, List<PlantInService>> plants = new HashMap<>();
        Map<String, Double> unitFuelYuan = new HashMap<>();
        List<BatteryPath> batteries = new ArrayList<>();
        for (int n = 0; n < nodes.size(); n++) {
            Node node = nodes.get(n);
            NodePlan of = plan.nodes().get(n);
            plants.put(
                    node.id(),
                    PlantUses.of(node, of, plan.links(), variant.finance().at(node.id())));
            for (int b = 0; b < node.assets().storage().size(); b++) {
                batteries.add(new BatteryPath(
                        node.id(),
                        node.assets().storage().get(b),
                        of.storage().get(b).storedMwh(),
                        node.cellsC().get(b)));
            }
            unitFuelYuan.put(
                    node.id(),
                    ThermalSupply.unitFuels(node.assets(), of).stream()
                            .flatMap(use -> variant.fuels().bill(use).stream())
                            .mapToDouble(BillLine::amountYuan)
                            .sum());
        }
        return new Simulated(
                variant,
                result,
                plants,
                unitFuelYuan,
                batteries,
                PlantUses.years(result.all().flows().axis()));
    }

    /** What the year of the case says to those after it, against {@code baseline}. */
    CaseYear year(Simulated baseline) {
        return new CaseYear(
                variant.id(),
                result.nodes().stream()
                        .flatMap(node -> plants.getOrDefault(node.id(), List.of()).stream())
                        .toList(),
                batteries,
                this == baseline ? List.of() : Finances.years(this, baseline));
    }

    /** Terms of a park, if money is worked out. */
    Optional<ProjectTerms> terms(String park) {
        return Optional.ofNullable(variant.finance().terms().get(park));
    }

    /** A year of the park with its share of what hubs pay and earn, eq. (FIN-19). */
    YearMoney money(String park) {
        YearMoney money = YearMoney.NONE;
        for (Map.Entry<String, Double> of : sharesOf(park).entrySet()) {
            String node = of.getKey();
            money = money.plus(YearMoney.of(result.node(node), unitFuelYuan.get(node), years)
                    .times(of.getValue())
                    .withLedger(keepsLedger(node)));
        }
        return money;
    }

    /** Nodes that the park pays for, with its share of each; itself, then hubs. */
    Map<String, Double> sharesOf(String park) {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (NodeResult node : result.nodes()) {
            double share = share(node.id(), park);
            if (share > 0.0) {
                shares.put(node.id(), share);
            }
        }
        return shares;
    }

    /** Whether a ledger books what certificates of the node bring. */
    boolean keepsLedger(String node) {
        return variant.attributes().parks().containsKey(node);
    }

    /** Plants of the park and its share of those at hubs. */
    List<PlantInService> plantsOf(String park) {
        return result.nodes().stream()
                .filter(node -> share(node.id(), park) > 0.0)
                .flatMap(node -> plants.getOrDefault(node.id(), List.of()).stream()
                        .map(plant -> plant.times(share(node.id(), park))))
                .toList();
    }

    /** Part of a node that a park pays for: all of itself, and of hubs in proportion to the energy received, or consumed if none is. */
    private double share(String node, String park) {
        boolean isPark = variant.parks().stream().anyMatch(p -> p.id().equals(node));
        if (isPark) {
            return node.equals(park) ? 1.0 : 0.0;
        }
        double received =
                variant.parks().stream().mapToDouble(this::receivedMwh).sum();
        if (received > 0.0) {
            return receivedMwh(park) / received;
        }
        double consumed = variant.parks().stream()
                .mapToDouble(p -> value(p.id(), Indicator.CONSUMED_MWH))
                .sum();
        return consumed > 0.0 ? value(park, Indicator.CONSUMED_MWH) / consumed : 0.0;
    }

    private double receivedMwh(Park park) {
        return receivedMwh(park.id());
    }

    private double receivedMwh(String park) {
        return Math.max(0.0, value(park, Indicator.LINK_IN_MWH) - value(park, Indicator.LINK_OUT_MWH));
    }

    private double value(String node, Indicator indicator) {
        return result.node(node).value(indicator).orElse(0.0);
    }
}
