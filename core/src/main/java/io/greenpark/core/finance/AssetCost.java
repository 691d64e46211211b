package io.greenpark.core.finance;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;

/**
 * What one plant costs, net of value-added tax.
 *
 * @param id unique name within the project
 * @param capexYuan purchase in year 0 [yuan]
 * @param operationYuanPerYear operation and maintenance at the prices of year 0 [yuan/a]
 * @param life how long it serves
 * @param replacementFraction cost of a replacement over that of the purchase, at the prices of year 0 [1]
 * @param salvageFraction worth at the end of its life over what it has cost [1]
 */
public record AssetCost(
        String id,
        double capexYuan,
        double operationYuanPerYear,
        ServiceLife life,
        double replacementFraction,
        double salvageFraction) {

    public AssetCost {
        if (id.isEmpty()) {
            throw new InvalidValueException("id", "must not be empty", id);
        }
        Require.notNegative("capexYuan", capexYuan);
        Require.notNegative("operationYuanPerYear", operationYuanPerYear);
        Require.within("replacementFraction", replacementFraction, 0.0, 2.0);
        Require.fraction("salvageFraction", salvageFraction);
    }
}
