package io.greenpark.core.lp;

import io.greenpark.core.check.Require;

/**
 * When the search for whole values may end.
 *
 * @param gapFraction distance of the best solution from the bound below which it counts as optimal, relative to its cost [1]
 * @param timeLimitSeconds longest time for one search [s]; a search that it ends has no result, so that results do not depend on
 *     the speed of the machine
 */
public record IntegerSettings(double gapFraction, double timeLimitSeconds) {

    public IntegerSettings {
        Require.fraction("gapFraction", gapFraction);
        Require.positive("timeLimitSeconds", timeLimitSeconds);
    }
}
