package io.greenpark.core.dispatch;

import io.greenpark.core.lp.Certificate;
import java.util.List;

/**
 * What optimal dispatch knows besides the flows.
 *
 * @param certificate cost of the plan and the bound below which no plan can cost [yuan], judged against the linear model of
 *     docs/model.md eq. (DIS-9) to (DIS-17) by code that shares nothing with the solver
 * @param relaxationTight whether the linear optimum does without charging and discharging, or importing and exporting, at
 *     once; if it does not, the plan is the best for the directions it took, the bound is that of the linear model, and the
 *     best plan lies between the two
 * @param methods how the optimum was found for each node, in the order of the problem
 * @param bounds the parts that the bound adds up to
 * @param prices marginal values of each node, in the order of the problem
 */
public record Optimum(
        Certificate certificate,
        boolean relaxationTight,
        List<OptimalMethod> methods,
        List<BoundPart> bounds,
        List<NodePrices> prices) {

    public Optimum {
        methods = List.copyOf(methods);
        bounds = List.copyOf(bounds);
        prices = List.copyOf(prices);
    }
}
