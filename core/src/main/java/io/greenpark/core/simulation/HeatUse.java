package io.greenpark.core.simulation;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.thermal.FuelUse;
import io.greenpark.core.thermal.HeatDemand;
import io.greenpark.core.thermal.OutdoorTemperature;
import java.util.List;

/**
 * A heat demand under the weather of its case.
 *
 * @param demand the demand
 * @param electricMw what its supply draws [MW]
 * @param referenceElectricMw what its reference would draw [MW]
 */
record HeatUse(HeatDemand demand, PowerSeries electricMw, PowerSeries referenceElectricMw) {

    static HeatUse of(HeatDemand demand, OutdoorTemperature outdoor) {
        return new HeatUse(demand, demand.electricMw(outdoor), demand.referenceElectricMw(outdoor));
    }

    /** What its supply burns. */
    List<FuelUse> fuels() {
        return demand.fuelUse();
    }
}
