package io.greenpark.core.storage;

import io.greenpark.core.check.Require;

/**
 * What energy left in a battery after the last step is held for; only dispatch with foresight looks at it.
 *
 * @param leastSocFraction state of charge that has to be left at least [1]
 * @param yuanPerMwh value of what is left beyond nothing [yuan/MWh]
 */
public record StorageEnd(double leastSocFraction, double yuanPerMwh) {

    public StorageEnd {
        Require.notNegative("leastSocFraction", leastSocFraction);
        Require.notNegative("yuanPerMwh", yuanPerMwh);
    }
}
