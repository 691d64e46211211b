package io.greenpark.reports.table;

import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How much rests on every sourced value: the share of the bill or of the greenhouse gas account, in the case in which it is
 * largest, of the rows that are reckoned with it. Amounts count without their signs; quantities are not looked at.
 */
public final class Influence {

    private final Map<String, Double> shares = new HashMap<>();

    private Influence(StudyResult study) {
        for (CaseResult c : study.cases()) {
            Map<Predicate<String>, Double> bill = new LinkedHashMap<>();
            Map<Predicate<String>, Double> carbon = new LinkedHashMap<>();
            for (NodeResult node : c.nodes()) {
                Map<List<String>, Double> prices = new LinkedHashMap<>();
                node.bill()
                        .lines()
                        .forEach(line -> prices.merge(
                                AssumptionShares.pricesOf(line.row(), node.id()),
                                Math.abs(line.amountYuan()),
                                Double::sum));
                prices.forEach((paths, yuan) -> bill.put(AssumptionShares.rests(c.id(), paths), yuan));
                Map<List<String>, Double> factors = new LinkedHashMap<>();
                node.carbon()
                        .lines()
                        .forEach(line -> factors.merge(
                                AssumptionShares.factorsOf(line.source(), node.id()),
                                Math.abs(line.tco2e()),
                                Double::sum));
                factors.forEach((paths, tco2e) -> carbon.put(AssumptionShares.rests(c.id(), paths), tco2e));
            }
            count(study.register(), bill);
            count(study.register(), carbon);
        }
    }

    /** What rests on the values of the register of {@code study}. */
    public static Influence of(StudyResult study) {
        return new Influence(study);
    }

    private void count(List<SourcedValue> register, Map<Predicate<String>, Double> amounts) {
        double all = amounts.values().stream().mapToDouble(Double::doubleValue).sum();
        if (all == 0.0) {
            return;
        }
        for (SourcedValue value : register) {
            double resting = 0.0;
            for (Map.Entry<Predicate<String>, Double> amount : amounts.entrySet()) {
                resting += amount.getKey().test(value.path()) ? amount.getValue() : 0.0;
            }
            shares.merge(value.path(), resting / all, Math::max);
        }
    }

    /** Share that rests on the value at {@code path}, 0 to 1. */
    public double share(String path) {
        return shares.getOrDefault(path, 0.0);
    }

    /** Values on which most rests first; the others in the order that they had. */
    public List<SourcedValue> sorted(List<SourcedValue> register) {
        return register.stream()
                .sorted(Comparator.comparingDouble((SourcedValue value) -> share(value.path()))
                        .reversed())
                .toList();
    }
}
