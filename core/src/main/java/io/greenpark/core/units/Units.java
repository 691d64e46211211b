package io.greenpark.core.units;

/** Physical constants and conversions that several packages share. */
public final class Units {

    /** Melting point of ice on the absolute scale [K]. */
    public static final double ZERO_CELSIUS_K = 273.15;

    /** Tonnes of CO2 per tonne of carbon: ratio of the molar masses, 44 over 12 [1]. */
    public static final double TCO2_PER_TC = 44.0 / 12.0;

    /** Gigajoules per megawatt-hour [GJ/MWh]. */
    public static final double GJ_PER_MWH = 3.6;

    /** Energy of a tonne of coal equivalent [GJ/tce]. Source: GB/T 2589. */
    public static final double GJ_PER_TCE = 29.3076;

    /** Tonnes of coal equivalent per megawatt-hour by its energy (当量值), docs/model.md eq. (CAR-30) [tce/MWh]. */
    public static final double TCE_PER_MWH = GJ_PER_MWH / GJ_PER_TCE;

    /** Hours of a year without leap day, the basis of every "annual" energy of the scenario format [h]. */
    public static final double HOURS_PER_YEAR = 8760.0;

    private Units() {}
}
