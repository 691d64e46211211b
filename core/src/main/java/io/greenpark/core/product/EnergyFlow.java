package io.greenpark.core.product;

/** What a footprint needs of the energy of a park, step by step. */
public enum EnergyFlow {
    /** Electricity consumed [MWh]. */
    CONSUMED_MWH,
    /** Electricity demanded that could not be supplied [MWh]. */
    UNSERVED_MWH,
    /** From the grid, what comes over lines and is not green included [MWh]. */
    GRID_MWH,
    /** Own or shared renewable energy that the load uses [MWh]. */
    GREEN_MWH,
    /** Emissions of fuels, the part of power [tCO2]. */
    POWER_TCO2,
    /** Heat demanded of the park's own supply [MWh heat]. */
    HEAT_MWH,
    /** Heat bought from outside [MWh heat]. */
    PURCHASED_HEAT_MWH,
    /** Emissions of fuels, the part of heat [tCO2]. */
    HEAT_TCO2,
    /** Electricity of heat pumps and electric boilers [MWh]. */
    HEAT_ELECTRICITY_MWH
}
