package io.greenpark.core.carbon;

import io.greenpark.core.check.Require;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.thermal.HeatSupply;
import io.greenpark.core.units.Units;
import java.util.List;

/**
 * Waste heat of a power plant that is given off across the boundary (电厂余热外供). Neither the plant's emissions nor what the
 * heat replaces are the park's: both are lines of their own.
 *
 * @param id unique name within the park
 * @param heat mean heat flow per step [MW heat], not negative
 * @param fuel catalogue id of the fuel of the plant
 * @param electricEfficiency electricity over fuel energy while heat is given off [1]
 * @param heatEfficiency heat given off over fuel energy [1]
 * @param allocation how emissions are divided among heat and electricity
 * @param replaces boilers that the heat replaces: none or one
 */
public record HeatExport(
        String id,
        PowerSeries heat,
        String fuel,
        double electricEfficiency,
        double heatEfficiency,
        HeatAllocation allocation,
        List<HeatSupply.FuelBoiler> replaces) {

    private static final double MOST_EFFICIENCY = 1.1;

    public HeatExport {
        Require.id("id", id);
        heat.requireNoneNegative("heatMw");
        Require.id("fuel", fuel);
        Require.within("electricEfficiency", electricEfficiency, 0.05, 0.7);
        Require.within("heatEfficiency", heatEfficiency, 0.01, MOST_EFFICIENCY - electricEfficiency);
        replaces = List.copyOf(replaces);
    }

    /** Fuel that a unit of heat bears by the allocation [MWh/MWh heat]. */
    double fuelPerHeat() {
        return allocation.heatShare(heatEfficiency, electricEfficiency) / heatEfficiency;
    }

    /**
     * Emissions that a unit of heat bears [tCO2e/GJ].
     *
     * @param tco2ePerMwhFuel emissions of the fuel, all gases counted [tCO2e/MWh]
     */
    double tco2ePerGj(double tco2ePerMwhFuel) {
        return fuelPerHeat() * tco2ePerMwhFuel / Units.GJ_PER_MWH;
    }
}
