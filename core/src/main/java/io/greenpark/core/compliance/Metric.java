package io.greenpark.core.compliance;

/** What a rule measures: a quotient, and whether it must reach a limit or may not exceed it; docs/model.md section 13. */
public enum Metric {
    /** Green energy used by the load over available generation, eq. (CMP-1) [MWh over MWh]. */
    SELF_USE_OF_AVAILABLE("selfUseOfAvailable", true, "MWh", "MWh"),
    /** Green energy used by the load over consumption, eq. (CMP-2) [MWh over MWh]. */
    SELF_USE_OF_CONSUMPTION("selfUseOfConsumption", true, "MWh", "MWh"),
    /** Green energy fed in over available generation, eq. (CMP-3) [MWh over MWh]. */
    EXPORT_OF_AVAILABLE("exportOfAvailable", false, "MWh", "MWh"),
    /** Highest exchange with the grid over the declared capacity, eq. (CMP-4) [MW over MW]. */
    EXCHANGE_OF_DECLARED("exchangeOfDeclared", false, "MW", "MW"),
    /** Peak less valley of the exchange over what is agreed of its peak, eq. (CMP-9) [MW over MW]. */
    PEAK_VALLEY_OF_EXCHANGE("peakValleyOfExchange", false, "MW", "MW"),
    /** Energy fed in during hours without feed-in over available generation, eq. (CMP-5) [MWh over MWh]. */
    EXPORT_IN_BANNED_HOURS("exportInBannedHours", false, "MWh", "MWh"),
    /** Carbon dioxide over comprehensive energy consumption, eq. (CMP-6) [tCO2 over tce]. */
    CARBON_OF_ENERGY("carbonOfEnergy", false, "tCO2", "tce"),
    /** Own renewable energy over comprehensive energy consumption, eq. (CMP-7) [tce over tce]. */
    CLEAN_OF_ENERGY("cleanOfEnergy", true, "tce", "tce"),
    /** Green energy used by the load and certificates over consumption, eq. (CMP-8) [MWh over MWh]. */
    RENEWABLE_OF_CONSUMPTION("renewableOfConsumption", true, "MWh", "MWh"),
    /** Level of energy per product, 1 is best; stated [1]. */
    PRODUCT_ENERGY_LEVEL("productEnergyLevel", false, "1", "1"),
    /** Share of industrial solid waste that is used; stated [1]. */
    SOLID_WASTE_USE("solidWasteUseFraction", true, "1", "1"),
    /** Share of waste heat, cold and pressure that is used; stated [1]. */
    WASTE_HEAT_USE("wasteHeatUseFraction", true, "1", "1"),
    /** Share of industrial water that is used again; stated [1]. */
    WATER_REUSE("waterReuseFraction", true, "1", "1"),
    /** Share of grid energy that is bought through the grid company (代理购电); stated [1]. */
    AGENCY_PURCHASE("agencyPurchaseFraction", false, "1", "1"),
    /** Voltage of the connection; stated [kV]. */
    CONNECTION_VOLTAGE("connectionKv", false, "kV", "1"),
    /** Share of users, plants and storage with meters for both directions and times of use; stated [1]. */
    METERED("meteredFraction", true, "1", "1");

    private final String id;
    private final boolean atLeast;
    private final String numeratorUnit;
    private final String denominatorUnit;

    Metric(String id, boolean atLeast, String numeratorUnit, String denominatorUnit) {
        this.id = id;
        this.atLeast = atLeast;
        this.numeratorUnit = numeratorUnit;
        this.denominatorUnit = denominatorUnit;
    }

    /** Stable id. */
    public String id() {
        return id;
    }

    /** Whether the limit is to be reached rather than not to be exceeded. */
    public boolean atLeast() {
        return atLeast;
    }

    /** Unit of the numerator. */
    public String numeratorUnit() {
        return numeratorUnit;
    }

    /** Unit of the denominator. */
    public String denominatorUnit() {
        return denominatorUnit;
    }

    /** How far {@code value} is on the good side of {@code limit}; negative where the limit is missed [unit of the quotient]. */
    public double margin(double value, double limit) {
        return atLeast ? value - limit : limit - value;
    }

    /** Whether the value is stated by the scenario. */
    public boolean isStated() {
        return denominatorUnit.equals("1");
    }
}
