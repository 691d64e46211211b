package io.greenpark.core.ledger;

import io.greenpark.core.check.Require;
import io.greenpark.core.series.PowerSeries;

/**
 * What a node draws from the grid, and which share of it the terms of purchase make green power.
 *
 * @param importMw drawn from the grid [MW]
 * @param greenShareFraction share that is bought as green power [1]
 */
public record GridEnergy(PowerSeries importMw, double greenShareFraction) {

    public GridEnergy {
        Require.fraction("greenShareFraction", greenShareFraction);
    }
}
