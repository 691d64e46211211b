package io.greenpark.core.simulation;

import io.greenpark.core.network.Link;
import io.greenpark.core.park.AllocationRule;
import io.greenpark.core.park.Park;
import io.greenpark.core.park.SharedAssets;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.Working;
import io.greenpark.core.settlement.Bill;
import io.greenpark.core.settlement.Division;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What shared assets save the parks, and how it is divided among them, docs/model.md eq. (BIL-25) to (BIL-27).
 *
 * @param savedYuan part of each park in what is saved together [yuan]
 * @param transferYuan what each park is paid, or pays if negative, so that its own bill ends at that part [yuan]
 * @param terms terms of both by park, then those of all nodes together; empty if nothing is divided
 */
record SharedSavings(List<Double> savedYuan, List<Double> transferYuan, List<List<Working>> terms) {

    static final SharedSavings NONE = new SharedSavings(List.of(), List.of(), List.of());

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
        var terms = new SavingTerms(
                parks.stream().map(Park::id).toList(),
                alone,
                accounts.stream().map(node -> node.node().id()).toList(),
                accounts.stream().map(node -> node.bill().totalYuan()).toList());
        return rule instanceof AllocationRule.Shapley
                ? shapley(terms, togetherYuan(variant, sum(terms.billsYuan()), billed))
                : byWeight(terms, weights(rule, parks, accounts));
    }

    private static SharedSavings byWeight(SavingTerms terms, List<Double> weights) {
        List<Double> parts = Division.byWeight(difference(sum(terms.aloneYuan()), sum(terms.billsYuan())), weights);
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        return of(
                terms,
                parts,
                n -> terms.byWeight(n, sum > 0.0 ? weights.get(n) / sum : 1.0 / weights.size(), parts.get(n)));
    }

    private static SharedSavings shapley(SavingTerms terms, List<Double> togetherYuan) {
        List<Double> worths = new ArrayList<>(List.of(0.0));
        for (int coalition = 1; coalition < togetherYuan.size(); coalition++) {
            List<Double> apart = new ArrayList<>();
            for (int n = 0; n < terms.parks().size(); n++) {
                if ((coalition >> n & 1) == 1) {
                    apart.add(terms.aloneYuan().get(n));
                }
            }
            worths.add(difference(sum(apart), togetherYuan.get(coalition)));
        }
        List<Double> parts = Division.shapley(worths);
        return of(terms, parts, n -> terms.shapley(n, togetherYuan, parts.get(n)));
    }

    private static SharedSavings of(SavingTerms terms, List<Double> parts, IntFunction<List<Working>> savings) {
        List<Double> transfers = new ArrayList<>();
        List<List<Working>> all = new ArrayList<>();
        for (int n = 0; n < parts.size(); n++) {
            double ownYuan =
                    difference(terms.aloneYuan().get(n), terms.billsYuan().get(n));
            transfers.add(difference(parts.get(n), ownYuan));
            List<Working> own = new ArrayList<>(savings.apply(n));
            own.addAll(terms.transfer(n, parts.get(n)));
            all.add(own);
        }
        all.add(terms.all(sum(parts)));
        return new SharedSavings(parts, transfers, all);
    }

    private static List<Double> weights(AllocationRule rule, List<Park> parks, List<Accounts> accounts) {
        return IntStream.range(0, parks.size())
                .mapToObj(n -> rule instanceof AllocationRule.CapacityShare shares
                        ? shares.weights().getOrDefault(parks.get(n).id(), 0.0)
                        : Double.valueOf(accounts.get(n).flows().energyMwh(FlowColumn.LINK_IN_MW)))
                .toList();
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

    /** The terms of node {@code n}; none for a hub. */
    List<Working> terms(int n) {
        return n < savedYuan.size() ? terms.get(n) : List.of();
    }

    /** The terms of all nodes together. */
    List<Working> termsOfAll() {
        return terms.isEmpty() ? List.of() : terms.get(terms.size() - 1);
    }

    /** What each coalition of parks pays if it has the assets for itself; that of all parks is known [yuan]. */
    private static List<Double> togetherYuan(Case variant, double allYuan, Function<Case, Trial> billed) {
        List<Park> parks = variant.parks();
        int all = (1 << parks.size()) - 1;
        List<Double> yuan = new ArrayList<>(List.of(0.0));
        for (int coalition = 1; coalition < all; coalition++) {
            List<Park> members = new ArrayList<>();
            for (int n = 0; n < parks.size(); n++) {
                if ((coalition >> n & 1) == 1) {
                    members.add(parks.get(n));
                }
            }
            yuan.add(totalYuan(
                    billed.apply(variant.of(members, reached(variant, members))).bills()));
        }
        yuan.add(allYuan);
        return yuan;
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
