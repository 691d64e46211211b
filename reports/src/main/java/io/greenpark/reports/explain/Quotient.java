package io.greenpark.reports.explain;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.Indicator;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sum of figures of the node over a sum of others.
 *
 * @param over numerator
 * @param under denominator; what came from other nodes counts for no sum over all nodes
 */
record Quotient(List<Indicator> over, List<Indicator> under) implements Derivation {

    static Quotient of(Indicator over, Indicator... under) {
        return new Quotient(List.of(over), List.of(under));
    }

    @Override
    public Explanation explain(Figure figure) {
        List<Indicator> divisor = under.stream()
                .filter(indicator -> !figure.ofAll() || indicator != Indicator.GREEN_RECEIVED_MWH)
                .toList();
        List<Explanation> parts = new ArrayList<>(parts(figure, over));
        double whole = sum(parts);
        List<Explanation> below = parts(figure, divisor);
        parts.addAll(below);
        return figure.ofParts(whole / sum(below), Texts.filled("explain.quotient", names(over), names(divisor)), parts);
    }

    private static List<Explanation> parts(Figure figure, List<Indicator> indicators) {
        return indicators.stream()
                .map(indicator -> Derivations.explain(figure.of(indicator)))
                .toList();
    }

    private static double sum(List<Explanation> parts) {
        return parts.stream().mapToDouble(Explanation::value).sum();
    }

    private static Title names(List<Indicator> indicators) {
        String sum = indicators.stream().map(Indicator::id).collect(Collectors.joining(" + "));
        return Title.of(indicators.size() == 1 ? sum : "(" + sum + ")");
    }
}
