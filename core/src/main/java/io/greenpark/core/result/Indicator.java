package io.greenpark.core.result;

/** The indicators of a study; ids, groups and units are written to files and are stable. */
public enum Indicator {
    LOAD_MWH("energy", "loadMwh", "MWh"),
    /** Load that was supplied. */
    CONSUMED_MWH("energy", "consumedMwh", "MWh"),
    AUX_MWH("energy", "auxMwh", "MWh"),
    WIND_AVAILABLE_MWH("energy", "windAvailableMwh", "MWh"),
    SOLAR_AVAILABLE_MWH("energy", "solarAvailableMwh", "MWh"),
    OTHER_AVAILABLE_MWH("energy", "otherAvailableMwh", "MWh"),
    CURTAILED_MWH("energy", "curtailedMwh", "MWh"),
    /** Own green energy used by the load, direct and from storage. */
    SELF_USED_MWH("energy", "selfUsedMwh", "MWh"),
    /** Own green energy used by the plants themselves. */
    GREEN_OWN_USE_MWH("energy", "greenOwnUseMwh", "MWh"),
    GREEN_EXPORT_MWH("energy", "greenExportMwh", "MWh"),
    GREEN_STORAGE_LOSS_MWH("energy", "greenStorageLossMwh", "MWh"),
    /** Rise of the green inventory of storage over the horizon. */
    GREEN_STORED_CHANGE_MWH("energy", "greenStoredChangeMwh", "MWh"),
    IMPORT_MWH("energy", "importMwh", "MWh"),
    EXPORT_MWH("energy", "exportMwh", "MWh"),
    CHARGE_MWH("energy", "chargeMwh", "MWh"),
    DISCHARGE_MWH("energy", "dischargeMwh", "MWh"),
    UNSERVED_MWH("energy", "unservedMwh", "MWh"),
    UNSERVED_HOURS("energy", "unservedHours", "h"),
    PEAK_IMPORT_MW("energy", "peakImportMw", "MW"),
    /** Available energy over rated power, modelled farms only. */
    WIND_CAPACITY_FACTOR("resource", "windCapacityFactor", "1"),
    /** Available energy over rated AC power, modelled plants only. */
    SOLAR_CAPACITY_FACTOR("resource", "solarCapacityFactor", "1"),
    /** Discharged energy over capacity. */
    STORAGE_CYCLES("storage", "storageCycles", "1"),
    /** Physical self-use of own renewable energy over consumption. */
    PHYSICAL_SELF_USE_SHARE("share", "physicalSelfUseShare", "1"),
    /** Physical self-use of own renewable energy over available renewable energy. */
    SELF_USE_OF_AVAILABLE_SHARE("share", "selfUseOfAvailableShare", "1"),
    EXPORT_OF_AVAILABLE_SHARE("share", "exportOfAvailableShare", "1"),
    CURTAILED_OF_AVAILABLE_SHARE("share", "curtailedOfAvailableShare", "1"),
    /** Objective of optimal dispatch, whatever method made the plan; only of all nodes together. */
    DISPATCH_COST_YUAN("dispatch", "dispatchCostYuan", "yuan"),
    /** No plan can cost less; only where dispatch was optimal or rolling. */
    DISPATCH_BOUND_YUAN("dispatch", "dispatchBoundYuan", "yuan"),
    GRID_BILL_YUAN("price", "gridBillYuan", "yuan"),
    EXPORT_INCOME_YUAN("price", "exportIncomeYuan", "yuan"),
    GRID_BILL_YUAN_PER_MWH_CONSUMED("price", "gridBillYuanPerMwhConsumed", "yuan/MWh"),
    /** Change of the grid bill per MWh consumed against the baseline, negative when it falls. */
    GRID_BILL_CHANGE_FRACTION("price", "gridBillPerMwhChangeFraction", "1"),
    SCOPE1_TCO2("carbon", "scope1Tco2", "tCO2"),
    SCOPE2_LOCATION_TCO2("carbon", "scope2LocationTco2", "tCO2"),
    OPERATIONAL_LOCATION_TCO2("carbon", "operationalLocationTco2", "tCO2"),
    /** Change of operational emissions (scope 1 and location-based scope 2) against the baseline. */
    OPERATIONAL_CHANGE_TCO2("carbon", "operationalLocationChangeTco2", "tCO2"),
    SINK_OPENING_TCO2E("sink", "sinkOpeningTco2e", "tCO2e"),
    SINK_NET_FLOW_TCO2E("sink", "sinkNetFlowTco2e", "tCO2e"),
    SINK_CLOSING_TCO2E("sink", "sinkClosingTco2e", "tCO2e");

    private final String group;
    private final String id;
    private final String unit;

    Indicator(String group, String id, String unit) {
        this.group = group;
        this.id = id;
        this.unit = unit;
    }

    /** Group, e.g. {@code energy}. */
    public String group() {
        return group;
    }

    /** Stable id, e.g. {@code importMwh}. */
    public String id() {
        return id;
    }

    /** Unit, {@code 1} for a share. */
    public String unit() {
        return unit;
    }
}
