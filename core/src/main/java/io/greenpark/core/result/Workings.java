package io.greenpark.core.result;

import io.greenpark.core.result.Working.How;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Works indicators out from their terms, see {@link Working}. */
public final class Workings {

    private Workings() {}

    /** The figures that {@code terms} give; one whose divisor is not above zero is left out. */
    public static Map<Indicator, Double> figures(List<Working> terms) {
        Map<Indicator, Double> figures = new EnumMap<>(Indicator.class);
        terms.stream().map(Working::indicator).distinct().forEach(indicator -> figure(indicator, terms)
                .ifPresent(value -> figures.put(indicator, value)));
        return figures;
    }

    /** The figure {@code indicator}; empty where {@code terms} give none. */
    public static OptionalDouble figure(Indicator indicator, List<Working> terms) {
        List<Working> own =
                terms.stream().filter(term -> term.indicator() == indicator).toList();
        if (own.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (has(own, How.LEAST)) {
            return own.stream()
                    .filter(term -> term.how() == How.LEAST)
                    .mapToDouble(Working::value)
                    .min();
        }
        if (has(own, How.SQUARE)) {
            return OptionalDouble.of(rootOfSquares(own));
        }
        if (!has(own, How.DIVISOR)) {
            return OptionalDouble.of(sum(own, How.SUM));
        }
        double divisor = sum(own, How.DIVISOR);
        return divisor > 0.0 ? OptionalDouble.of(sum(own, How.SUM) / divisor) : OptionalDouble.empty();
    }

    private static boolean has(List<Working> terms, How how) {
        return terms.stream().anyMatch(term -> term.how() == how);
    }

    private static double sum(List<Working> terms, How how) {
        return terms.stream()
                .filter(term -> term.how() == how)
                .mapToDouble(Working::value)
                .sum();
    }

    private static double rootOfSquares(List<Working> terms) {
        Map<String, Double> byDetail = new LinkedHashMap<>();
        terms.forEach(term -> byDetail.merge(term.detail(), term.value(), Double::sum));
        return Math.sqrt(
                byDetail.values().stream().mapToDouble(value -> value * value).sum());
    }
}
