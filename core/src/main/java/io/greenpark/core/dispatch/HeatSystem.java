package io.greenpark.core.dispatch;

import io.greenpark.core.check.Require;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.storage.Battery;

/**
 * A heat demand that the node's thermal units, a boiler and a store supply together; surplus heat is dumped.
 *
 * @param demand heat needed per step [MW heat], not negative
 * @param boilerMw rated heat output of the boiler [MW heat]
 * @param boilerYuanPerMwhHeat fuel and carbon cost per heat of the boiler [yuan/MWh heat]
 * @param store the heat store, in the terms of a battery: powers, energy and efficiencies are those of heat
 */
public record HeatSystem(PowerSeries demand, double boilerMw, double boilerYuanPerMwhHeat, Battery store) {

    public HeatSystem {
        demand.requireNoneNegative("demand");
        Require.notNegative("boilerMw", boilerMw);
        Require.notNegative("boilerYuanPerMwhHeat", boilerYuanPerMwhHeat);
    }
}
