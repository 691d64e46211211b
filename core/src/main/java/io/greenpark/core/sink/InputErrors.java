package io.greenpark.core.sink;

import io.greenpark.core.weather.synthesis.CounterRandom;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * By how much the inputs of sites err. Inputs are known by name: where one name is used twice, it is the same input with the
 * same error, within a site and between sites (docs/model.md eq. (SNK-10)).
 */
@FunctionalInterface
public interface InputErrors {

    /** No input errs. */
    InputErrors NONE = (input, halfWidthFraction) -> 1.0;

    /** Standard deviations in the half width of a 95 % interval of a normal variable [1]. */
    double SD_PER_HALF_WIDTH = 1.959963984540054;

    /**
     * Factor on the value of an input.
     *
     * @param input name of the input
     * @param halfWidthFraction half width of its 95 % interval as a share of its value [1]
     * @return factor, at least 0 [1]
     */
    double factor(String input, double halfWidthFraction);

    /** Only {@code input} errs, by {@code halfWidths} of its half widths. */
    static InputErrors shifted(String input, double halfWidths) {
        return (name, halfWidthFraction) -> name.equals(input) ? 1.0 + halfWidths * halfWidthFraction : 1.0;
    }

    /** Draw number {@code draw}: every input errs normally, never below zero; a function of its arguments alone. */
    static InputErrors drawn(long seed, int draw) {
        Map<String, Double> scores = new LinkedHashMap<>();
        return (input, halfWidthFraction) -> {
            double score = scores.computeIfAbsent(input, name -> new CounterRandom(seed, draw, name, "SINK").normal(0));
            return Math.max(0.0, 1.0 + halfWidthFraction / SD_PER_HALF_WIDTH * score);
        };
    }
}
