package io.greenpark.core.result;

import io.greenpark.core.time.TimeAxis;

/** The indicators of a study; ids, groups and units are written to files and are stable. */
public enum Indicator {
    LOAD_MWH("energy", "loadMwh", "MWh"),
    /** Load that was supplied. */
    CONSUMED_MWH("energy", "consumedMwh", "MWh"),
    AUX_MWH("energy", "auxMwh", "MWh"),
    WIND_AVAILABLE_MWH("energy", "windAvailableMwh", "MWh"),
    SOLAR_AVAILABLE_MWH("energy", "solarAvailableMwh", "MWh"),
    OTHER_AVAILABLE_MWH("energy", "otherAvailableMwh", "MWh"),
    /** Own thermal generation. */
    THERMAL_MWH("energy", "thermalMwh", "MWh"),
    CURTAILED_MWH("energy", "curtailedMwh", "MWh"),
    /** Own green energy used by the load, direct and from storage. */
    SELF_USED_MWH("energy", "selfUsedMwh", "MWh"),
    /** Own green energy used by the plants themselves. */
    GREEN_OWN_USE_MWH("energy", "greenOwnUseMwh", "MWh"),
    GREEN_EXPORT_MWH("energy", "greenExportMwh", "MWh"),
    GREEN_STORAGE_LOSS_MWH("energy", "greenStorageLossMwh", "MWh"),
    /** Rise of the green inventory of storage over the horizon. */
    GREEN_STORED_CHANGE_MWH("energy", "greenStoredChangeMwh", "MWh"),
    /** Green energy sent over lines, at the sending end. */
    GREEN_SENT_MWH("energy", "greenSentMwh", "MWh"),
    /** Green energy received over lines, at the receiving end. */
    GREEN_RECEIVED_MWH("energy", "greenReceivedMwh", "MWh"),
    IMPORT_MWH("energy", "importMwh", "MWh"),
    EXPORT_MWH("energy", "exportMwh", "MWh"),
    /** Received over lines, at the receiving end. */
    LINK_IN_MWH("energy", "linkInMwh", "MWh"),
    /** Sent over lines, at the sending end. */
    LINK_OUT_MWH("energy", "linkOutMwh", "MWh"),
    CHARGE_MWH("energy", "chargeMwh", "MWh"),
    DISCHARGE_MWH("energy", "dischargeMwh", "MWh"),
    UNSERVED_MWH("energy", "unservedMwh", "MWh"),
    UNSERVED_HOURS("energy", "unservedHours", "h"),
    PEAK_IMPORT_MW("energy", "peakImportMw", "MW"),
    /** Energy drawn in other steps than without shifting; only where there are flexible loads. */
    SHIFTED_MWH("flexibility", "shiftedMwh", "MWh"),
    /** Energy not delivered to interruptible loads; only where there are flexible loads. */
    INTERRUPTED_MWH("flexibility", "interruptedMwh", "MWh"),
    /** Heat that thermal units give off into the heat network; this and the next three only where there is one. */
    HEAT_FROM_UNITS_MWH_HEAT("heat", "heatFromUnitsMwhHeat", "MWh heat"),
    HEAT_FROM_BOILER_MWH_HEAT("heat", "heatFromBoilerMwhHeat", "MWh heat"),
    HEAT_DUMPED_MWH_HEAT("heat", "heatDumpedMwhHeat", "MWh heat"),
    HEAT_UNSERVED_MWH_HEAT("heat", "heatUnservedMwhHeat", "MWh heat"),
    /** Available energy over rated power, modelled farms only. */
    WIND_CAPACITY_FACTOR("resource", "windCapacityFactor", "1"),
    /** Available energy over rated AC power, modelled plants only. */
    SOLAR_CAPACITY_FACTOR("resource", "solarCapacityFactor", "1"),
    /** Discharged energy over capacity. */
    STORAGE_CYCLES("storage", "storageCycles", "1"),
    /** Rainflow-counted cycles as full ones; this and the next four only where the ageing of a battery is accounted. */
    STORAGE_EQUIVALENT_FULL_CYCLES("storage", "storageEquivalentFullCycles", "1"),
    /** Share of the rated capacity that is left after a year of such use. */
    STORAGE_CAPACITY_LEFT_FRACTION("storage", "storageCapacityLeftFraction", "1"),
    /** Years of such use until the first battery ends its life; only if that is within a hundred. */
    STORAGE_YEARS_TO_END_OF_LIFE("storage", "storageYearsToEndOfLife", "a"),
    /** Share of the charged energy above what the temperature of the cells allows. */
    STORAGE_CHARGED_BEYOND_SHARE("storage", "storageChargedBeyondShare", "1"),
    /** Share of the discharged energy above what the temperature of the cells allows. */
    STORAGE_DISCHARGED_BEYOND_SHARE("storage", "storageDischargedBeyondShare", "1"),
    /** Physical self-use of own renewable energy over consumption. */
    PHYSICAL_SELF_USE_SHARE("share", "physicalSelfUseShare", "1"),
    /** Physical self-use of own renewable energy over available renewable energy. */
    SELF_USE_OF_AVAILABLE_SHARE("share", "selfUseOfAvailableShare", "1"),
    EXPORT_OF_AVAILABLE_SHARE("share", "exportOfAvailableShare", "1"),
    CURTAILED_OF_AVAILABLE_SHARE("share", "curtailedOfAvailableShare", "1"),
    /** Self-use of the whole project, allocated by consumption (688号), over consumption; only where parks are linked. */
    ALLOCATED_SELF_USE_SHARE("share", "allocatedSelfUseShare", "1"),
    /** Non-fossil consumption over consumption (622号), without the provincial allocation where its factor is not given. */
    NON_FOSSIL_SHARE("share", "nonFossilShare", "1"),
    /** Load that own green power covers hour by hour, over load. */
    HOURLY_MATCHED_SHARE("share", "hourlyMatchedShare", "1"),
    /** The same with the carbon-free share of the grid; only where that is given. */
    HOURLY_MATCHED_WITH_GRID_SHARE("share", "hourlyMatchedWithGridShare", "1"),
    /** Whole certificates issued for exported energy; this and the next six only where rules of certificates are in force. */
    CERTIFICATES_ISSUED_MWH("certificate", "certificatesIssuedMwh", "MWh"),
    CERTIFICATES_BOUGHT_MWH("certificate", "certificatesBoughtMwh", "MWh"),
    /** In hand at the end. */
    CERTIFICATES_HELD_MWH("certificate", "certificatesHeldMwh", "MWh"),
    /** With the power or apart. */
    CERTIFICATES_SOLD_MWH("certificate", "certificatesSoldMwh", "MWh"),
    CERTIFICATES_CANCELLED_MWH("certificate", "certificatesCancelledMwh", "MWh"),
    CERTIFICATES_EXPIRED_MWH("certificate", "certificatesExpiredMwh", "MWh"),
    /** Green power bought with its certificates. */
    GREEN_POWER_BOUGHT_MWH("certificate", "greenPowerBoughtMwh", "MWh"),
    /** Income from certificates less what is paid for them; only where there is either. */
    CERTIFICATE_INCOME_YUAN("price", "certificateIncomeYuan", "yuan"),
    /** Objective of optimal dispatch, whatever method made the plan; only of all nodes together. */
    DISPATCH_COST_YUAN("dispatch", "dispatchCostYuan", "yuan"),
    /** No plan can cost less; only where dispatch was optimal or rolling. */
    DISPATCH_BOUND_YUAN("dispatch", "dispatchBoundYuan", "yuan"),
    GRID_BILL_YUAN("price", "gridBillYuan", "yuan"),
    EXPORT_INCOME_YUAN("price", "exportIncomeYuan", "yuan"),
    /** Income from demand response and ancillary services; only where there are such. */
    SERVICE_INCOME_YUAN("price", "serviceIncomeYuan", "yuan"),
    GRID_BILL_YUAN_PER_MWH_CONSUMED("price", "gridBillYuanPerMwhConsumed", "yuan/MWh"),
    /** The grid bill per MWh consumed as bought through the grid company; this and the next only where both ways are given. */
    GRID_BILL_AGENCY_YUAN_PER_MWH_CONSUMED("price", "gridBillAgencyYuanPerMwhConsumed", "yuan/MWh"),
    /** The grid bill per MWh consumed as bought in the market. */
    GRID_BILL_MARKET_YUAN_PER_MWH_CONSUMED("price", "gridBillMarketYuanPerMwhConsumed", "yuan/MWh"),
    /** Change of the grid bill per MWh consumed against the baseline, negative when it falls. */
    GRID_BILL_CHANGE_FRACTION("price", "gridBillPerMwhChangeFraction", "1"),
    /** Fuel of boilers and thermal units; only where the fuel has a price. */
    FUEL_COST_YUAN("price", "fuelCostYuan", "yuan"),
    /** Operating cost of thermal units besides fuel. */
    THERMAL_OPERATION_YUAN("price", "thermalOperationYuan", "yuan"),
    /** Payment for interrupted load. */
    INTERRUPTION_YUAN("price", "interruptionYuan", "yuan"),
    /** Fees of lines, paid where the power is received. */
    LINE_FEE_YUAN("price", "lineFeeYuan", "yuan"),
    /** Part of a park in what shared assets save; this and the next only where a rule of allocation is given. */
    SHARED_SAVING_YUAN("price", "sharedSavingYuan", "yuan"),
    /** What a park is paid by the others so that its own bill ends at that part, negative where it pays. */
    SHARED_TRANSFER_YUAN("price", "sharedTransferYuan", "yuan"),
    /** Grid bill and annualised cost of own and shared supply less export and certificate income, over consumption. */
    ALL_IN_PRICE_YUAN_PER_MWH("price", "allInPriceYuanPerMwh", "yuan/MWh"),
    /** Change of the all-in price against the baseline, negative when it falls. */
    ALL_IN_PRICE_CHANGE_FRACTION("price", "allInPriceChangeFraction", "1"),
    /** Purchase of the plants in year 0; this and all below of the project against the baseline, net of value-added tax. */
    INVESTMENT_YUAN("finance", "investmentYuan", "yuan"),
    /** What supply from the project's plants costs the park a year, value-added tax included. */
    OWN_SUPPLY_YUAN_PER_YEAR("finance", "ownSupplyYuanPerYear", "yuan/a"),
    /** Levelised cost of renewable energy. */
    LCOE_YUAN_PER_MWH("finance", "lcoeYuanPerMwh", "yuan/MWh"),
    /** Levelised cost of storage, without the energy it is charged with. */
    LCOS_YUAN_PER_MWH("finance", "lcosYuanPerMwh", "yuan/MWh"),
    /** Of the park, after loan and tax. */
    NPV_YUAN("finance", "npvYuan", "yuan"),
    /** Of the park, after tax, as if there were no loan. */
    PROJECT_NPV_YUAN("finance", "projectNpvYuan", "yuan"),
    IRR_FRACTION("finance", "irrFraction", "1"),
    PROJECT_IRR_FRACTION("finance", "projectIrrFraction", "1"),
    MIRR_FRACTION("finance", "mirrFraction", "1"),
    PAYBACK_YEARS("finance", "paybackYears", "a"),
    DISCOUNTED_PAYBACK_YEARS("finance", "discountedPaybackYears", "a"),
    /** Least of all years with debt. */
    DEBT_SERVICE_COVERAGE("finance", "debtServiceCoverage", "1"),
    INVESTOR_NPV_YUAN("finance", "investorNpvYuan", "yuan"),
    INVESTOR_IRR_FRACTION("finance", "investorIrrFraction", "1"),
    INVESTOR_DEBT_SERVICE_COVERAGE("finance", "investorDebtServiceCoverage", "1"),
    /** Of the treasury: taxes less support. */
    STATE_NPV_YUAN("finance", "stateNpvYuan", "yuan"),
    /** Checks of dated rules that are kept, a rule and period each. */
    RULES_PASSED("compliance", "rulesPassed", "1"),
    /** Checks of dated rules that are not kept. */
    RULES_FAILED("compliance", "rulesFailed", "1"),
    /** CO2 of fuels and processes. */
    SCOPE1_TCO2("carbon", "scope1Tco2", "tCO2"),
    /** The same with methane and nitrous oxide by the chosen global warming potentials. */
    SCOPE1_TCO2E("carbon", "scope1Tco2e", "tCO2e"),
    SCOPE2_LOCATION_TCO2("carbon", "scope2LocationTco2", "tCO2"),
    /** Only where a residual factor is given; may be more or less than location-based. */
    SCOPE2_MARKET_TCO2("carbon", "scope2MarketTco2", "tCO2"),
    /** Electricity that nothing covers with the factor of fossil power; only where one is given. */
    SCOPE2_FOSSIL_TCO2("carbon", "scope2FossilTco2", "tCO2"),
    OPERATIONAL_LOCATION_TCO2("carbon", "operationalLocationTco2", "tCO2"),
    /** Scope 1 of all gases and location-based scope 2. */
    OPERATIONAL_LOCATION_TCO2E("carbon", "operationalLocationTco2e", "tCO2e"),
    /** Scope 1 of all gases and market-based scope 2. */
    OPERATIONAL_MARKET_TCO2E("carbon", "operationalMarketTco2e", "tCO2e"),
    /** Change of operational emissions (scope 1 and location-based scope 2) against the baseline. */
    OPERATIONAL_CHANGE_TCO2("carbon", "operationalLocationChangeTco2", "tCO2"),
    /** Emissions of the heat demands' references; this and the next three only where there are heat demands. */
    HEAT_REFERENCE_TCO2E("carbon", "heatReferenceTco2e", "tCO2e"),
    /** Emissions of the heat demands' supply, electricity location-based. */
    HEAT_SUPPLY_TCO2E("carbon", "heatSupplyTco2e", "tCO2e"),
    /** What the supply of heat emits less than its references. */
    HEAT_SAVED_TCO2E("carbon", "heatSavedTco2e", "tCO2e"),
    /** What moves from the park's own stacks to those of the grid. */
    HEAT_SHIFTED_TCO2E("carbon", "heatShiftedToScope2Tco2e", "tCO2e"),
    /** Borne by heat that a power plant gives off across the boundary; no part of the park's emissions. */
    OUTSIDE_HEAT_TCO2E("carbon", "outsideHeatTco2e", "tCO2e"),
    /** Displaced by that heat elsewhere. */
    AVOIDED_HEAT_TCO2E("carbon", "avoidedHeatTco2e", "tCO2e"),
    /** Displaced by green power that is fed in; no part of the park's emissions; only where a factor is given. */
    AVOIDED_TCO2("carbon", "avoidedTco2", "tCO2"),
    /** Output of products; only where there are such. */
    PRODUCT_TONNES("carbon", "productTonnes", "t"),
    LOCATION_TCO2E_PER_TONNE("carbon", "locationTco2ePerTonne", "tCO2e/t"),
    MARKET_TCO2E_PER_TONNE("carbon", "marketTco2ePerTonne", "tCO2e/t"),
    /** Comprehensive energy consumption, electricity by its equivalent value. */
    COMPREHENSIVE_ENERGY_TCE("carbon", "comprehensiveEnergyTce", "tce"),
    LOCATION_TCO2E_PER_TCE("carbon", "locationTco2ePerTce", "tCO2e/tce"),
    MARKET_TCO2E_PER_TCE("carbon", "marketTco2ePerTce", "tCO2e/tce"),
    /** Value added; only where it is stated. */
    VALUE_ADDED_10K_YUAN("carbon", "valueAdded10kYuan", "10k yuan"),
    LOCATION_TCO2E_PER_10K_YUAN("carbon", "locationTco2ePer10kYuan", "tCO2e/10k yuan"),
    MARKET_TCO2E_PER_10K_YUAN("carbon", "marketTco2ePer10kYuan", "tCO2e/10k yuan"),
    /** Footprints of all products with electricity at the grid's average factor; only where footprints are worked out. */
    PRODUCTS_LOCATION_TCO2E("product", "productsLocationTco2e", "tCO2e"),
    /** The same with market-based electricity; only where there is market-based scope 2 as well. */
    PRODUCTS_MARKET_TCO2E("product", "productsMarketTco2e", "tCO2e"),
    /** Cost of certificates in the first year of the study for goods that CBAM covers; this and the next two only where all is known. */
    CBAM_EUR("cbam", "cbamEur", "EUR"),
    /** What the other goods would cost if CBAM covered them; never added to the row above. */
    CBAM_IF_EXTENDED_EUR("cbam", "cbamIfExtendedEur", "EUR"),
    /** What green power takes off the cost where the rules count it. */
    CBAM_GREEN_POWER_EUR("cbam", "cbamGreenPowerEur", "EUR"),
    SINK_OPENING_TCO2E("sink", "sinkOpeningTco2e", "tCO2e"),
    SINK_NET_FLOW_TCO2E("sink", "sinkNetFlowTco2e", "tCO2e"),
    /** Half width of the 95 % interval of the net flow, errors that sites share counted as shared; this and the next five. */
    SINK_NET_FLOW_UNCERTAINTY_TCO2E("sink", "sinkNetFlowUncertaintyTco2e", "tCO2e"),
    SINK_NET_FLOW_LOW_TCO2E("sink", "sinkNetFlowLowTco2e", "tCO2e"),
    SINK_NET_FLOW_HIGH_TCO2E("sink", "sinkNetFlowHighTco2e", "tCO2e"),
    SINK_CLOSING_TCO2E("sink", "sinkClosingTco2e", "tCO2e"),
    SINK_CLOSING_UNCERTAINTY_TCO2E("sink", "sinkClosingUncertaintyTco2e", "tCO2e"),
    SINK_CLOSING_LOW_TCO2E("sink", "sinkClosingLowTco2e", "tCO2e"),
    SINK_CLOSING_HIGH_TCO2E("sink", "sinkClosingHighTco2e", "tCO2e"),
    /** Net flow without the credits sold in these years; this and the next only where sites earn credits. */
    SINK_OWN_CLAIM_TCO2E("sink", "sinkOwnClaimTco2e", "tCO2e"),
    /** Over the crediting periods, as all below. */
    CREDITS_ISSUED_TCO2E("credit", "creditsIssuedTco2e", "tCO2e"),
    CREDITS_SOLD_TCO2E("credit", "creditsSoldTco2e", "tCO2e"),
    /** Credits cancelled for reversals, those of the buffer left out. */
    CREDITS_CANCELLED_TCO2E("credit", "creditsCancelledTco2e", "tCO2e"),
    /** At the end. */
    CREDITS_HELD_TCO2E("credit", "creditsHeldTco2e", "tCO2e"),
    /** At the end. */
    CREDITS_BUFFER_TCO2E("credit", "creditsBufferTco2e", "tCO2e"),
    /** Reversals for which neither buffer nor held credits were left and that no later gain made good, at the end. */
    CREDITS_OWED_TCO2E("credit", "creditsOwedTco2e", "tCO2e"),
    CREDIT_REVENUE_YUAN("credit", "creditRevenueYuan", "yuan"),
    CREDIT_MONITORING_YUAN("credit", "creditMonitoringYuan", "yuan");

    /** What the totals of a study are totals over. */
    public enum Extent {
        /** Shares, prices, intensities, stocks, and what is told of a year or of the life of plants. */
        NONE,
        /** The hours of the study. */
        HOURS,
        /** The calendar years that it touches, each in full. */
        YEARS
    }

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

    /** What it grows with when a study is made longer. */
    public Extent extent() {
        return switch (group) {
            case "energy", "flexibility", "heat", "certificate", "dispatch", "product", "cbam", "compliance" ->
                this == PEAK_IMPORT_MW ? Extent.NONE : Extent.HOURS;
            case "price", "carbon" -> unit.contains("/") || unit.equals("1") ? Extent.NONE : Extent.HOURS;
            case "storage" ->
                this == STORAGE_CYCLES || this == STORAGE_EQUIVALENT_FULL_CYCLES ? Extent.HOURS : Extent.NONE;
            case "sink" -> id.startsWith("sinkNetFlow") || this == SINK_OWN_CLAIM_TCO2E ? Extent.YEARS : Extent.NONE;
            default -> Extent.NONE;
        };
    }

    /** Whether its values in studies on two time axes say something beside each other. */
    public boolean isComparable(TimeAxis one, TimeAxis other) {
        return switch (extent()) {
            case NONE -> true;
            case HOURS -> one.isAsLongAs(other);
            case YEARS -> one.years() == other.years();
        };
    }
}
