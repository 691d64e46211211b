package io.greenpark.core.park;

import io.greenpark.core.dispatch.EnergyLimit;
import io.greenpark.core.factors.GridFactors;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.settlement.BillingTerms;
import java.util.List;

/**
 * How a park is tied to the public grid: limits, tariff and emission factors.
 *
 * @param connection import and export limits
 * @param billing tariff and how it is applied
 * @param factors location-based emission factors of the grid
 * @param limits limits on energies and emissions of months or years
 */
public record GridSupply(
        GridConnection connection, BillingTerms billing, GridFactors factors, List<EnergyLimit> limits) {

    public GridSupply {
        limits = List.copyOf(limits);
    }

    /** A grid connection without limits on energies and emissions. */
    public GridSupply(GridConnection connection, BillingTerms billing, GridFactors factors) {
        this(connection, billing, factors, List.of());
    }
}
