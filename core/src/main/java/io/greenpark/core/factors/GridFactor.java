package io.greenpark.core.factors;

import io.greenpark.core.check.Require;

/**
 * Average emission factor of grid electricity in a region and year (location-based scope 2).
 *
 * @param id catalogue id
 * @param region region it describes, e.g. {@code Liaoning}
 * @param year year it was measured for
 * @param tco2PerMwh emission factor [tCO2/MWh]
 * @param source publication
 */
public record GridFactor(String id, String region, int year, double tco2PerMwh, String source) {

    public GridFactor {
        Require.within("tco2PerMwh", tco2PerMwh, 0.0, 2.0);
    }
}
