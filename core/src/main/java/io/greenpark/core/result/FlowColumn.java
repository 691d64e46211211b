package io.greenpark.core.result;

/** Columns of the hourly balance of a node, in the order of the files; the id is the header. */
public enum FlowColumn {
    WIND_AVAILABLE_MW("windAvailableMw"),
    SOLAR_AVAILABLE_MW("solarAvailableMw"),
    OTHER_AVAILABLE_MW("otherAvailableMw"),
    THERMAL_MW("thermalMw"),
    IMPORT_MW("importMw"),
    LINK_IN_MW("linkInMw"),
    DISCHARGE_MW("dischargeMw"),
    UNSERVED_MW("unservedMw"),
    LOAD_MW("loadMw"),
    AUX_MW("auxMw"),
    EXPORT_MW("exportMw"),
    LINK_OUT_MW("linkOutMw"),
    CHARGE_MW("chargeMw"),
    CURTAILED_MW("curtailedMw"),
    STORED_MWH("storedMwh"),
    IMPORT_PRICE_YUAN_PER_MWH("importPriceYuanPerMwh"),
    EXPORT_PRICE_YUAN_PER_MWH("exportPriceYuanPerMwh"),
    ENERGY_COST_YUAN("energyCostYuan"),
    GRID_FACTOR_TCO2_PER_MWH("gridFactorTco2PerMwh"),
    /** NaN in steps without load: the cell of the file is empty there. */
    HOURLY_MATCHED_FRACTION("hourlyMatchedFraction"),
    /** NaN in steps without consumption: the cell of the file is empty there. */
    PHYSICAL_SELF_USE_SHARE("physicalSelfUseShare");

    private final String header;

    FlowColumn(String header) {
        this.header = header;
    }

    /** Header of the column in files, e.g. {@code importMw}. */
    public String header() {
        return header;
    }
}
