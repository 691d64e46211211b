package io.greenpark.core.carbon;

import io.greenpark.core.check.Require;
import io.greenpark.core.series.PowerSeries;

/**
 * Heat that is bought from outside the park.
 *
 * @param id unique name within the park
 * @param heat mean heat flow per step [MW heat], not negative
 * @param locationTco2PerGj factor of heat in general, for location-based scope 2 [tCO2/GJ]
 * @param marketTco2PerGj factor of the supplier if it is known, else the same, for market-based scope 2 [tCO2/GJ]
 */
public record PurchasedHeat(String id, PowerSeries heat, double locationTco2PerGj, double marketTco2PerGj) {

    public PurchasedHeat {
        Require.id("id", id);
        heat.requireNoneNegative("heatMw");
        Require.notNegative("locationTco2PerGj", locationTco2PerGj);
        Require.notNegative("marketTco2PerGj", marketTco2PerGj);
    }
}
