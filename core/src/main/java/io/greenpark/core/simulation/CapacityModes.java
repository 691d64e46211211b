package io.greenpark.core.simulation;

import io.greenpark.core.park.GridSupply;
import io.greenpark.core.settlement.BillingTerms;
import io.greenpark.core.tariff.CapacityMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In which mode capacity is charged at the nodes whose terms leave the choice.
 *
 * @param byNode mode of every month, for each node in the order of the case; empty where there is nothing to choose
 */
record CapacityModes(List<Map<YearMonth, CapacityMode>> byNode) {

    CapacityModes {
        byNode = byNode.stream().map(Map::copyOf).toList();
    }

    /** Every mode that some node may choose, in all months and at all nodes that may; empty if none may. */
    static List<CapacityModes> uniform(List<Node> nodes, List<YearMonth> months) {
        Set<CapacityMode> agreed = EnumSet.noneOf(CapacityMode.class);
        nodes.forEach(node -> terms(node).forEach(terms -> agreed.addAll(terms.agreedModes())));
        return agreed.stream()
                .map(mode -> new CapacityModes(
                        nodes.stream().map(node -> uniform(node, months, mode)).toList()))
                .toList();
    }

    /** A mode that is not agreed with a park is replaced by the demand that is metered. */
    private static Map<YearMonth, CapacityMode> uniform(Node node, List<YearMonth> months, CapacityMode mode) {
        return terms(node).stream()
                .map(terms -> terms.agreedModes().contains(mode) ? mode : CapacityMode.DEMAND)
                .findFirst()
                .map(agreed -> months.stream().collect(Collectors.toMap(month -> month, month -> agreed)))
                .orElse(Map.of());
    }

    /** Terms of {@code node} that leave the choice: none or one. */
    static List<BillingTerms> terms(Node node) {
        return node.assets().connections().stream()
                .map(GridSupply::billing)
                .filter(terms -> terms.capacityMode() == CapacityMode.CHEAPEST)
                .toList();
    }

    /** The nodes with the demand charges of these modes. */
    List<Node> applyTo(List<Node> nodes) {
        List<Node> charged = new ArrayList<>();
        for (int n = 0; n < nodes.size(); n++) {
            charged.add(nodes.get(n).charged(byNode.get(n)));
        }
        return charged;
    }

    /** The modes of {@code members} from {@code other}, the rest from here. */
    CapacityModes with(List<Integer> members, CapacityModes other) {
        List<Map<YearMonth, CapacityMode>> mixed = new ArrayList<>(byNode);
        members.forEach(n -> mixed.set(n, other.byNode.get(n)));
        return new CapacityModes(mixed);
    }
}
