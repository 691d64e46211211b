package io.greenpark.core.dispatch;

/**
 * What a rolling plan costs beside the best that could be done with perfect information, both in the sense of
 * {@link PlanCost}.
 *
 * @param costYuan cost of the plan [yuan]
 * @param perfectYuan bound below which no plan can cost that ends as full as the batteries demand [yuan]
 */
public record Foresight(double costYuan, double perfectYuan) {

    /** What knowing the future would be worth [yuan]. */
    public double priceYuan() {
        return costYuan - perfectYuan;
    }
}
