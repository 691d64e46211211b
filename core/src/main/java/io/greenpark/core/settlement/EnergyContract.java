package io.greenpark.core.settlement;

import io.greenpark.core.check.Require;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.tariff.EnergyPrice;

/**
 * A contract over energy in the market (中长期合约): a volume with its curve at a price, settled by the difference to the market.
 *
 * @param id unique name
 * @param power volume per step [MW]
 * @param price price that was agreed, VAT included
 */
public record EnergyContract(String id, PowerSeries power, EnergyPrice price) {

    public EnergyContract {
        Require.id("id", id);
        power.requireNoneNegative("power");
    }
}
