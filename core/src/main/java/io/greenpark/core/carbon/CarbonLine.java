package io.greenpark.core.carbon;

import java.time.YearMonth;

/**
 * One line of a greenhouse gas account.
 *
 * @param month month it belongs to
 * @param scope {@code scope1} or {@code scope2}
 * @param method {@code fuel}, {@code location} or {@code market}
 * @param source id of the fuel or of the grid factor
 * @param quantity activity
 * @param unit unit of the activity, e.g. {@code MWh}, {@code t}
 * @param factor emission factor [tCO2e per unit]
 * @param tco2e emission [tCO2e]
 */
public record CarbonLine(
        YearMonth month,
        String scope,
        String method,
        String source,
        double quantity,
        String unit,
        double factor,
        double tco2e) {}
