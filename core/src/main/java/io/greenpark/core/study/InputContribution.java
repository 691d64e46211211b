package io.greenpark.core.study;

import io.greenpark.core.result.Indicator;
import java.util.List;

/**
 * What makes an indicator of an ensemble unsure. docs/model.md eq. (SWP-5) and (SWP-6).
 *
 * @param caseId case
 * @param node node, or {@code all}
 * @param indicator what it is
 * @param effects the uncertain inputs, in their order
 * @param weatherShare share of the variance that is left to the weather and to what acts together [1]; NaN where the
 *     indicator does not vary
 */
public record InputContribution(
        String caseId, String node, Indicator indicator, List<Effect> effects, double weatherShare) {

    /**
     * What one input does.
     *
     * @param range the input from the value that 90 of 100 draws exceed to the one that 10 exceed
     * @param atLow the indicator at the low end in the typical year, in its unit
     * @param atBase the indicator of the scenario itself in the typical year
     * @param atHigh the indicator at the high end in the typical year
     * @param varianceShare share of the variance [1]; NaN where the indicator does not vary
     */
    public record Effect(Tornado.Range range, double atLow, double atBase, double atHigh, double varianceShare) {

        /** Relative change of the indicator per relative change of the input [1]; NaN where it is not defined. */
        public double elasticity() {
            return range.elasticity(atLow, atBase, atHigh);
        }
    }

    public InputContribution {
        effects = List.copyOf(effects);
    }
}
