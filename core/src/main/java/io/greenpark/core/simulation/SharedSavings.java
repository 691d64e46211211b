package io.greenpark.core.simulation;

import io.greenpark.core.network.Link;
import io.greenpark.core.park.AllocationRule;
import io.greenpark.core.park.Park;
import io.greenpark.core.park.SharedAssets;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.settlement.Bill;
import io.greenpark.core.settlement.Division;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What shared assets save the parks, and how it is divided among them, docs/model.md eq. (BIL-25) to (BIL-27).
 *
 * @param savedYuan part of each park in what is saved together [yuan]
 * @param transferYuan what each park is paid, or pays if negative, so that its own bill ends at that part [yuan]
 */
record SharedSavings(List<Double> savedYuan, List<Double> transferYuan) {

    static final SharedSavings NONE = new SharedSavings(List.of(), List.of());

    /**
     * The savings in {@code variant}.
     *
     * @param accounts books of its nodes, parks first
     * @param billed dispatches and bills another case
     */
    static SharedSavings of(Case variant, List<Accounts> accounts, Function<Case, Trial> billed) {
        AllocationRule rule = variant.shared().allocation();
        if (rule instanceof AllocationRule.None) {
            return NONE;
        }
        List<Park> parks = variant.parks();
        List<Double> alone = parks.stream()
                .map(park -> totalYuan(billed.apply(variant.of(List.of(park), SharedAssets.NONE))
                        .bills()))
                .toList();
        List<Bill> bills = accounts.stream().map(Accounts::bill).toList();
        double savedYuan = difference(sum(alone), totalYuan(bills));
        List<Double> parts;
        if (rule instanceof AllocationRule.CapacityShare shares) {
            parts = Division.byWeight(
                    savedYuan,
                    parks.stream()
                            .map(park -> shares.weights().getOrDefault(park.id(), 0.0))
                            .toList());
        } else if (rule instanceof AllocationRule.EnergyUsed) {
            parts = Division.byWeight(
                    savedYuan,
                    IntStream.range(0, parks.size())
                            .mapToObj(n -> accounts.get(n).flows().energyMwh(FlowColumn.LINK_IN_MW))
                            .toList());
        } else {
            parts = Division.shapley(worths(variant, alone, savedYuan, billed));
        }
        List<Double> transfers = new ArrayList<>();
        for (int n = 0; n < parks.size(); n++) {
            double ownYuan = difference(alone.get(n), bills.get(n).totalYuan());
            transfers.add(difference(parts.get(n), ownYuan));
        }
        return new SharedSavings(parts, transfers);
    }

    /** The indicators of node {@code n}; none for a hub. */
    Map<Indicator, Double> indicators(int n) {
        return n < savedYuan.size()
                ? Map.of(
                        Indicator.SHARED_SAVING_YUAN,
                        savedYuan.get(n),
                        Indicator.SHARED_TRANSFER_YUAN,
                        transferYuan.get(n))
                : Map.of();
    }

    /** The indicators of all nodes together. */
    Map<Indicator, Double> indicators() {
        return savedYuan.isEmpty()
                ? Map.of()
                : Map.of(
                        Indicator.SHARED_SAVING_YUAN,
                        sum(savedYuan),
                        Indicator.SHARED_TRANSFER_YUAN,
                        sum(transferYuan));
    }

    /** What each coalition of parks saves by the assets if it has them for itself; that of all parks is known. */
    private static List<Double> worths(
            Case variant, List<Double> alone, double savedYuan, Function<Case, Trial> billed) {
        int all = (1 << alone.size()) - 1;
        List<Double> worths = new ArrayList<>();
        worths.add(0.0);
        for (int coalition = 1; coalition < all; coalition++) {
            List<Park> members = new ArrayList<>();
            List<Double> apart = new ArrayList<>();
            for (int n = 0; n < alone.size(); n++) {
                if ((coalition >> n & 1) == 1) {
                    members.add(variant.parks().get(n));
                    apart.add(alone.get(n));
                }
            }
            Trial together = billed.apply(variant.of(members, reached(variant, members)));
            worths.add(difference(sum(apart), totalYuan(together.bills())));
        }
        worths.add(savedYuan);
        return worths;
    }

    /** The hubs, and the lines that end at none of the parks that are left out. */
    private static SharedAssets reached(Case variant, List<Park> members) {
        List<String> out = variant.parks().stream()
                .filter(park -> !members.contains(park))
                .map(Park::id)
                .toList();
        List<Link> links = variant.shared().links().stream()
                .filter(link -> !out.contains(link.from()) && !out.contains(link.to()))
                .toList();
        return new SharedAssets(variant.shared().hubs(), links);
    }

    private static double totalYuan(List<Bill> bills) {
        return sum(bills.stream().map(Bill::totalYuan).toList());
    }

    private static double sum(List<Double> yuan) {
        return yuan.stream()
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    private static double difference(double yuan, double less) {
        return BigDecimal.valueOf(yuan).subtract(BigDecimal.valueOf(less)).doubleValue();
    }
}
