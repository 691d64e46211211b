package io.greenpark.core.park;

import io.greenpark.core.factors.GridFactorSeries;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.settlement.BillingTerms;

/**
 * How a park is tied to the public grid: limits, tariff and emission factors.
 *
 * @param connection import and export limits
 * @param billing tariff and how it is applied
 * @param factors location-based emission factors of the grid, by year
 */
public record GridSupply(GridConnection connection, BillingTerms billing, GridFactorSeries factors) {}
