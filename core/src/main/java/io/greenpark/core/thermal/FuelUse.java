package io.greenpark.core.thermal;

import io.greenpark.core.series.PowerSeries;

/**
 * A fuel that is burnt.
 *
 * @param fuel catalogue id of the fuel
 * @param fuelMw flow of fuel energy, lower heating value, mean per step [MW]
 */
public record FuelUse(String fuel, PowerSeries fuelMw) {}
