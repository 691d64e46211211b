package io.greenpark.core.finance;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;

/**
 * What plants of a class cost, at the prices of year 0.
 *
 * @param capital cost of the purchase
 * @param upkeep cost of operation and maintenance
 * @param vatIncluded whether value-added tax is in these costs
 * @param lifetime how long they serve and what becomes of them
 */
public record CostTerms(Capital capital, Upkeep upkeep, boolean vatIncluded, Lifetime lifetime) {

    /** The same with a purchase that costs {@code yuan} more, whatever its size. */
    public CostTerms plus(double yuan) {
        return new CostTerms(
                new Capital(capital.yuan() + yuan, capital.yuanPerMw(), capital.yuanPerMwh()),
                upkeep,
                vatIncluded,
                lifetime);
    }

    /**
     * Cost of a purchase; the parts add up.
     *
     * @param yuan part that does not depend on size [yuan]
     * @param yuanPerMw part by rated power [yuan/MW]
     * @param yuanPerMwh part by rated energy [yuan/MWh]
     */
    public record Capital(double yuan, double yuanPerMw, double yuanPerMwh) {

        public Capital {
            Require.notNegative("capexYuan", yuan);
            Require.notNegative("capexYuanPerMw", yuanPerMw);
            Require.notNegative("capexYuanPerMwh", yuanPerMwh);
        }
    }

    /**
     * Cost of operation and maintenance; the parts add up.
     *
     * @param yuanPerMwYear part by rated power [yuan/(MW·a)]
     * @param fractionPerYear part by the cost of the purchase [1/a]
     * @param yuanPerMwh part by delivered energy [yuan/MWh]
     */
    public record Upkeep(double yuanPerMwYear, double fractionPerYear, double yuanPerMwh) {

        public Upkeep {
            Require.notNegative("operationYuanPerMwYear", yuanPerMwYear);
            Require.fraction("operationFractionPerYear", fractionPerYear);
            Require.notNegative("operationYuanPerMwh", yuanPerMwh);
        }
    }

    /**
     * How long a plant serves: until the first of its ends.
     *
     * @param years age at which it is replaced at the latest [a]
     * @param cycles full cycles that a battery serves [1]; infinite if they do not count
     * @param hours running hours that a machine serves [h]; infinite if they do not count
     * @param replacementFraction cost of a replacement over that of the purchase [1]
     * @param salvageFraction worth at the end of its life over what it has cost [1]
     * @param fadeFractionPerYear output lost per year over that of its first year [1/a]
     */
    public record Lifetime(
            double years,
            double cycles,
            double hours,
            double replacementFraction,
            double salvageFraction,
            double fadeFractionPerYear) {

        public Lifetime {
            Require.positive("lifeYears", years);
            requireAboveZero("lifeCycles", cycles);
            requireAboveZero("lifeRunningHours", hours);
            Require.within("replacementFraction", replacementFraction, 0.0, 2.0);
            Require.fraction("salvageFraction", salvageFraction);
            Require.within("fadeFractionPerYear", fadeFractionPerYear, 0.0, 0.2);
        }

        private static void requireAboveZero(String field, double value) {
            if (!(value > 0.0)) {
                throw new InvalidValueException(field, "must be above 0", value);
            }
        }
    }
}
