package io.greenpark.core.simulation;

import io.greenpark.core.check.Require;
import io.greenpark.core.finance.PricedPlant;
import io.greenpark.core.finance.ProjectTerms;
import java.util.List;
import java.util.Map;

/**
 * Under which terms the plants of a case are built, and what they cost.
 *
 * @param terms terms by the id of the park, with the same years and discount rate in all parks; empty if no money is worked out
 * @param plants plants with a price by the id of the park or hub
 * @param certificateYuanPerMwh income from certificates per renewable energy exported, net of value-added tax [yuan/MWh]
 */
public record CaseFinance(
        Map<String, ProjectTerms> terms, Map<String, List<PricedPlant>> plants, double certificateYuanPerMwh) {

    /** No money is worked out. */
    public static final CaseFinance NONE = new CaseFinance(Map.of(), Map.of(), 0.0);

    public CaseFinance {
        terms = Map.copyOf(terms);
        plants = Map.copyOf(plants);
        Require.notNegative("certificateYuanPerMwh", certificateYuanPerMwh);
    }

    /** Whether no money is worked out. */
    boolean isNone() {
        return terms.isEmpty();
    }

    /** The plants with a price at a park or hub. */
    List<PricedPlant> at(String node) {
        return plants.getOrDefault(node, List.of());
    }
}
