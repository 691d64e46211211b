package io.greenpark.core.dispatch;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;

/**
 * An asset of which whole units may be built: a battery, a source or a thermal unit of a problem, which states one unit of it.
 *
 * @param node id of the node
 * @param asset id of the asset at that node
 * @param mostUnits largest number of units
 * @param yuanPerUnitYear what a unit costs in a year, its investment as an annuity and its fixed operating cost [yuan]
 */
public record Candidate(String node, String asset, int mostUnits, double yuanPerUnitYear) {

    public Candidate {
        Require.id("node", node);
        Require.id("asset", asset);
        if (mostUnits < 1) {
            throw new InvalidValueException("mostUnits", "must be at least 1", mostUnits);
        }
        Require.notNegative("yuanPerUnitYear", yuanPerUnitYear);
    }

    /** Whether {@code other} is the same asset. */
    boolean isSameAssetAs(Candidate other) {
        return node.equals(other.node) && asset.equals(other.asset);
    }

    /** An exception about this candidate. */
    InvalidValueException invalid(String rule, Object value) {
        return new InvalidValueException("candidates.%s.%s".formatted(node, asset), rule, value);
    }
}
