package io.greenpark.core.park;

import io.greenpark.core.check.Require;
import java.util.Map;

/** How what shared assets save is divided among the parks, docs/model.md eq. (BIL-25) to (BIL-27). */
public sealed interface AllocationRule {

    /** Nothing is divided. */
    record None() implements AllocationRule {}

    /**
     * By stated shares, such as those in the capacity of the assets (按容量份额).
     *
     * @param weights weight of each park by its id, in any unit; not all zero
     */
    record CapacityShare(Map<String, Double> weights) implements AllocationRule {

        public CapacityShare {
            weights = Map.copyOf(weights);
            weights.values().forEach(weight -> Require.notNegative("weights", weight));
            Require.positive(
                    "weights",
                    weights.values().stream().mapToDouble(Double::doubleValue).sum());
        }
    }

    /** By the energy that each park receives over lines (按受电量). */
    record EnergyUsed() implements AllocationRule {}

    /** By what each park adds on the mean to every group of the others that could share the assets without it (夏普利值). */
    record Shapley() implements AllocationRule {}
}
