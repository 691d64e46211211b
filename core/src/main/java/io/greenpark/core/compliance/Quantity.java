package io.greenpark.core.compliance;

/** What a {@link ProjectBook} holds for every step. */
public enum Quantity {
    /** Renewable generation that is available, before curtailment [MWh]. */
    AVAILABLE_MWH,
    /** Curtailed of it [MWh]. */
    CURTAILED_MWH,
    /** Green energy received over lines from others [MWh]. */
    RECEIVED_MWH,
    /** Green energy sent over lines to others [MWh]. */
    SENT_MWH,
    /** Electricity of any origin received over lines less what is sent, at the park; negative where more is sent [MWh]. */
    NET_LINK_IN_MWH,
    /** Green energy used by the load, from storage as well [MWh]. */
    SELF_USED_MWH,
    /** Green energy fed into the grid [MWh]. */
    GREEN_EXPORT_MWH,
    /** Electricity consumed [MWh]. */
    CONSUMED_MWH,
    /** Electricity from the grid [MWh]. */
    IMPORT_MWH,
    /** Electricity into the grid, whatever its origin [MWh]. */
    EXPORT_MWH,
    /** Of it in hours in which nothing may be fed in [MWh]. */
    BANNED_EXPORT_MWH,
    /** Larger of import and export power [MW]. */
    EXCHANGE_MW,
    /** Energy of fuels burnt, lower heating value [MWh]. */
    FUEL_MWH,
    /** Heat that is bought [MWh]. */
    PURCHASED_HEAT_MWH,
    /** Carbon dioxide of fuels burnt [tCO2]. */
    FUEL_TCO2,
    /** Carbon dioxide of processes and of heat that is bought [tCO2]. */
    OTHER_TCO2
}
