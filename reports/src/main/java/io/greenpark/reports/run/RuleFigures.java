package io.greenpark.reports.run;

import io.greenpark.core.compliance.Check;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Value and margin of every rule of a node, in the period in which the margin is least. */
final class RuleFigures {

    private RuleFigures() {}

    /** Values under {@code pack.rule} and margins under {@code pack.rule.margin} [unit of the quotient]; only what was measured. */
    static Map<String, Double> of(List<Check> checks, String node) {
        Map<String, Check> least = new LinkedHashMap<>();
        checks.stream()
                .filter(check -> check.node().equals(node) && check.margin().isPresent())
                .forEach(check -> least.merge(check.pack() + "." + check.rule(), check, RuleFigures::closer));
        Map<String, Double> figures = new LinkedHashMap<>();
        least.forEach((id, check) -> {
            figures.put(id, check.value().orElseThrow());
            figures.put(id + ".margin", check.margin().orElseThrow());
        });
        return figures;
    }

    private static Check closer(Check one, Check other) {
        return other.margin().orElseThrow() < one.margin().orElseThrow() ? other : one;
    }
}
