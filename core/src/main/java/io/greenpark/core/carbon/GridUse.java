package io.greenpark.core.carbon;

import io.greenpark.core.factors.GridFactors;
import io.greenpark.core.ledger.GridCover;
import io.greenpark.core.series.PowerSeries;

/**
 * What passes the connection to the grid, as greenhouse gas accounts see it.
 *
 * @param importMw drawn from the grid [MW]
 * @param greenExportMw green power fed into it [MW]
 * @param factors location-based emission factors
 * @param cover what the drawn energy carries of attributes
 */
public record GridUse(PowerSeries importMw, PowerSeries greenExportMw, GridFactors factors, GridCover cover) {}
