package io.greenpark.core.dispatch;

import java.util.List;

/**
 * What a rolling plan costs beside the best that could be done with perfect information, both in the sense of
 * {@link PlanCost}.
 *
 * @param costYuan cost of the plan [yuan]
 * @param errors how wrong the forecasts were
 * @param bounds the parts that the bound adds up to, below which no plan can cost that ends as full as the batteries demand
 */
public record Foresight(double costYuan, ForecastErrors errors, List<BoundPart> bounds) {

    public Foresight {
        bounds = List.copyOf(bounds);
    }

    /** Bound below which no plan can cost that ends as full as the batteries demand [yuan]. */
    public double perfectYuan() {
        return bounds.stream().mapToDouble(BoundPart::boundYuan).sum();
    }

    /** What knowing the future would be worth; below zero only if the plan leaves less stored than the batteries demand [yuan]. */
    public double priceYuan() {
        return costYuan - perfectYuan();
    }
}
