package io.greenpark.core.tariff;

import io.greenpark.core.check.Require;

/**
 * What a fuel costs, delivered.
 *
 * @param fuel id of the fuel
 * @param yuanPerUnit price per unit of quantity of the fuel, t or 1,000 Nm3 [yuan/t or yuan/km3], VAT included
 */
public record FuelPrice(String fuel, double yuanPerUnit) {

    public FuelPrice {
        Require.id("fuel", fuel);
        Require.notNegative("yuanPerUnit", yuanPerUnit);
    }
}
