package io.greenpark.core.dispatch;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.List;

/**
 * A limit on sizes together: a budget, land. Σ perUnit · units ≤ most.
 *
 * @param id unique name within the problem
 * @param perUnit what a unit of each variable takes of it, in the order of the variables
 * @param most all there is
 */
public record SizeLimit(String id, List<Double> perUnit, double most) {

    public SizeLimit {
        perUnit = List.copyOf(perUnit);
        perUnit.forEach(value -> Require.notNegative("perUnit", value));
        Require.finite("most", most);
        if (perUnit.stream().allMatch(value -> value == 0.0)) {
            throw new InvalidValueException("perUnit", "must not be zero for all variables", perUnit);
        }
    }
}
