package io.greenpark.core.thermal;

import io.greenpark.core.check.Require;
import io.greenpark.core.series.PowerSeries;
import java.util.List;

/**
 * Heat needed by a process, already on the scenario's time axis, and what supplies it.
 *
 * @param id unique name within the park
 * @param heat mean heat flow per step [MW heat], not negative
 * @param supply what supplies it in this case
 */
public record HeatDemand(String id, PowerSeries heat, HeatSupply supply) {

    public HeatDemand {
        Require.id("id", id);
        Require.noneNegative("heatMw", heat.toArray());
    }

    /** Electric power that the supply draws, docs/model.md eq. (LOA-3) [MW]. */
    public PowerSeries electricMw() {
        return heat.times(supply.electricityPerHeat());
    }

    /** What the supply burns; empty for an electric one. */
    public List<FuelUse> fuelUse() {
        return supply instanceof HeatSupply.FuelBoiler boiler
                ? List.of(new FuelUse(boiler.fuel(), heat.times(boiler.fuelPerHeat())))
                : List.of();
    }
}
