package io.greenpark.core.simulation;

import io.greenpark.core.settlement.Bill;
import io.greenpark.core.settlement.BillLine;
import io.greenpark.core.settlement.BillVariant;
import io.greenpark.core.settlement.BillingTerms;
import io.greenpark.core.tariff.CapacityMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Chooses how capacity is charged where the terms leave the choice, docs/model.md eq. (BIL-5): the case is dispatched and
 * billed in every mode; each billing period takes the mode in which it is billed less, and the case is dispatched once more
 * for these. Of all these plans every group of connected nodes gets the one that costs it least.
 */
final class CapacityChoice {

    private final List<Node> nodes;
    private final List<YearMonth> months;
    private final Function<CapacityModes, Trial> dispatch;
    private final Map<CapacityModes, Trial> tried = new LinkedHashMap<>();

    private CapacityChoice(List<Node> nodes, List<YearMonth> months, Function<CapacityModes, Trial> dispatch) {
        this.nodes = nodes;
        this.months = months;
        this.dispatch = dispatch;
    }

    /**
     * The chosen modes with their plan and bills, the bills in every mode beside them.
     *
     * @param dispatch dispatches and bills the case in stated modes
     */
    static Trial of(List<Node> nodes, List<YearMonth> months, Function<CapacityModes, Trial> dispatch) {
        return new CapacityChoice(nodes, months, dispatch).chosen();
    }

    private Trial chosen() {
        List<CapacityModes> uniform = CapacityModes.uniform(nodes, months);
        if (uniform.isEmpty()) {
            return dispatch.apply(new CapacityModes(nodes.stream()
                    .map(node -> Map.<YearMonth, CapacityMode>of())
                    .toList()));
        }
        uniform.forEach(this::tried);
        List<Trial> alike = List.copyOf(tried.values());
        tried(new CapacityModes(IntStream.range(0, nodes.size())
                .mapToObj(n -> byPeriod(n, alike))
                .toList()));
        Trial any = alike.get(0);
        CapacityModes best = any.modes();
        for (List<Integer> members : any.problem().connected()) {
            best = best.with(members, cheapest(members).modes());
        }
        tried(best);
        Trial chosen = cheapest(IntStream.range(0, nodes.size()).boxed().toList());
        return withVariants(chosen, alike);
    }

    private Trial tried(CapacityModes modes) {
        return tried.computeIfAbsent(modes, dispatch);
    }

    /** Of the trials so far the one in which {@code members} pay least; the first when equal. */
    private Trial cheapest(List<Integer> members) {
        return tried.values().stream()
                .min(Comparator.comparingDouble(trial -> trial.totalYuan(members)))
                .orElseThrow();
    }

    /** For every billing period of node {@code n} the mode in which it is billed least; the first when equal. */
    private Map<YearMonth, CapacityMode> byPeriod(int n, List<Trial> alike) {
        Map<YearMonth, CapacityMode> modes = new TreeMap<>();
        for (BillingTerms terms : CapacityModes.terms(nodes.get(n))) {
            Map<YearMonth, List<YearMonth>> periods = new TreeMap<>();
            months.forEach(month -> periods.computeIfAbsent(terms.periodOf(month), unused -> new ArrayList<>())
                    .add(month));
            for (List<YearMonth> period : periods.values()) {
                Trial least = alike.stream()
                        .min(Comparator.comparingDouble(trial -> trial.totalYuan(n, period)))
                        .orElseThrow();
                period.forEach(
                        month -> modes.put(month, least.modes().byNode().get(n).get(month)));
            }
        }
        return modes;
    }

    private Trial withVariants(Trial chosen, List<Trial> alike) {
        List<Bill> bills = new ArrayList<>();
        for (int n = 0; n < nodes.size(); n++) {
            bills.add(chosen.bills().get(n).with(variants(n, alike)));
        }
        return chosen.with(bills);
    }

    private Map<BillVariant, Bill> variants(int n, List<Trial> alike) {
        Map<BillVariant, Bill> variants = new EnumMap<>(BillVariant.class);
        if (!CapacityModes.terms(nodes.get(n)).isEmpty()) {
            for (Trial trial : alike) {
                CapacityMode mode = trial.modes().byNode().get(n).get(months.get(0));
                variants.putIfAbsent(BillVariant.of(mode), plain(trial.bills().get(n)));
            }
            variants.put(BillVariant.BEST_MONTHS, bestMonths(n, alike));
        }
        return variants;
    }

    private static Bill plain(Bill bill) {
        return new Bill(bill.lines(), bill.modes());
    }

    /** Every month from the trial in which it is billed least. */
    private Bill bestMonths(int n, List<Trial> alike) {
        List<BillLine> lines = new ArrayList<>();
        Map<YearMonth, CapacityMode> modes = new TreeMap<>();
        for (YearMonth month : months) {
            Trial least = alike.stream()
                    .min(Comparator.comparingDouble(trial -> trial.totalYuan(n, List.of(month))))
                    .orElseThrow();
            modes.put(month, least.modes().byNode().get(n).get(month));
            least.bills().get(n).lines().stream()
                    .filter(line -> line.month().equals(month))
                    .forEach(lines::add);
        }
        return new Bill(lines, modes);
    }
}
